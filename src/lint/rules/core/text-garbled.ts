import { quoted } from '../../../model/fact-words';
import type { Rule } from '../../rule';
import { spotted } from '../../topics/wording';
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
    spotted(policy, patterns).map(({ fact, at, match }) => ({
      message: `the text is broken at ${quoted(match)}`,
      at,
      isValue: true,
      fact: fact.address,
    })),
};

const patterns: readonly RegExp[] = [
  /(?<!\p{L})(?!that\b|had\b|is\b)(\p{L}+)\s\1(?!\p{L}|[-’'])/iu,
  /\(\s*\)|\[\s*\](?!\()|“\s*”|""/u,
  /[,;:]\s*[,;:]/,
  /\p{L} [,;.](?=\s|$)/u,
  /\b(?:undefined|null|NaN|\[object Object\])\b(?= |$)/,
];

export default rule;
