import { quoted } from '../../../model/fact-words';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { type Spotted, spotted, wordings } from '../../topics/wording';
import { core } from './pack';

/** No sentence is broken. */
const rule: Rule = {
  id: 'text-garbled',
  pack: core,
  title: 'no sentence is broken',
  severity: 'warning',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'Doubled words, empty brackets and stray marks are what a failed merge leaves, and readers stop trusting what they read.',
  fix: 'mend the text',
  avoid: `
purposes:
  orders: { label: deliver the the order } # !`,
  prefer: `
purposes:
  orders: { label: deliver the order }`,
  check: (policy) =>
    [...spotted(policy, patterns, hint), ...doubled(policy)].map(({ fact, at, match }) => ({
      message: `the text is broken at ${quoted(match)}`,
      at,
      isValue: true,
      fact: fact.address,
    })),
};

/** The texts in which a word stands twice, side by side. */
function doubled(policy: Reading): readonly Spotted[] {
  const found: Spotted[] = [];
  for (const wording of wordings(policy)) {
    if (!twice.test(wording.text)) continue;
    const words = wording.text.split(/\s+/);
    const match = words.find((word, index) => index > 0 && word === words[index - 1] && isDoubling(word));
    if (match !== undefined) found.push({ ...wording, match: `${match} ${match}` });
  }
  return found;
}

/** What stands twice, side by side, words or not. */
const twice = /(?<!\S)(\S+)\s+\1(?!\S)/;

/** Words that English puts side by side, and what is no word. */
function isDoubling(word: string): boolean {
  return /^\p{L}+$/u.test(word) && !/^(?:that|had|is)$/i.test(word);
}

/** What every text that one of the patterns fits holds. */
const hint = /[([]\s*[)\]]|[“"]\s*[”"]|[,;:]\s*[,;:]| [,;.]|undefined|null|NaN|\[object/;

const patterns: readonly RegExp[] = [
  /\(\s*\)|\[\s*\](?!\()|“\s*”|""/u,
  /[,;:]\s*[,;:]/,
  /\p{L} [,;.](?=\s|$)/u,
  /\b(?:undefined|null|NaN|\[object Object\])\b(?= |$)/,
];

export default rule;
