import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { officers } from '../../topics/parties';
import { gdpr } from './pack';

/** The data protection officer has an address of their own. */
const rule: Rule = {
  id: 'dpo-contact-shared',
  pack: gdpr,
  title: 'the data protection officer has an address of their own',
  severity: 'info',
  citation: 'Good drafting, after GDPR Article 38(4) and (5)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_38',
  certainty: 'practice',
  why: 'What people write to the officer is confidential. A mailbox that others read does not keep it so.',
  fix: 'give the officer an `email` of their own',
  avoid: `
contacts:
  dpo:
    email: [privacy@fjellstride.example] # !`,
  prefer: `
contacts:
  dpo:
    email: [dpo@fjellstride.example]`,
  check: (policy) => {
    const all = officers(policy);
    const others = policy.stated('contacts').filter((contact) => !all.includes(contact));
    const shared = others.flatMap(({ data }) => texts(data.email));
    return all
      .filter(({ data }) => data.hidden !== true && data.phone === undefined && data.url === undefined)
      .filter(({ data }) => texts(data.email).length > 0 && texts(data.email).every((one) => shared.includes(one)))
      .map((officer) => ({
        message: `${quoted(officer.address)} has only an e-mail address that another contact has too`,
        ...placed(officer, 'email'),
      }));
  },
};

export default rule;
