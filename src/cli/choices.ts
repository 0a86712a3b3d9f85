import { nearest } from '../core/nearest';
import { visible } from '../report/visible';
import { UsageError } from './mishap';

/** Reads one of several words; throws a `UsageError` that names them for any other. `asked` is what the word is for. */
export function oneOf<T extends string>(asked: string, words: readonly T[], given: string): T {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  const meant = nearest(given, words);
  const guess = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
  throw new UsageError(`${asked} takes ${inWords(words)}, not \`${visible(given)}\`${guess}`);
}

/** Reads several words with commas between them, each once, in the order of `words`. */
export function someOf<T extends string>(asked: string, words: readonly T[], given: string): readonly T[] {
  const asks = new Set(given.split(',').map((word) => oneOf(asked, words, word.trim())));
  return words.filter((word) => asks.has(word));
}

/** Words in backticks, joined with commas and "or". */
export function inWords(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** Reads a whole number from 1 to `most`. */
export function wholeNumber(asked: string, most: number, given: string): number {
  const number = /^[1-9]\d{0,8}$/.test(given) ? Number(given) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageError(`${asked} takes a whole number from 1 to ${most}, not \`${visible(given)}\``);
}
