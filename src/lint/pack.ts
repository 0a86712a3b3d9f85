import type { Reading } from './reading';

/** Rules that belong together: of a law, or of the house. */
export interface Pack {
  /** The name of its folder, and the first part of the codes of its rules. */
  readonly id: string;
  /** The law as it is called in a sentence, without an article: `General Data Protection Regulation`. */
  readonly title: string;
  readonly url?: string;
  /** The first day on which the law applies, and the last one; absent, it always did. */
  readonly from?: string;
  readonly until?: string;
  /**
   * The codes of the regions whose people it protects. Facts that are limited to other regions are no business of its
   * rules. Absent: everywhere.
   */
  readonly territory?: readonly string[];
  /** An audience in a wider region counts too: for California, one in the United States. */
  readonly wider?: boolean;
  /** Words of the vocabulary of laws: a policy that claims to follow one is subject to the pack. */
  readonly laws: readonly string[];
  /** False where neither the country of a controller nor the region of an audience brings a policy under it. */
  readonly byPlace?: boolean;
  /** Other reasons for which a policy is subject to it, as clauses: `it uses cookies`. */
  also?(policy: Reading): readonly string[];
  /** A condition without which it never is, whatever speaks for it. */
  provided?(policy: Reading): boolean;
}
