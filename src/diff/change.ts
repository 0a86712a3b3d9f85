import type { Path } from '../core/source';
import type { Place } from './side';

/** What a change means for the people whose data it is about; the gravest first. */
export const impacts = ['material', 'substantive', 'editorial'] as const;

/** A word for how much a change means. */
export type Impact = (typeof impacts)[number];

/** What happened to a fact, or to a field of one. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed' | 'moved';

/** One difference between two sides, before anybody says what it means. */
export interface Difference {
  readonly kind: ChangeKind;
  /** The address of the fact, at the head where it is there: `retention.logs`; of a section, `sections.rights`. */
  readonly address: string;
  /** The address at the base, where it is another one. */
  readonly formerly?: string;
  /** The field that differs, below the fact: `['keep', 'period']`; absent where the whole fact came, went or was renamed. */
  readonly field?: Path;
  /** Where it is, or would go, at the base, if that is elsewhere: the place of an item in a list may differ. */
  readonly formerField?: Path;
  /** What the base says; absent where it says nothing. */
  readonly old?: unknown;
  /** What the head says; absent where it says nothing. */
  readonly new?: unknown;
  readonly base?: Place;
  readonly head?: Place;
}

/** What a difference means, and why. */
export interface Meaning {
  readonly impact: Impact;
  /** Whether it takes from people (`weaker`), gives to them (`stronger`), or neither. */
  readonly direction: 'weaker' | 'stronger' | 'neutral';
  /** The row of the table that says so: `retention-longer`. */
  readonly rule: string;
  /** Why, in one sentence that ends without a full stop. */
  readonly reason: string;
  /** The provision or guideline that says so, such as `GDPR Article 13(3)`. */
  readonly citation?: string;
  readonly url?: string;
}

/** A difference in words, with its meaning. */
export interface Change extends Difference, Meaning {
  /** What the fact is called for readers, such as `how long we keep your account details`; else its address. */
  readonly subject: string;
  /** What happened, in words without the subject: `kept for 14 days → 30 days`, `may → never`. */
  readonly words: string;
}
