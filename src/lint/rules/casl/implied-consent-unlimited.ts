import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { consentsTo, consentsToMarketing } from '../../topics/consent';
import { messages } from '../../topics/messages';
import { basesOf, restsOn } from '../../topics/purposes';
import { casl } from './pack';

/** Implied consent to messages is limited in time. */
const rule: Rule = {
  id: 'implied-consent-unlimited',
  pack: casl,
  title: 'implied consent to messages is limited in time',
  severity: 'warning',
  citation: 'Canada’s Anti-Spam Legislation (S.C. 2010, c. 23), section 10(10)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  certainty: 'text',
  why: 'Consent implied by a purchase lasts two years, by an inquiry six months.',
  fix: 'say how long it lasts under `until` of the consent, or `when` of the legal basis',
  avoid: `
consent:
  newsletter: # !
    kind: implied
    acts: [buying from us]`,
  prefer: `
consent:
  newsletter:
    kind: express`,
  check: (policy) => [
    ...consentsToMarketing(policy)
      .filter(
        ({ data }) =>
          data.kind === 'implied' && !isTimed([data.until, data.when, data.text, data.timing, ...texts(data.acts)]),
      )
      .map((consent) => ({ message: untimed(consent), ...placed(consent) })),
    ...messages(policy)
      .filter((purpose) => restsOn(purpose, 'implied-consent') && consentsTo(policy, purpose).length === 0)
      .filter((purpose) => !isTimed([purpose.data.text, ...basesOf(purpose).map(({ data }) => data.when)]))
      .map((purpose) => ({ message: untimed(purpose), ...placed(purpose, 'legalBasis') })),
  ],
};

function untimed({ address }: Fact): string {
  return `${quoted(address)} takes implied consent to messages to last without an end`;
}

function isTimed(words: readonly unknown[]): boolean {
  return words.some((one) => /\b(?:years?|months?|days)\b/i.test(String(one ?? '')));
}

export default rule;
