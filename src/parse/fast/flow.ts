import { maximumDepth } from '../limits';
import { addKey, isKey } from './add-key';
import {
  afterLineBreak,
  afterSpaces,
  closeBrace,
  closeBracket,
  colon,
  comma,
  doubleQuote,
  hash,
  isBlank,
  isLineEnd,
  openBrace,
  openBracket,
  singleQuote,
} from './characters';
import { type Cursor, settleComments, takeComment } from './cursor';
import type { KeyNode, ListNode, MapNode, Node, ScalarNode } from './node';
import { plainLineEnd, readPlain, startsPlain } from './plain';
import { readQuoted } from './quoted';

/**
 * The map or list in brackets at the cursor, whose further lines must be indented deeper than `indent`; its closing
 * bracket may stand at `indent` itself. Undefined where it is not plain maps, lists and scalars.
 */
export function readFlow(cursor: Cursor, indent: number): MapNode | ListNode | undefined {
  return readBrackets(cursor, indent, true);
}

function readBrackets(cursor: Cursor, indent: number, isOuter: boolean): MapNode | ListNode | undefined {
  if (++cursor.depth > maximumDepth - 2) return undefined;
  const isMap = cursor.text.charCodeAt(cursor.at) === openBrace;
  const node = isMap ? readFlowMap(cursor, indent, isOuter) : readFlowList(cursor, indent, isOuter);
  cursor.depth--;
  return node;
}

function readFlowList(cursor: Cursor, indent: number, isOuter: boolean): ListNode | undefined {
  const start = cursor.at;
  const data: unknown[] = [];
  const items: Node[] = [];
  cursor.at++;
  for (;;) {
    const code = skipBlank(cursor, indent, isOuter);
    if (code === closeBracket) break;
    if (code === 0) return undefined;
    const item = readFlowValue(cursor, indent);
    if (!item || !endItem(cursor, indent, isOuter, closeBracket)) return undefined;
    data.push(item.data);
    items.push(item);
  }
  cursor.at++;
  return { kind: 'list', data, start, end: cursor.at, items };
}

function readFlowMap(cursor: Cursor, indent: number, isOuter: boolean): MapNode | undefined {
  const start = cursor.at;
  const data: Record<string, unknown> = {};
  const keys: KeyNode[] = [];
  const values: Node[] = [];
  cursor.at++;
  for (;;) {
    const code = skipBlank(cursor, indent, isOuter);
    if (code === closeBrace) break;
    const key = code === 0 ? undefined : readFlowKey(cursor, indent);
    if (!key || skipBlank(cursor, indent, isOuter) === 0) return undefined;
    const value = readFlowValue(cursor, indent);
    if (!value || !endItem(cursor, indent, isOuter, closeBrace) || !addKey(data, key, value)) return undefined;
    keys.push(key);
    values.push(value);
  }
  cursor.at++;
  return { kind: 'map', data, start, end: cursor.at, keys, values };
}

/** A key on one line with its colon, and the cursor behind that. */
function readFlowKey(cursor: Cursor, indent: number): KeyNode | undefined {
  const { text, lineStart } = cursor;
  const key = readFlowScalar(cursor, indent);
  if (!key || cursor.lineStart !== lineStart || !isKey(key, text)) return undefined;
  const at = afterSpaces(text, cursor.at);
  if (text.charCodeAt(at) !== colon || !isBlank(text.charCodeAt(at + 1))) return undefined;
  cursor.at = at + 1;
  return key;
}

function readFlowValue(cursor: Cursor, indent: number): Node | undefined {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === openBracket || code === openBrace) return readBrackets(cursor, indent, false);
  return readFlowScalar(cursor, indent);
}

function readFlowScalar(cursor: Cursor, indent: number): ScalarNode | undefined {
  const { text, at } = cursor;
  cursor.lexemes += 6;
  const code = text.charCodeAt(at);
  if (code === doubleQuote || code === singleQuote) return readQuoted(cursor, indent);
  if (!startsPlain(text, at, true)) return undefined;
  return readPlain(cursor, at, plainLineEnd(text, at, true), indent, true);
}

/** Goes over the comma after an item; false where neither that nor the closing bracket follows. */
function endItem(cursor: Cursor, indent: number, isOuter: boolean, closing: number): boolean {
  const code = skipBlank(cursor, indent, isOuter);
  if (code === comma) cursor.at++;
  return code === comma || code === closing;
}

/** Goes to the next mark or scalar between brackets, and gives its code; 0 where it stands too far to the left. */
function skipBlank(cursor: Cursor, indent: number, isOuter: boolean): number {
  const { text } = cursor;
  const from = cursor.at;
  const line = cursor.lineStart;
  cursor.lexemes += 6;
  for (;;) {
    cursor.at = afterSpaces(text, cursor.at);
    const code = text.charCodeAt(cursor.at);
    if (code === hash && (cursor.at > from || cursor.lineStart !== line)) takeComment(cursor);
    else if (!isLineEnd(code) || cursor.at >= text.length) break;
    else {
      cursor.lineStart = cursor.at = afterLineBreak(text, cursor.at);
      cursor.lexemes += 4;
    }
  }
  settleComments(cursor);
  const code = text.charCodeAt(cursor.at);
  const column = cursor.at - cursor.lineStart;
  if (cursor.lineStart === line || column > indent) return code;
  return isOuter && column === indent && (code === closeBracket || code === closeBrace) ? code : 0;
}
