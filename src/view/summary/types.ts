/** Short answers made of facts, for a place near the top. Its texts are lines of inline Markdown. */
export interface Summary {
  /** `At a glance`. */
  readonly heading: string;
  /** How many blocks of the opening stand before it. */
  readonly after: number;
  readonly cells: readonly SummaryCell[];
}

/** One question and what the facts answer. */
export interface SummaryCell {
  /** The word for the question: `collected`, `sale`. */
  readonly id: string;
  readonly question: string;
  /** Whether the policy says yes or no; `unstated` where it says neither, which is never a no. */
  readonly state: 'stated' | 'denied' | 'unstated';
  /** The answer, line by line; where nothing is stated, the words that say so. */
  readonly lines: readonly string[];
  /** The section or block that tells it in full, as the fragment of a link; absent where there is none. */
  readonly target?: string;
  /** The addresses of all facts that the answer says. */
  readonly facts: readonly string[];
}
