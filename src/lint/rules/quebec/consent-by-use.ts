import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { consentsByUse } from '../../topics/consent';
import { quebec } from './pack';

/** Consent is asked for each purpose, and not read from the use of the service. */
const rule: Rule = {
  id: 'consent-by-use',
  pack: quebec,
  title: 'consent is asked for each purpose, and not read from the use of the service',
  severity: 'error',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 14',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'Consent must be clear, free and informed, be given for specific purposes and be requested for each of them.',
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
