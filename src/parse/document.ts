import type { Path, Source, Span } from '../core/source';
import type { Comment } from './comments';

/** Plain data, and the way back to the text. */
export interface Document {
  readonly source: Source;
  /** Plain objects, arrays, strings, finite numbers, booleans and null; nothing else. */
  readonly data: unknown;
  /** What the author says beside the data, in the order of the text. */
  readonly comments: readonly Comment[];
  /** The span of the value at a path; of the nearest value above it where the path leads nowhere. */
  spanOf(path: Path): Span;
  /** The span of the key at a path; of the value where it has none, as in a list. */
  keySpanOf(path: Path): Span;
  /**
   * The scalar at a path as the author wrote it, quotes included, such as `1.10` for the number 1.1; undefined for a map,
   * a list and a path that leads nowhere.
   */
  textOf(path: Path): string | undefined;
}
