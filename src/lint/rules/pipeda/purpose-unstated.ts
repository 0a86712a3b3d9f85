import { purposeStated } from '../../questions/purposes';
import type { Rule } from '../../rule';
import { pipeda } from './pack';

/** Every kind of information that is collected has a purpose. */
const rule: Rule = {
  id: 'purpose-unstated',
  pack: pipeda,
  title: 'every kind of information that is collected has a purpose',
  severity: 'error',
  citation: 'PIPEDA Schedule 1, clauses 4.2 and 4.8.2(c)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'The purposes must be identified at or before collection, and the policy must give a general account of the use.',
  fix: 'name the data under `data` of a purpose, or the purposes under `purposes` of the collection',
  avoid: `
categories:
  photos: { label: photographs, items: [profile-photo] } # !
collection:
  photos:
    data: [photos]
    source: { from: [provided-by-subject] }`,
  prefer: `
purposes:
  orders:
    data: [account, order, payment]`,
  check: purposeStated,
};

export default rule;
