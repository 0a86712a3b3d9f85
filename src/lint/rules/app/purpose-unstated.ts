import { purposeStated } from '../../questions/purposes';
import type { Rule } from '../../rule';
import { app } from './pack';

/** Every kind of information that is collected has a purpose. */
const rule: Rule = {
  id: 'purpose-unstated',
  pack: app,
  title: 'every kind of personal information that is collected has a purpose',
  severity: 'error',
  citation: 'Australian Privacy Principle 1.4(c)',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'The policy must say for what information is collected, held, used and disclosed.',
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
