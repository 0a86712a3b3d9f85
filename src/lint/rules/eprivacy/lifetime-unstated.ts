import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { toldOf, weightOf } from '../../topics/devices';
import { wordsOf } from '../../topics/words';
import { eprivacy } from './pack';

/** Cookies say how long they last. */
const rule: Rule = {
  id: 'lifetime-unstated',
  pack: eprivacy,
  title: 'each cookie says how long it lasts',
  severity: 'error',
  citation: 'Directive 2002/58/EC Article 5(3); CJEU, Case C-673/17 Planet49, 1 October 2019',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
  certainty: 'reported',
  why: 'How long a cookie lasts is part of what people must be told before they agree to it.',
  fix: 'say how long it lasts under `lifetime`, `until` or `session: true`',
  avoid: `
technologies:
  counting: # !
    lifetime: ~`,
  prefer: `
technologies:
  counting:
    lifetime: P6M`,
  check: (policy) =>
    toldOf(policy)
      .filter((one) => !lasts(one))
      .map((one) => ({
        message: `${quoted(one.address)} does not say how long it lasts`,
        ...placed(one),
        severity: weightOf(policy, one),
      })),
};

export default rule;

function lasts(technology: Fact): boolean {
  const { lifetime, until, session } = technology.data;
  const words = /\b(?:session|expires?|minutes?|hours?|days?|weeks?|months?|years?)\b/i;
  return [lifetime, until, session].some((value) => value !== undefined) || words.test(wordsOf(technology));
}
