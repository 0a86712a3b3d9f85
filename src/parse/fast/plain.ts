import {
  afterLineBreak,
  afterSpaces,
  carriageReturn,
  colon,
  dash,
  hash,
  isBlank,
  isFlowMark,
  isLineEnd,
  lineFeed,
  question,
  space,
  withoutSpaceBehind,
} from './characters';
import type { Cursor } from './cursor';
import { foldLines } from './fold';
import type { ScalarNode } from './node';
import { resolvePlain } from './resolve';

/** True where a plain text may start; in brackets fewer characters may start one. */
export function startsPlain(text: string, at: number, inFlow: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code === dash || code === question || code === colon) {
    return !inFlow || code === dash ? !isBlank(text.charCodeAt(at + 1)) && !inFlowMark(text, at + 1, inFlow) : false;
  }
  return !isReserved(code);
}

function inFlowMark(text: string, at: number, inFlow: boolean): boolean {
  return inFlow && isFlowMark(text.charCodeAt(at));
}

/** 1 at the code of each character that starts no plain text. */
const reserved = Uint8Array.from({ length: 128 }, (_, code) =>
  '!"#%&\'*,>@[]`{|}'.includes(String.fromCharCode(code)) ? 1 : 0,
);

function isReserved(code: number): boolean {
  return code < 128 && reserved[code] === 1;
}

/**
 * The offset at which the plain text that starts at `from` ends on its line: before a comment, before a colon that ends
 * a key, before white space, and in brackets before one of their marks.
 */
export function plainLineEnd(text: string, from: number, inFlow: boolean): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space) {
      if (text.charCodeAt(at + 1) === hash) return end;
      continue;
    }
    if (code === lineFeed || code === carriageReturn) return end;
    if (code === colon) {
      const next = text.charCodeAt(at + 1);
      if (isBlank(next) || (inFlow && isFlowMark(next))) return end;
    } else if (inFlow && isFlowMark(code)) return end;
    end = at + 1;
  }
  return end;
}

/**
 * The plain text from `start`, whose first line ends at `lineEnd`, with the lines that go on with it: those indented
 * deeper than `indent`. Undefined where such a line looks like a list item or a key.
 */
export function readPlain(
  cursor: Cursor,
  start: number,
  lineEnd: number,
  indent: number,
  inFlow: boolean,
): ScalarNode | undefined {
  const { text } = cursor;
  let end = lineEnd;
  for (;;) {
    const next = continuation(cursor, end, indent, inFlow);
    if (next === -1) break;
    if (text.charCodeAt(next) === dash && isBlank(text.charCodeAt(next + 1))) return undefined;
    end = plainLineEnd(text, next, inFlow);
    if (end === next) return undefined;
  }
  cursor.at = end;
  const written = text.slice(start, end);
  const data = end > lineEnd ? foldLines(written) : resolvePlain(written);
  return data === undefined ? undefined : { kind: 'scalar', data, start, end: withoutSpaceBehind(text, start, end) };
}

/** Where the text that ends its line at `end` goes on; -1 where it does not. Moves the start of the line along. */
function continuation(cursor: Cursor, end: number, indent: number, inFlow: boolean): number {
  const { text } = cursor;
  let at = afterSpaces(text, end);
  let lineStart = cursor.lineStart;
  if (!isLineEnd(text.charCodeAt(at))) return -1;
  while (at < text.length && isLineEnd(text.charCodeAt(at))) {
    lineStart = afterLineBreak(text, at);
    at = afterSpaces(text, lineStart);
  }
  const code = text.charCodeAt(at);
  if (at >= text.length || at - lineStart <= indent || code === hash || (inFlow && isFlowMark(code))) return -1;
  cursor.lineStart = lineStart;
  return at;
}
