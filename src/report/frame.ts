import { linesOf, positionOf, type Source, type Span } from '../core/source';
import { columnsOf } from './columns';
import { visible } from './visible';

/** A line of a code frame: what stands left of the bar, and right of it. */
export interface FrameLine {
  readonly gutter: string;
  readonly text: string;
  /** The line of carets that points at the fault. */
  readonly isPointer: boolean;
}

/** A frame is at most this wide; longer lines are cut around the fault. */
export const maximumColumns = 120;

/**
 * Shows the line where a span starts, a line of context above and below, and carets under the span: to its end, or to the
 * end of the line. Nothing for a source without text.
 */
export function frame(span: Span): FrameLine[] {
  const { source } = span;
  if (source.text === '') return [];
  const start = positionOf(source, span.start);
  const end = positionOf(source, span.end);
  const numbers = [start.line - 1, start.line, start.line + 1].filter((line) => hasLine(source, line, start.line));
  const width = Math.max(...numbers.map((line) => String(line).length));
  return numbers.flatMap((number) => {
    const gutter = String(number).padStart(width);
    const line = lineOf(source, number);
    if (number !== start.line) return [{ gutter, text: shorten(line, 0, 0).text, isPointer: false }];
    const from = start.column - 1;
    const to = end.line > start.line ? line.length : end.column - 1;
    const { text, before, under } = shorten(line, from, to);
    const carets = ' '.repeat(before) + '^'.repeat(Math.max(1, under));
    return [
      { gutter, text, isPointer: false },
      { gutter: ' '.repeat(width), text: carets, isPointer: true },
    ];
  });
}

/** The place behind the last line break is a line only where the fault stands there. */
function hasLine(source: Source, line: number, faulty: number): boolean {
  const start = linesOf(source)[line - 1];
  return start !== undefined && (line === faulty || start < source.text.length);
}

function lineOf(source: Source, line: number): string {
  const starts = linesOf(source);
  return source.text.slice(starts[line - 1] ?? 0, starts[line] ?? source.text.length).replace(/[\r\n]+$/, '');
}

interface Shortened {
  readonly text: string;
  /** The columns before the span, and those under which carets stand. */
  readonly before: number;
  readonly under: number;
}

/** Cuts a line to the width of a frame, with the span from offset `from` to `to` in it, and makes it safe to print. */
function shorten(line: string, from: number, to: number): Shortened {
  const whole = shown(line.slice(0, maximumColumns + 1));
  if (line.length <= maximumColumns && columnsOf(whole) <= maximumColumns) {
    const under = shown(line.slice(from, Math.max(from, to)));
    return { text: whole, before: columnsOf(shown(line.slice(0, from))), under: columnsOf(under) };
  }
  // Two thirds for what follows the start of the fault, one third for what leads to it.
  const lead = Math.floor(maximumColumns / 3) - 1;
  const head = takeLast(line.slice(Math.max(0, from - maximumColumns), from), lead);
  const cutBefore = head.length < from ? '…' : '';
  const shownHead = shown(head);
  const room = maximumColumns - 1 - columnsOf(cutBefore + shownHead);
  const tail = takeFirst(line.slice(from, from + maximumColumns), room);
  const cutAfter = from + tail.length < line.length ? '…' : '';
  return {
    text: cutBefore + shownHead + shown(tail) + cutAfter,
    before: columnsOf(cutBefore + shownHead),
    under: columnsOf(shown(tail.slice(0, Math.max(0, to - from)))),
  };
}

function takeFirst(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const character of text) {
    width += columnsOf(shown(character));
    if (width > columns) break;
    taken += character;
  }
  return taken;
}

function takeLast(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const character of [...text].reverse()) {
    width += columnsOf(shown(character));
    if (width > columns) break;
    taken = character + taken;
  }
  return taken;
}

/** Tabs become two spaces, so that carets stand where they should on every terminal. */
function shown(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}
