import { hasForbiddenCharacter } from '../forbidden-characters';
import { afterSpaces, backslash, doubleQuote, isLineEnd, singleQuote } from './characters';
import type { Cursor } from './cursor';
import { foldLines } from './fold';
import type { KeyNode } from './node';

/**
 * The quoted text at the cursor; its further lines must be indented deeper than `indent`. Undefined where it is not
 * closed, or holds escapes that take a closer look.
 */
export function readQuoted(cursor: Cursor, indent: number): KeyNode | undefined {
  const { text, at: start } = cursor;
  const isDouble = text.charCodeAt(start) === doubleQuote;
  const end = isDouble ? endOfDouble(text, start) : endOfSingle(text, start);
  if (end === -1) return undefined;
  const written = text.slice(start + 1, end - 1);
  if (written.includes('\n') && !followLines(cursor, end, indent)) return undefined;
  const data = isDouble ? doubleQuoted(written) : singleQuoted(written);
  if (data === undefined) return undefined;
  cursor.at = end;
  return { kind: 'scalar', data, start, end };
}

/** The offset after the quote that closes the one at `start`, or -1. Two quotes stand for one. */
function endOfSingle(text: string, start: number): number {
  let close = text.indexOf("'", start + 1);
  while (close !== -1 && text.charCodeAt(close + 1) === singleQuote) close = text.indexOf("'", close + 2);
  return close === -1 ? -1 : close + 1;
}

function endOfDouble(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === doubleQuote) return at + 1;
  }
  return -1;
}

/** True where all further lines up to `end` are blank or indented enough. */
function followLines(cursor: Cursor, end: number, indent: number): boolean {
  const { text } = cursor;
  let lineBreak = text.indexOf('\n', cursor.at);
  while (lineBreak !== -1 && lineBreak < end) {
    cursor.lineStart = lineBreak + 1;
    const at = afterSpaces(text, cursor.lineStart);
    if (at - cursor.lineStart <= indent && !isLineEnd(text.charCodeAt(at))) return false;
    lineBreak = text.indexOf('\n', lineBreak + 1);
  }
  return true;
}

function singleQuoted(written: string): string {
  const folded = foldLines(written);
  return folded.includes("'") ? folded.replaceAll("''", "'") : folded;
}

function doubleQuoted(written: string): string | undefined {
  const data = written.includes('\\') ? unescapeLine(written) : foldLines(written);
  return data === undefined || hasForbiddenCharacter(data) ? undefined : data;
}

const escapes = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  [' ', ' '],
  ['_', '\u00a0'],
]);
const oneEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|([\s\S]))/g;

/** A text on one line without its escapes; undefined with one that is not known here. */
function unescapeLine(written: string): string | undefined {
  if (written.includes('\n')) return undefined;
  let isKnown = true;
  const data = written.replace(oneEscape, (_all, two?: string, four?: string, letter?: string) => {
    const digits = two ?? four;
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
    const character = escapes.get(letter ?? '');
    isKnown &&= character !== undefined;
    return character ?? '';
  });
  return isKnown ? data : undefined;
}
