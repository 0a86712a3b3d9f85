import type { Path } from '../core/source';
import type { Data } from '../model/model';

/** One policy as it stands on one side of a comparison: what it states, wherever that was read from. */
export interface Side {
  /** The name of the policy, such as `alumini`. */
  readonly id: string;
  readonly title: string;
  /** A tag of BCP 47. */
  readonly language: string;
  /** All facts by address, in the order in which they were written; first `policy.title` and `policy.language`. */
  readonly facts: ReadonlyMap<string, SideFact>;
  /** The sections of the author, and how the page is laid out; absent where the default is meant, or nothing tells. */
  readonly sections?: readonly SideSection[];
  readonly outline?: Data;
  /** Where a value of the outline is written. */
  placeInOutline?(path: Path): Place | undefined;
}

/** A fact of a side. Its data are in the words of the YAML: `country: CA`, whether read from YAML or from a manifest. */
export interface SideFact {
  /** `rights.access`, `policy.dates`, `policy.laws.gdpr`. */
  readonly address: string;
  /** The top-level key, or a part of `policy` such as `policy.laws`. */
  readonly kind: string;
  readonly id: string;
  readonly data: Data;
  /** Where it is written; absent where nothing tells. */
  readonly place?: Place;
  /** Where a value inside of it is written: the nearest place that is known. */
  placeOf?(path: Path): Place | undefined;
}

/** A section, by the words that readers see of it. */
export interface SideSection {
  readonly id: string;
  readonly heading?: string;
  readonly sections: readonly SideSection[];
  /** The rest of it in the words of the YAML: intro, what is shown and how. */
  readonly data?: Data;
  readonly place?: Place;
}

/** A place in a source file; lines and columns count from 1. */
export interface Place {
  /** Relative to the folder that holds the policies. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
