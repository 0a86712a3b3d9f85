import { afterLineBreak, afterSpaces, isLineEnd, withoutSpaceBehind } from './characters';
import type { Cursor } from './cursor';
import type { ScalarNode } from './node';

/** What the mark of a block text says: `>-` or `|2+`. */
interface Header {
  readonly isFolded: boolean;
  readonly chomping: string;
  /** How much deeper than `indent` the text stands; 0 where the first line tells. */
  readonly deeper: number;
  readonly end: number;
}

/** The lines of a block text without their indent, and the count of blank lines before and after them. */
interface Lines {
  readonly blankBefore: number;
  readonly lines: readonly string[];
  readonly blankAfter: number;
  readonly end: number;
}

const mark = /[|>](?:([-+])([1-9])?|([1-9])([-+])?)? *(?=\r?\n)/y;

/**
 * The block text whose `|` or `>` is at the cursor, below a map or list that is indented by `indent`. Undefined where it
 * is empty, has a comment after its mark, or has a blank line that is longer than its indent.
 */
export function readBlockText(cursor: Cursor, indent: number): ScalarNode | undefined {
  const { text, at: start } = cursor;
  const header = readHeader(text, start);
  if (!header) return undefined;
  const found = readLines(cursor, header, indent);
  if (!found) return undefined;
  const { blankBefore, lines, blankAfter, end } = found;
  const body = '\n'.repeat(blankBefore) + (header.isFolded ? foldBlock(lines) : lines.join('\n'));
  const chomped = header.chomping === '-' ? '' : header.chomping === '+' ? '\n'.repeat(blankAfter + 1) : '\n';
  cursor.at = end;
  return { kind: 'scalar', data: body + chomped, start, end: withoutSpaceBehind(text, start, end) };
}

function readHeader(text: string, start: number): Header | undefined {
  mark.lastIndex = start;
  const match = mark.exec(text);
  if (!match) return undefined;
  const [all, chompingFirst, deeperAfter, deeperFirst, chompingAfter] = match;
  return {
    isFolded: all.startsWith('>'),
    chomping: chompingFirst ?? chompingAfter ?? '',
    deeper: Number(deeperFirst ?? deeperAfter ?? 0),
    end: start + all.length,
  };
}

function readLines(cursor: Cursor, header: Header, indent: number): Lines | undefined {
  const { text } = cursor;
  const lines: string[] = [];
  let depth = header.deeper === 0 ? -1 : indent + header.deeper;
  let longestBlank = 0;
  let blankBefore = 0;
  let blanks = 0;
  let end = -1;
  let lineStart = afterLineBreak(text, header.end);
  while (lineStart < text.length) {
    const at = afterSpaces(text, lineStart);
    const width = at - lineStart;
    if (isLineEnd(text.charCodeAt(at))) {
      longestBlank = Math.max(longestBlank, width);
      // A last line without a line break is none.
      if (at < text.length) blanks++;
      lineStart = afterLineBreak(text, at);
      continue;
    }
    if (depth === -1) depth = width;
    if (width < depth || depth <= indent) break;
    if (lines.length === 0) blankBefore = blanks;
    else for (; blanks > 0; blanks--) lines.push('');
    blanks = 0;
    end = lineEndAfter(text, at);
    lines.push(text.slice(lineStart + depth, end));
    cursor.lineStart = lineStart;
    lineStart = afterLineBreak(text, end);
  }
  if (lines.length === 0 || longestBlank > depth) return undefined;
  return { blankBefore, lines, blankAfter: blanks, end };
}

function lineEndAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Joins lines by spaces, but for blank lines and lines that are indented deeper. */
function foldBlock(lines: readonly string[]): string {
  let folded = '';
  let separator = '';
  let isDeeper = false;
  for (const line of lines) {
    if (line.startsWith(' ')) {
      if (separator === ' ') separator = '\n';
      else if (!isDeeper && separator === '\n') separator = '\n\n';
      folded += separator + line;
      separator = '\n';
      isDeeper = true;
    } else if (line === '') {
      if (separator === '\n') folded += '\n';
      else separator = '\n';
    } else {
      folded += separator + line;
      separator = ' ';
      isDeeper = false;
    }
  }
  return folded;
}
