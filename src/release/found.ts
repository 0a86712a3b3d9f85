import type { ReadResult } from '../core/sources';

/** What stands in the folder `releases` of a policy, before anybody says whether it is as it was written. */
export interface FoundReleases {
  /** The folder, relative to the root of the sources: `acme/releases`. */
  readonly path: string;
  /** Why nothing in it was read, in words that follow its path: "is a symbolic link". */
  readonly problem?: string;
  readonly entries: readonly FoundEntry[];
}

/** Something in that folder: the folder of a release, or what does not belong there. */
export interface FoundEntry {
  readonly name: string;
  /** Why it was not read, in words that follow its path. */
  readonly problem?: string;
  readonly files: readonly FoundFile[];
}

/** Something in the folder of a release. */
export interface FoundFile {
  readonly name: string;
  /** True for what is no regular file: a folder, a link. */
  readonly isStrange: boolean;
  readonly read: ReadResult;
}
