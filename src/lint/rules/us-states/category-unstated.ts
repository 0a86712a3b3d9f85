import { categoriesNamed } from '../../questions/categories';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { usStates } from './pack';

const provisions: Provisions = {
  VA: '§ 59.1-578(C)(1)',
  CO: '§ 6-1-1308(1)(a)(I)',
  CT: '§ 42-520(c)',
  TX: '§ 541.102(a)(1)',
};

/** The kinds of personal data are named. */
const rule: Rule = {
  id: 'category-unstated',
  pack: usStates,
  title: 'the kinds of personal data that are processed are named',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
  certainty: 'text',
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
  check: inStates(provisions, categoriesNamed),
};

export default rule;
