import { quoted } from '../../../model/fact-words';
import { technologiesFor } from '../../questions/devices';
import { hasRight } from '../../questions/rights';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { asksForDeviceConsent, deviceChoices, deviceConsents, optionalUses } from '../../topics/devices';
import { eprivacy } from './pack';

/** Consent to cookies can be taken back. */
const rule: Rule = {
  id: 'withdrawal-unstated',
  pack: eprivacy,
  title: 'consent to cookies can be taken back, and the page says how',
  severity: 'error',
  citation: 'GDPR Article 7(3) through Directive 2002/58/EC Articles 2(f) and 5(3)',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'text',
  why: 'It must be as easy to take consent back as to give it, and people must be told that they can.',
  fix: 'add a choice that `stops` the technology, or a right of the kind `withdraw-consent`',
  avoid: `
technologies:
  counting: # !
    optOut: ~
choices:
  cookieSettings: ~
rights:
  withdraw: ~
consent:
  newsletter: { withdraw: ~ }
  analytics: { withdraw: ~ }
  health: { withdraw: ~ }`,
  prefer: `
technologies:
  counting:
    optOut: [cookieSettings]`,
  check: (policy) =>
    hasRight(policy, 'withdraw-consent')
      ? []
      : technologiesFor(policy, ...optionalUses)
          .filter((one) => asksForDeviceConsent(policy, one))
          .filter((one) => !deviceConsents(policy, one).some(({ data }) => data.withdraw !== undefined))
          .filter((one) => deviceChoices(policy, one).length === 0)
          .map((one) => ({
            message: `nothing says how people take back their consent to ${quoted(one.address)}`,
            ...placed(one),
          })),
};

export default rule;
