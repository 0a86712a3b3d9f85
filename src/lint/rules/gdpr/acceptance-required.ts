import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isGivenByUse } from '../../topics/consent';
import { gdpr } from './pack';

/** A policy tells people; it does not ask them to accept it. */
const rule: Rule = {
  id: 'acceptance-required',
  pack: gdpr,
  title: 'the policy is not made something to be accepted',
  severity: 'warning',
  citation: 'GDPR Article 7(2) and 7(4)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_7',
  certainty: 'practice',
  why: 'A policy informs. Acceptance of the whole of it is no consent to anything in it, and tying a service to it misleads.',
  fix: 'write that people should read the policy, and ask for consent on its own where it is needed',
  avoid: `
consent:
  terms: # !
    kind: acceptance
    acts: [ticking the box below the order]
    covers: [this policy]`,
  prefer: `
consent:
  newsletter:
    acts: [ticking the box beside the newsletter]`,
  check: (policy) =>
    policy
      .stated('consent')
      .filter((consent) => consent.data.kind === 'acceptance' && !isGivenByUse(consent))
      .map((consent) => ({
        message: `${quoted(consent.address)} asks people to accept the policy`,
        ...placed(consent),
      })),
};

export default rule;
