import type { Rule } from '../../rule';
import { hasPostalAddress } from '../../topics/accountable';
import { sendsMessages } from '../../topics/messages';
import { casl } from './pack';

/** The sender of messages gives a postal address. */
const rule: Rule = {
  id: 'sender-address-unstated',
  pack: casl,
  title: 'the sender of messages gives a postal address',
  severity: 'warning',
  citation:
    'Canada’s Anti-Spam Legislation (S.C. 2010, c. 23), section 6(2)(a) and (b); Electronic Commerce Protection Regulations (CRTC), SOR/2012-36, section 2(1)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  certainty: 'text',
  why: 'Each message, and each request for consent, has to give the name and the mailing address of the sender; a policy that has none makes that hard to believe.',
  fix: 'write the `address` of the controller, or the `post` of a contact',
  avoid: `
controllers:
  norway: # !
    address: ~
contacts:
  dpo: { post: ~ }
  privacy: { post: ~ }
  parents: { post: ~ }`,
  prefer: `
controllers:
  norway:
    address: { lines: [Turveien 14, 0855 Oslo], country: 'NO' }`,
  check: (policy) => {
    const [sender] = policy.all('controllers');
    if (!sendsMessages(policy) || hasPostalAddress(policy)) return [];
    const message = 'messages are sent, and no postal address of the sender is given';
    return [{ message, at: sender?.path ?? ['controllers'] }];
  },
};

export default rule;
