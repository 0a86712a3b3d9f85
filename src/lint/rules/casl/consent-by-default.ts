import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { consentsToMarketing, isGivenByUse } from '../../topics/consent';
import { sendsMessages } from '../../topics/messages';
import { casl } from './pack';

/** People are asked before marketing messages are sent to them. */
const rule: Rule = {
  id: 'consent-by-default',
  pack: casl,
  title: 'people are asked before marketing messages are sent to them',
  severity: 'error',
  citation: 'Canada’s Anti-Spam Legislation (S.C. 2010, c. 23), sections 6(1)(a) and 10(1)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  certainty: 'text',
  why: 'Consent has to be asked for: silence, a box ticked beforehand or the use of a service is none, and the sender has to prove it.',
  fix: 'ask first, and say by which act people agree under `acts` of the consent',
  avoid: `
consent:
  newsletter: # !
    kind: conduct
    acts: [not unticking the box]`,
  prefer: `
consent:
  newsletter:
    kind: express
    acts: [ticking the box beside the newsletter]`,
  check: (policy) =>
    consentsToMarketing(policy)
      .filter((consent) => sendsMessages(policy) && (consent.data.kind === 'conduct' || isGivenByUse(consent)))
      .map((consent) => ({
        message: `${quoted(consent.address)} takes it for granted that people want messages`,
        ...placed(consent),
      })),
};

export default rule;
