import { oncePer } from './once';

/** A text as it was written: `path` is relative to the source root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A place in a text: line and column count from 1; a column is one UTF-16 code unit. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source, as UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  /** Where it starts and ends; present where the text of its source is not kept. */
  readonly places?: readonly [Position, Position];
}

/** The way to a value inside plain data: map keys and list positions. */
export type Path = readonly (string | number)[];

/** The offsets at which the lines of a source begin; CRLF, LF and a lone CR each end a line. */
export const linesOf = oncePer(({ text }: Source): readonly number[] => {
  const starts = [0];
  if (!text.includes('\r')) {
    // To step from one to the next is faster than to look at every character.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
});

/** Where a span starts, and where it ends. */
export function placesOf({ source, start, end, places }: Span): readonly [Position, Position] {
  return places ?? [positionOf(source, start), positionOf(source, end)];
}

/** The same span of a source of which no more than the path is kept. */
export function detached(span: Span): Span {
  const { source, start, end } = span;
  return { source: { path: source.path, text: '' }, start, end, places: placesOf(span) };
}

/** The line and column of an offset; an offset past the end gives the end. */
export function positionOf(source: Source, offset: number): Position {
  const starts = linesOf(source);
  const at = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
