/** The version of the form of `release.json` that this program writes and reads. */
export const releaseVersion = 1;

/** The files of a release beside its record, by what they hold. */
export const frozenFiles = { manifest: 'manifest.json', markdown: 'policy.md', page: 'page.html' } as const;

/** The file that says what a release is, and vouches for the others. */
export const recordFile = 'release.json';

/** From when people may rely on a release. */
export interface Effective {
  /** The ids of the audiences it holds for; absent for all who are not named. */
  readonly audience?: readonly string[];
  readonly date: string;
}

/** A file of a release, as its record vouches for it. */
export interface FrozenFile {
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** What `release.json` says. */
export interface ReleaseRecord {
  readonly releaseVersion: number;
  readonly version: string;
  /** What is new in it: one line of plain text. */
  readonly summary: string;
  /** The day of the release, by the dates of the policy. */
  readonly date: string;
  readonly effective: readonly Effective[];
  readonly files: readonly FrozenFile[];
  /** The digest of the release before; absent in the first. */
  readonly previous?: string;
  /** `sha256:` and the SHA-256 of the record without it, in the canonical form of RFC 8785. */
  readonly digest: string;
}

/** A policy as it was released: its record, and the frozen texts. */
export interface Release {
  readonly record: ReleaseRecord;
  /** `release.json` as it stands there. */
  readonly text: string;
  readonly manifest: string;
  readonly markdown: string;
  /** The text of the page without the page around it. */
  readonly page: string;
}
