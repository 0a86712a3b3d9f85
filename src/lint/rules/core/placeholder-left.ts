import { quoted } from '../../../model/fact-words';
import type { Rule } from '../../rule';
import terms from '../../tables/vague-terms.json';
import { phrase, spotted } from '../../topics/wording';
import { core } from './pack';

/** No placeholder is left in the text. */
const rule: Rule = {
  id: 'placeholder-left',
  pack: core,
  title: 'no placeholder is left in the text',
  severity: 'error',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'A placeholder on a published page tells readers that nobody has read it.',
  fix: 'write what it stands for',
  avoid: `
policy:
  scope:
    covers: ['[Your website]'] # !`,
  prefer: `
policy:
  scope:
    covers: [the Fjellstride app]`,
  check: (policy) =>
    spotted(policy, patterns, hint).map(({ fact, at, match }) => ({
      message: `${quoted(match)} looks like a placeholder`,
      at,
      isValue: true,
      fact: fact.address,
    })),
};

/** What every text that one of the patterns fits holds. */
const hint = new RegExp(
  `${terms.placeholders.map((word) => word.split(' ', 1)[0]).join('|')}|\\[[yieacbwnd]|<[yiecnd]|name here|____|[.]{5}|[?]{3}`,
  'i',
);

const patterns: readonly RegExp[] = [
  ...terms.placeholders.map((word) =>
    word === word.toUpperCase() ? new RegExp(`\\b${word}\\b`) : new RegExp(phrase(word), 'iu'),
  ),
  /\[(?:your|insert|enter|add|company|business|website|app|name|date|e-?mail|address|phone|country)\b[^\]]{0,60}\](?!\()/i,
  /<(?:your|insert|enter|company|name|date)\b[^>]{0,60}>/i,
  /\b(?:your|company) name here\b/i,
  /_{4,}|\.{5,}|\?{3,}/,
];

export default rule;
