import { maximumDepth } from '../limits';
import { addKey, isKey } from './add-key';
import { readBlockText } from './block-text';
import {
  afterSpaces,
  bar,
  colon,
  dash,
  dot,
  doubleQuote,
  endsLine,
  greaterThan,
  isBlank,
  openBrace,
  openBracket,
  singleQuote,
} from './characters';
import { type Cursor, columnOf, nextContent } from './cursor';
import { readFlow } from './flow';
import type { KeyNode, ListNode, MapNode, Node, ScalarNode } from './node';
import { plainLineEnd, readPlain, startsPlain } from './plain';
import { readQuoted } from './quoted';

/** YAML lets a colon stand at most 1024 characters behind the start of its key. */
const longestKeyLine = 1000;

/** Where a value stands: behind the colon of its key, behind its dash, or on a line of its own. */
type Place = 'behind key' | 'behind dash' | 'own line' | 'own line after comments';

/**
 * The map in block form at the cursor, each of whose keys is indented by `indent`; afterwards the cursor stands at the
 * content behind it. `first` is its first key where that is read already, with the cursor at the colon.
 */
export function readMap(cursor: Cursor, indent: number, first?: KeyNode): MapNode | undefined {
  if (++cursor.depth > maximumDepth - 2) return undefined;
  const start = first?.start ?? cursor.at;
  const data: Record<string, unknown> = {};
  const keys: KeyNode[] = [];
  const values: Node[] = [];
  let key = first ?? readKey(cursor, indent);
  for (;;) {
    if (!key) return undefined;
    const value = readBehind(cursor, indent, 'behind key');
    if (!value || !addKey(data, key, value)) return undefined;
    keys.push(key);
    values.push(value);
    const column = columnOf(cursor);
    if (column > indent) return undefined;
    if (column < indent) break;
    key = readKey(cursor, indent);
  }
  cursor.depth--;
  return { kind: 'map', data, start, end: endOf(values, start), keys, values };
}

/** A key on one line, with the cursor at its colon. */
function readKey(cursor: Cursor, indent: number): KeyNode | undefined {
  const { text, at, lineStart } = cursor;
  if (indent === 0 && isDocumentMark(text, at)) return undefined;
  const code = text.charCodeAt(at);
  const isQuoted = code === doubleQuote || code === singleQuote;
  const key = isQuoted ? readQuoted(cursor, indent) : readPlainKey(cursor);
  if (!key || cursor.lineStart !== lineStart || !isAtColon(cursor) || !isKey(key, text)) return undefined;
  return key;
}

function readPlainKey(cursor: Cursor): ScalarNode | undefined {
  const { text, at } = cursor;
  if (!startsPlain(text, at, false)) return undefined;
  // Deeper than all: a key does not go on on the next line.
  return readPlain(cursor, at, plainLineEnd(text, at, false), Number.POSITIVE_INFINITY, false);
}

/** Goes over spaces to the colon that makes a key of what is read before; false where there is none, or too far along. */
function isAtColon(cursor: Cursor): boolean {
  const { text } = cursor;
  const at = afterSpaces(text, cursor.at);
  if (at - cursor.lineStart > longestKeyLine) return false;
  if (text.charCodeAt(at) !== colon || !isBlank(text.charCodeAt(at + 1))) return false;
  cursor.at = at;
  return true;
}

/** The value behind a colon or dash, on its line or below, in a map or list that is indented by `indent`. */
function readBehind(cursor: Cursor, indent: number, mark: 'behind key' | 'behind dash'): Node | undefined {
  const { text } = cursor;
  const place = ++cursor.at;
  cursor.lexemes += 8;
  const at = afterSpaces(text, place);
  if (!endsLine(text, at)) {
    cursor.at = at;
    return readNode(cursor, indent, mark);
  }
  const comments = cursor.comments.length;
  if (!nextContent(cursor)) return undefined;
  const column = columnOf(cursor);
  // A list may stand as far to the left as the key that it is the value of.
  if (mark === 'behind key' && column === indent && isDash(text, cursor.at)) return readList(cursor, column);
  if (column <= indent) return empty(place);
  return readNode(cursor, indent, comments === cursor.comments.length ? 'own line' : 'own line after comments');
}

/** The list in block form at the cursor, each of whose dashes is indented by `indent`. */
function readList(cursor: Cursor, indent: number): ListNode | undefined {
  if (++cursor.depth > maximumDepth - 2) return undefined;
  const start = cursor.at;
  const data: unknown[] = [];
  const items: Node[] = [];
  do {
    const item = readBehind(cursor, indent, 'behind dash');
    if (!item) return undefined;
    data.push(item.data);
    items.push(item);
  } while (columnOf(cursor) === indent && isDash(cursor.text, cursor.at));
  cursor.depth--;
  return { kind: 'list', data, start, end: endOf(items, start), items };
}

/** The value at the cursor, in a map or list that is indented by `indent`; the cursor goes to the content behind it. */
function readNode(cursor: Cursor, indent: number, place: Place): Node | undefined {
  const { text, at } = cursor;
  cursor.lexemes += 4;
  const code = text.charCodeAt(at);
  if (isDash(text, at)) return place === 'behind key' ? undefined : readList(cursor, columnOf(cursor));
  if (code === openBracket || code === openBrace) return closed(cursor, place, readFlow(cursor, indent));
  if (code === bar || code === greaterThan) {
    return place === 'behind key' || place === 'behind dash'
      ? closed(cursor, place, readBlockText(cursor, indent))
      : undefined;
  }
  return readScalarOrMap(cursor, indent, place);
}

function readScalarOrMap(cursor: Cursor, indent: number, place: Place): Node | undefined {
  const { text, at, lineStart } = cursor;
  const code = text.charCodeAt(at);
  const column = columnOf(cursor);
  if (code === doubleQuote || code === singleQuote) {
    const quoted = readQuoted(cursor, indent);
    if (!quoted || !isAtColon(cursor)) return closed(cursor, place, quoted);
    const isMap = place !== 'behind key' && cursor.lineStart === lineStart && isKey(quoted, text);
    return isMap ? readMap(cursor, column, quoted) : undefined;
  }
  if (!startsPlain(text, at, false)) return undefined;
  const end = plainLineEnd(text, at, false);
  if (text.charCodeAt(afterSpaces(text, end)) !== colon) {
    return closed(cursor, place, readPlain(cursor, at, end, indent, false));
  }
  return place === 'behind key' ? undefined : readMap(cursor, column);
}

/** After a value that ends on its line; after a comment the reference lets its further lines stand anywhere. */
function closed<T extends Node>(cursor: Cursor, place: Place, node: T | undefined): T | undefined {
  return node && place !== 'own line after comments' && nextContent(cursor) ? node : undefined;
}

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === dash && isBlank(text.charCodeAt(at + 1));
}

/** True for `---` and `...`, which end a document where they start a line. */
function isDocumentMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== dash && code !== dot) return false;
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code && isBlank(text.charCodeAt(at + 3));
}

/** A value left out stands behind its colon or dash. */
function empty(place: number): ScalarNode {
  return { kind: 'scalar', data: null, start: place, end: place };
}

function endOf(nodes: readonly Node[], start: number): number {
  return Math.max(start, nodes.at(-1)?.end ?? start);
}
