import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { toldOf, weightOf } from '../../topics/devices';
import { wordsOf } from '../../topics/words';
import { eprivacy } from './pack';

/** Cookies say who has access to them. */
const rule: Rule = {
  id: 'access-unstated',
  pack: eprivacy,
  title: 'each cookie says whether others have access to it',
  severity: 'error',
  citation: 'Directive 2002/58/EC Article 5(3); CJEU, Case C-673/17 Planet49, 1 October 2019',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
  certainty: 'reported',
  why: 'Whether others can read a cookie is part of what people must be told before they agree to it.',
  fix: 'say who sets it under `party` and `company`, or who has access to it in its `text`',
  avoid: `
technologies:
  counting: # !
    party: ~`,
  prefer: `
technologies:
  counting:
    party: first`,
  check: (policy) =>
    toldOf(policy)
      .filter((one) => !saysWho(one))
      .map((one) => ({
        message: `${quoted(one.address)} does not say whether anybody but us has access to it`,
        ...placed(one),
        severity: weightOf(policy, one),
      })),
};

export default rule;

const others = /\b(?:third[ -]part|other compan|others\b|partners?\b|nobody|no one|only we|access)/i;

function saysWho(technology: Fact): boolean {
  const { party, company } = technology.data;
  return party !== undefined || company !== undefined || others.test(wordsOf(technology));
}
