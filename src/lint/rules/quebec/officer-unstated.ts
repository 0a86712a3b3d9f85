import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isAccountableReachable } from '../../topics/accountable';
import { quebec } from './pack';

/** The title and the contact details of the person in charge of personal information are published. */
const rule: Rule = {
  id: 'officer-unstated',
  pack: quebec,
  title: 'the title and the contact details of the person in charge of personal information are published',
  severity: 'error',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 3.1',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'The law has the title and the contact information of that person published on the website.',
  fix: 'add a contact with `role: privacy-officer`, a `label` with the title, and an address',
  avoid: `
contacts: # !
  dpo: { role: general, label: our office }
controllers:
  norway: { dataProtectionOfficer: ~ }`,
  prefer: `
contacts:
  dpo: { role: privacy-officer, label: our Privacy Officer }`,
  check: required({
    key: 'contacts',
    is: () => false,
    or: isAccountableReachable,
    message: 'the person in charge of the protection of personal information is not given by title and contact details',
  }),
};

export default rule;
