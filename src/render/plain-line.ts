import { once } from '../core/once';
import { escapeText } from './escape-text';

/**
 * Control characters and the ends of lines and paragraphs, for a class. By the names that Unicode has for them, which take
 * the flag `u`, a pattern takes longer to make than all the lines of a page to read.
 */
export const CONTROLS = /\0-\x1f\x7f-\x9f\u2028\u2029/.source;

/** A character that means nothing in Markdown, but for a bare `&`. */
const WORD = `[^${CONTROLS}\\\\\`*_[\\]<>~!|]`;

/** A line without any other: most of what pages say. */
const PLAIN = new RegExp(`^${WORD}*$`);

/**
 * A link from plain words to a plain address, and plain words that are bold or stressed between spaces: all the marks of
 * most lines.
 */
const MARKS = marksWith('[A-Za-z\\d]', 'g');

/** The same, where such words begin with a letter of any script: the names of Unicode are paid for by who needs them. */
const marksOfAnyScript = once((letter: string) => marksWith(letter, 'gu'));

function marksWith(letter: string, flags: string): RegExp {
  const link = `\\[(${WORD}+)\\]\\(((?:#|https?:\\/\\/|mailto:|tel:)[\\w./:@?=#%+,;-]*)\\)`;
  const words = `(${letter}(?:${WORD}*(?!\\s)${WORD})?)`;
  const bold = `\\*\\*(?<=(?:^|[ (])\\*\\*)${words}\\*\\*(?=$| )`;
  const stressed = `\\*(?<=(?:^|[ (])\\*)${words}\\*(?=$| )`;
  return new RegExp(`${link}|${bold}|${stressed}`, flags);
}

function marksIn(line: string): RegExp {
  return /\*[^\0-\x7f]/.test(line) ? marksOfAnyScript('[\\p{L}\\p{N}]') : MARKS;
}

/** One line of Markdown as HTML, where it has no marks but such links, bold and stressed words; undefined for others. */
export function plainLineToHtml(line: string): string | undefined {
  if (PLAIN.test(line)) return escapeText(line);
  const marks = marksIn(line);
  return isMarkedPlainly(line, marks) ? escapeText(line).replace(marks, markToHtml) : undefined;
}

/** The same line as the reader sees it, without marks; undefined for others. */
export function plainLineToText(line: string): string | undefined {
  if (line.includes('&#')) return undefined;
  if (PLAIN.test(line)) return line;
  const marks = marksIn(line);
  return isMarkedPlainly(line, marks) ? line.replace(marks, '$1$3$4') : undefined;
}

/** True for a link whose words are its address: on paper the address need not follow. */
export function isBareLink(words: string, address: string): boolean {
  return withoutScheme(words) === withoutScheme(address);
}

function withoutScheme(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
}

/** A letter stands for each mark: what is left may have none. */
function isMarkedPlainly(line: string, marks: RegExp): boolean {
  return PLAIN.test(line.replace(marks, 'x'));
}

type Words = string | undefined;

function markToHtml(_: string, words: Words, address: string, bold: Words, stressed: string): string {
  if (words === undefined) return bold === undefined ? `<em>${stressed}</em>` : `<strong>${bold}</strong>`;
  return `<a ${isBareLink(words, address) ? 'class="bare" ' : ''}href="${address}">${words}</a>`;
}
