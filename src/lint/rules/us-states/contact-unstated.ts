import { all, required } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { isReachable } from '../../topics/parties';
import { usStates } from './pack';

const reached: Provisions = { CO: '§ 6-1-1308(1)(a)(III)' };
const online: Provisions = { CT: '§ 42-520(c)' };

/** There is an e-mail address or another way to write to the controller online. */
const rule: Rule = {
  id: 'contact-unstated',
  pack: usStates,
  title: 'the controller can be reached, and people in Connecticut can do so online',
  severity: 'error',
  citation: provisionsOf({ ...reached, ...online }),
  url: 'https://www.cga.ct.gov/current/pub/chap_743jj.htm',
  certainty: 'text',
  why: 'Colorado asks for contact information, and Connecticut for an active e-mail address or another mechanism online.',
  fix: 'give an `email`, `url` or `page` under `contacts`',
  avoid: `
contacts: # !
  privacy: { email: ~, url: ~ }
  dpo: { email: ~ }
  complaints: { email: ~, phone: ["+47 21 00 55 41"] }`,
  prefer: `
contacts:
  privacy: { email: [privacy@fjellstride.example] }`,
  check: all(
    inStates(
      reached,
      required({
        key: 'contacts',
        is: (contact) => contact.data.role !== 'representative' && isReachable(contact),
        or: (policy) => policy.stated('controllers').some(({ data }) => data.address !== undefined),
        message: 'no contact information is given',
      }),
    ),
    inStates(
      online,
      required({
        key: 'contacts',
        is: ({ data }) =>
          data.role !== 'representative' && [data.email, data.url, data.page].some((value) => value !== undefined),
        message: 'no e-mail address and no form is given for people in Connecticut',
      }),
    ),
  ),
};

export default rule;
