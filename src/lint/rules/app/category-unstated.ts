import { categoriesNamed } from '../../questions/categories';
import type { Rule } from '../../rule';
import { app } from './pack';

/** The kinds of personal information are named. */
const rule: Rule = {
  id: 'category-unstated',
  pack: app,
  title: 'the kinds of personal information that are collected and held are named',
  severity: 'error',
  citation: 'Australian Privacy Principle 1.4(a)',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'Who reads “personal information” alone does not learn what is held.',
  fix: 'list the `items` of each category, or say in its `label` what it holds',
  avoid: `
categories:
  account: { label: personal information, items: ~ } # !
collection:
  checkout: ~
  visits: ~
  injuries: ~
technologies:
  counting: { data: ~ }`,
  prefer: `
categories:
  account: { label: account details, items: [name, email, phone, password] }`,
  check: categoriesNamed,
};

export default rule;
