import type { Period } from '../release/periods';
import { type DateFormat, dateInWords } from '../view/english/time';

import { inlineToText } from './markdown-to-html';

export type { DateFormat };

/** The words of the language about releases. */
export type VersionWords = Readonly<Record<string, string>>;

/** Puts a text into words that have a place for it: `Version ~`. */
export function put(text: string, into = '~'): string {
  return into.split('~').join(text);
}

/** When a version holds, in words, a line for each group of people: `for existing users from May 8, 2014`. */
export function periodsInWords(
  periods: readonly Period[],
  words: VersionWords,
  format?: DateFormat,
): readonly string[] {
  return periods.map(({ people, from, until }) =>
    [
      ...(people === undefined ? [] : [put(people.map(inlineToText).join(', '), words.for)]),
      put(dateInWords(from, format), words.from),
      ...(until === undefined ? [] : [put(dateInWords(until, format), words.until)]),
    ].join(' '),
  );
}
