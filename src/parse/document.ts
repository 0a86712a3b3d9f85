import type { Path, Source, Span } from '../core/source';

/** Plain data, and the way back to the text. */
export interface Document {
  readonly source: Source;
  /** Plain objects, arrays, strings, numbers, booleans and null; nothing else. */
  readonly data: unknown;
  /** The span of the value at a path; of the nearest value above it where the path leads nowhere. */
  spanOf(path: Path): Span;
  /** The span of the key at a path; of the value where it has none, as in a list. */
  keySpanOf(path: Path): Span;
}
