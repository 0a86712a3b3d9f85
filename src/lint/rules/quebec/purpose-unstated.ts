import { purposeStated } from '../../questions/purposes';
import type { Rule } from '../../rule';
import { quebec } from './pack';

/** Every kind of information that is collected has a purpose. */
const rule: Rule = {
  id: 'purpose-unstated',
  pack: quebec,
  title: 'every kind of information that is collected has a purpose',
  severity: 'error',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 8, first paragraph, (1)',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'People must be told when their information is collected for which purposes that is done.',
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
