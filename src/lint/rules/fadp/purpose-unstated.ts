import { purposeStated } from '../../questions/purposes';
import type { Rule } from '../../rule';
import { fadp } from './pack';

/** All data that is collected has a purpose. */
const rule: Rule = {
  id: 'purpose-unstated',
  pack: fadp,
  title: 'the page says for what all data is used',
  severity: 'error',
  citation: 'Federal Act on Data Protection (Switzerland) Article 19(2)(b)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_19',
  certainty: 'reported',
  why: 'Without a purpose nobody can tell whether data is used as they expect.',
  fix: 'name the data under the `data` of a purpose, or the `purposes` of its collection',
  avoid: `
categories:
  wishes: # !
    label: wishes
    items: [preferences]
collection:
  wishes:
    audience: [customers]
    data: [wishes]
    source: { from: [provided-by-subject] }`,
  prefer: `
collection:
  visits:
    purposes: [security, analytics]`,
  check: purposeStated,
};

export default rule;
