import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { consentsTo, consentsToMarketing, isGeneral } from '../../topics/consent';
import { messages } from '../../topics/messages';
import { consents, restsOn } from '../../topics/purposes';
import { casl } from './pack';

/** Marketing messages rest on express or implied consent. */
const rule: Rule = {
  id: 'consent-unstated',
  pack: casl,
  title: 'marketing messages rest on express or implied consent',
  severity: 'warning',
  citation: 'Canada’s Anti-Spam Legislation (S.C. 2010, c. 23), sections 6(1)(a) and 10(9)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  certainty: 'text',
  why: 'A commercial electronic message may be sent only to somebody who consented to it, expressly or by a relation that the Act names.',
  fix: 'name the consent under `legalBasis` of the purpose, or the purpose under `purposes` of a consent',
  avoid: `
purposes:
  offers: # !
    label: send you offers
    term: special-offers
    data: [account]
    channels: [email]
    optOut: [unsubscribe]
    legalBasis: [{ basis: legitimate-interests, interest: our interest in readers }]`,
  prefer: `
consent:
  newsletter:
    kind: express
    acts: [ticking the box beside the newsletter]
    purposes: [newsletter]`,
  check: (policy) =>
    messages(policy)
      .filter((purpose) => !isConsentedTo(policy, purpose))
      .map((purpose) => ({
        message: `${quoted(purpose.address)} sends messages, and nothing says that people have consented to them`,
        ...placed(purpose),
      })),
};

function isConsentedTo(policy: Reading, purpose: Fact): boolean {
  if (restsOn(purpose, ...consents, 'implied-consent') || consentsTo(policy, purpose).length > 0) return true;
  const isAsked =
    consentsToMarketing(policy).some(({ data }) => texts(data.purposes).length === 0) ||
    policy.stated('consent').some((one) => isGeneral(one) && one.data.kind !== 'notice');
  const choices = policy.stated('choices').filter(({ data }) => data.kind === 'opt-in');
  return isAsked || choices.some(({ data }) => texts(data.stops).includes(purpose.address));
}

export default rule;
