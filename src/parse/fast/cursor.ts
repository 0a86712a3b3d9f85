import { maximumLexemes } from '../limits';
import { afterLineBreak, afterSpaces, hash, isLineEnd } from './characters';

/** A comment as it is found, and the offset of the first thing behind it that is none; absent at the end of the file. */
export interface FoundComment {
  readonly start: number;
  readonly end: number;
  readonly isAlone: boolean;
  next?: number;
}

/** How far a text is read. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Where the line of `at` starts. */
  lineStart: number;
  /** How many maps and lists are open. */
  depth: number;
  /** The reference parser has read at most so many lexemes up to here. */
  lexemes: number;
  readonly comments: FoundComment[];
  /** How many of the comments have a `next`. */
  settled: number;
}

/** Starts to read a text. */
export function openCursor(text: string): Cursor {
  return { text, at: 0, lineStart: 0, depth: 0, lexemes: 0, comments: [], settled: 0 };
}

/** How far `at` is indented; -1 at the end of the text. */
export function columnOf({ text, at, lineStart }: Cursor): number {
  return at >= text.length ? -1 : at - lineStart;
}

/** True where there may be more lexemes than the reference parser takes. */
export function isTooLong({ lexemes }: Cursor): boolean {
  return lexemes > maximumLexemes;
}

/**
 * From the end of a value to the next content, over the rest of its line, blank lines and comments. False where more
 * text, or a comment without a space before it, follows on the line.
 */
export function nextContent(cursor: Cursor): boolean {
  const { text } = cursor;
  const from = cursor.at;
  const at = afterSpaces(text, from);
  const code = text.charCodeAt(at);
  if (code === hash) {
    if (at === from && at !== cursor.lineStart) return false;
    cursor.at = at;
    takeComment(cursor);
  } else if (isLineEnd(code)) cursor.at = at;
  else return false;
  skipLines(cursor);
  return true;
}

/** From the end of a line to the next content. */
function skipLines(cursor: Cursor): void {
  const { text } = cursor;
  while (cursor.at < text.length) {
    cursor.lineStart = afterLineBreak(text, cursor.at);
    cursor.at = afterSpaces(text, cursor.lineStart);
    cursor.lexemes += 4;
    const code = text.charCodeAt(cursor.at);
    if (code === hash) takeComment(cursor);
    else if (!isLineEnd(code)) {
      settleComments(cursor);
      return;
    }
  }
}

/** Takes note of the comment that starts at the cursor, and goes to the end of its line. */
export function takeComment(cursor: Cursor): void {
  const { text, at: start, lineStart, comments } = cursor;
  let end = text.indexOf('\n', start);
  if (end === -1) end = text.length;
  else if (text[end - 1] === '\r') end--;
  comments.push({ start, end, isAlone: afterSpaces(text, lineStart) === start });
  cursor.at = end;
}

/** What stands at the cursor is what the comments before it speak of. */
export function settleComments(cursor: Cursor): void {
  const { comments, at } = cursor;
  for (; cursor.settled < comments.length; cursor.settled++) {
    const comment = comments[cursor.settled];
    if (comment) comment.next = at;
  }
}
