import type { Lexicon } from './lexicon';

/** What a word of a rule stands for: anything at all, or these words. */
export type Meant = 'anything' | ReadonlySet<string>;

/**
 * The words that one in a rule stands for: itself and all that it covers, `contact-details/*` like `contact-details`; with a
 * star inside, those that fit and all that they cover. Empty for a word that is none.
 */
export function meantBy(text: string, { words, wider }: Lexicon): Meant {
  const pattern = text.endsWith('/*') ? text.slice(0, -2) : text;
  if (pattern === '*') return 'anything';
  const heads = new Set(words.filter((word) => fits(word, pattern)));
  return new Set(heads.size === 0 ? [] : words.filter((word) => wider(word).some((one) => heads.has(one))));
}

/** True where a text fits a pattern, in which each star stands for any letters; takes one walk along the text. */
export function fits(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return text === pattern;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
