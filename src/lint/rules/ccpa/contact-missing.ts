import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isReachable } from '../../topics/parties';
import { ccpa, regulation } from './pack';

/** The policy says whom to ask. */
const rule: Rule = {
  id: 'contact-missing',
  pack: ccpa,
  title: 'the policy names a contact for questions about privacy',
  severity: 'error',
  citation: '11 CCR § 7011(e)(3)(J)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'A question that has nowhere to go is not asked.',
  fix: 'give a contact an `email`, `phone`, `post`, `url` or `page`',
  avoid: `
contacts: # !
  privacy: { hidden: true }
  dpo: { hidden: true }
  complaints: { hidden: true }
  parents: { hidden: true }
  california: { hidden: true }`,
  prefer: `
contacts:
  privacy:
    email: [privacy@fjellstride.example]`,
  check: required({
    key: 'contacts',
    is: (contact) => contact.data.role !== 'representative' && isReachable(contact),
    message: 'no contact on the page says how it can be reached',
  }),
};

export default rule;
