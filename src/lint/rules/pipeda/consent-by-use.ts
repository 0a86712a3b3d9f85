import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { consentsByUse } from '../../topics/consent';
import { pipeda } from './pack';

/** Using the service is not taken for consent to everything. */
const rule: Rule = {
  id: 'consent-by-use',
  pack: pipeda,
  title: 'using the service is not taken for consent to everything',
  severity: 'warning',
  citation: 'PIPEDA section 6.1 and Schedule 1, clause 4.3.2',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'Consent must be meaningful: people must understand what they agree to, which the use of a service does not show.',
  fix: 'tie each consent to its `purposes`, and ask for it by an act of its own under `acts`',
  avoid: `
consent:
  use: # !
    kind: acceptance
    acts: [using the shop]
    covers: [this policy]`,
  prefer: `
consent:
  newsletter:
    kind: express
    acts: [ticking the box beside the newsletter]
    purposes: [newsletter]`,
  check: (policy) =>
    consentsByUse(policy).map((consent) => ({
      message: `${quoted(consent.address)} takes the use of the service for consent to all that the policy says`,
      ...placed(consent),
    })),
};

export default rule;
