import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { consentsToMarketing } from '../../topics/consent';
import { stops } from '../../topics/messages';
import { casl } from './pack';

/** People who agree to messages are told that they can take that back. */
const rule: Rule = {
  id: 'consent-withdrawal-unstated',
  pack: casl,
  title: 'people who agree to messages are told that they can take that back',
  severity: 'warning',
  citation:
    'Canada’s Anti-Spam Legislation (S.C. 2010, c. 23), section 10(1); Electronic Commerce Protection Regulations (CRTC), SOR/2012-36, section 4',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  certainty: 'text',
  why: 'A request for consent has to say what it is for, who asks, how to reach them and that consent can be withdrawn.',
  fix: 'name the right under `withdraw` of the consent, or the choice under `optOut` of the purpose',
  avoid: `
consent:
  newsletter: # !
    withdraw: ~
purposes:
  newsletter: { optOut: ~ }
choices:
  unsubscribe: { kind: account-setting, stops: [technologies.session], deadline: ~ }`,
  prefer: `
consent:
  newsletter:
    withdraw: withdraw`,
  check: (policy) =>
    consentsToMarketing(policy)
      .filter(({ data }) => data.kind === 'express' && data.withdraw === undefined && stops(policy).length === 0)
      .filter((consent) => !policy.refer(consent, 'purposes', 'purposes').some((one) => isNamed(policy, one)))
      .map((consent) => ({
        message: `${quoted(consent.address)} does not say that consent to messages can be withdrawn`,
        ...placed(consent),
      })),
};

function isNamed(policy: Reading, purpose: Fact): boolean {
  const choices = policy.stated('choices').flatMap(({ data }) => texts(data.stops));
  return purpose.data.optOut !== undefined || choices.includes(purpose.address);
}

export default rule;
