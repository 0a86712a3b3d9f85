import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { canEnd, consentsByJoining, isSoftOptIn, messagesToPeople } from '../../topics/electronic-marketing';
import { eprivacy } from './pack';

/** To register is not to agree to marketing. */
const rule: Rule = {
  id: 'marketing-consent-by-joining',
  pack: eprivacy,
  title: 'registering with a service, or using it, is not taken for consent to marketing messages',
  severity: 'error',
  citation: 'Directive 2002/58/EC Article 13(1); GDPR Articles 4(11) and 7',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'reported',
  why: 'Consent is an act of its own. Messages to those who registered can be allowed without it, but then as the exception for customers, with an opt-out when the address is taken (CJEU, Case C-654/23).',
  fix: 'ask for consent with a box of its own, or rely on the exception for customers and say how to opt out',
  avoid: `
consent:
  newsletter:
    kind: express
    acts: [registering with the shop] # !`,
  prefer: `
consent:
  newsletter:
    kind: express
    acts: [ticking the box beside the newsletter]`,
  check: (policy) => {
    const isExcepted = messagesToPeople(policy).every((purpose) => isSoftOptIn(purpose) && canEnd(policy, purpose));
    return consentsByJoining(policy).map((consent) => ({
      message: `${quoted(consent.address)} takes registering or using the service for consent to marketing messages`,
      ...placed(consent, 'acts'),
      ...(isExcepted ? { severity: 'info' } : {}),
    }));
  },
};

export default rule;
