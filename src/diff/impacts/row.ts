import type { Difference, Meaning } from '../change';
import type { SideFact } from '../side';

/** What happened to a value, as far as it matters for what the change means. */
export type Shift =
  | 'came'
  | 'went'
  | 'more'
  | 'fewer'
  | 'longer'
  | 'shorter'
  | 'firmer'
  | 'softer'
  | 'denied'
  | 'undenied'
  | 'replaced'
  | 'restated'
  | 'reordered'
  | 'respelled'
  | 'renamed'
  | 'moved';

/** Whether a fact says what is done with data (`practice`), what people are given or spared (`promise`), or neither. */
export type Standing = 'practice' | 'promise' | 'neutral';

/** A difference with all that a row of the table may ask of it. */
export interface Case {
  readonly difference: Difference;
  readonly kind: string;
  /** The field below the fact, list positions left out: `keep.period`; empty for the whole fact. */
  readonly field: string;
  readonly shift: Shift;
  readonly standing: Standing;
  /** The fact on either side, where it is there. */
  readonly before?: SideFact;
  readonly after?: SideFact;
  /** What a list gained and lost; for a single value, the new and the old one. */
  readonly gained: readonly unknown[];
  readonly lost: readonly unknown[];
  /** Whether a category by its id, or a word in a field of words, is sensitive. */
  isSensitive(word: unknown): boolean;
}

/** What a row asks besides, with the words in which the reference page says it. */
export interface Condition {
  readonly words: string;
  holds(one: Case): boolean;
}

/** A row of the table: which changes it is about, and what they mean. The first row that fits wins. */
export interface Row extends Omit<Meaning, 'rule'> {
  readonly id: string;
  /** Kinds of fact; `*` is every kind. */
  readonly facts: readonly string[];
  /** Fields below the fact; absent, the whole fact; `*` is every field. */
  readonly fields?: readonly string[];
  readonly shifts: readonly Shift[];
  readonly standing?: Standing;
  readonly where?: Condition;
}

/** What a row says, without the changes that it is about. */
export type Verdict = Pick<Row, 'impact' | 'direction' | 'reason' | 'citation' | 'url'>;
