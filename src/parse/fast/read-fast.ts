import { positionOf, type Source } from '../../core/source';
import type { Comment } from '../comments';
import type { Document } from '../document';
import { readMap } from './block';
import { afterSpaces, endsLine, isLineEnd } from './characters';
import { type Cursor, columnOf, type FoundComment, isTooLong, nextContent, openCursor } from './cursor';
import { locate } from './locate';

/**
 * Reads a file that is one map in a strict part of YAML, and in which nothing is wrong, without the YAML library.
 * Undefined for all else, which is for the reference parser to read or to refuse; never a document that differs from its.
 */
export function readFast(source: Source): Document | undefined {
  const { text } = source;
  if (unusual.test(text)) return undefined;
  const cursor = openCursor(text);
  if (!openDocument(cursor) || columnOf(cursor) !== 0) return undefined;
  const root = readMap(cursor, 0);
  if (!root || cursor.at < text.length || isTooLong(cursor)) return undefined;
  const comments = cursor.comments.map((comment) => commentOf(source, comment));
  return { source, data: root.data, comments, ...locate(source, root) };
}

/** Tabs, control characters, byte order marks, and carriage returns without a line feed. */
const unusual = /[\0-\x09\x0b\x0c\x0e-\x1f\ufeff]|\r(?!\n)/;

/** Goes to the first content, over comments and at most one bare `---`. */
function openDocument(cursor: Cursor): boolean {
  const { text } = cursor;
  const first = afterSpaces(text, 0);
  if (!endsLine(text, first)) cursor.at = first;
  else if (!nextContent(cursor)) return false;
  const { at } = cursor;
  if (columnOf(cursor) !== 0) return false;
  if (!text.startsWith('---', at) || !isLineEnd(text.charCodeAt(afterSpaces(text, at + 3)))) return true;
  // The comments above speak of what stands below the mark.
  cursor.settled = 0;
  cursor.at += 3;
  return nextContent(cursor);
}

function commentOf(source: Source, { start, end, isAlone, next }: FoundComment): Comment {
  const text = source.text.slice(start, end).trimEnd();
  const span = { source, start, end: start + text.length };
  return { text, span, isAlone, ...(next !== undefined && { nextLine: positionOf(source, next).line }) };
}
