import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { accountablePersons } from '../../topics/accountable';
import { pipeda } from './pack';

/** A person accountable for privacy is named by name or title. */
const rule: Rule = {
  id: 'officer-unstated',
  pack: pipeda,
  title: 'a person accountable for privacy is named by name or title',
  severity: 'error',
  citation: 'PIPEDA Schedule 1, clause 4.8.2(a)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'People must know who answers for what the organisation does with their information, and to whom a complaint can go.',
  fix: 'add a contact with `role: privacy-officer` and a `label` or `name` such as “our Privacy Officer”',
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
    or: (policy) => accountablePersons(policy).length > 0,
    is: () => false,
    message: 'nobody is named, by name or by title, who is accountable for privacy',
  }),
};

export default rule;
