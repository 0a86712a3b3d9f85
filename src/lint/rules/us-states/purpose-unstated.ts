import { purposeStated } from '../../questions/purposes';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { usStates } from './pack';

const provisions: Provisions = {
  VA: '§ 59.1-578(C)(2)',
  CO: '§ 6-1-1308(1)(a)(II)',
  CT: '§ 42-520(c)',
  TX: '§ 541.102(a)(2)',
};

/** Every kind of personal data that is collected has a purpose. */
const rule: Rule = {
  id: 'purpose-unstated',
  pack: usStates,
  title: 'every kind of personal data that is collected has a purpose',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
  certainty: 'text',
  why: 'The notice must say for what personal data is processed.',
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
  check: inStates(provisions, purposeStated),
};

export default rule;
