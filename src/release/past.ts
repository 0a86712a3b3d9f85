import type { Change } from '../diff/change';
import { diff } from '../diff/diff';
import { sideOfManifest } from '../diff/from-manifest';
import { editionOf } from '../diff/whole-policy';
import type { PublishedEdition } from '../render/changes-page';
import { readManifest } from '../render/read-manifest';
import { type Period, periodsOf } from './periods';
import type { Release } from './release';

/** A release among the others. */
export interface PastRelease {
  readonly release: Release;
  readonly periods: readonly Period[];
  readonly previous?: PastRelease;
  readonly next?: Release;
  readonly edition: PublishedEdition;
  /** What it changed in the release before; absent in the first. */
  readonly changes?: readonly Change[];
}

/** What became of a policy, release by release; the first comes first, as in `releases`. */
export function pastOf(releases: readonly Release[]): readonly PastRelease[] {
  const past: PastRelease[] = [];
  let before: ReturnType<typeof sideOfManifest> | undefined;
  for (const [index, release] of releases.entries()) {
    const side = sideOfManifest(readManifest(release.manifest));
    const [previous, next] = [past.at(-1), releases[index + 1]];
    const { version, effective, date } = release.record;
    past.push({
      release,
      periods: periodsOf(release, next),
      edition: { ...editionOf(side), version, date: effective[0]?.date ?? date },
      ...(previous && { previous }),
      ...(next && { next }),
      ...(before && { changes: diff(before, side) }),
    });
    before = side;
  }
  return past;
}
