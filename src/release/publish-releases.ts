import type { PageInfo } from '../render/format';
import type { Manifest } from '../render/manifest';
import { type DateFormat, periodsInWords, put, type VersionWords } from '../render/version-words';
import { type PastRelease, pastOf } from './past';
import type { Effective, Release } from './release';
import { type FeedOf, releaseFeed } from './release-feed';
import { type VersionFile, type VersionMaking, versionFiles } from './version-files';

/** How the text of a policy stands to its releases. */
export interface Standing {
  /** The version that was released last. */
  readonly newest: string;
  /** True where the policy says what that release says. */
  readonly isReleased: boolean;
  /** True where a feed of the versions is made. */
  readonly hasFeed: boolean;
}

/** What releases add to the files of a policy. */
export interface PublishedReleases {
  readonly standing: Standing;
  /** What they add to what its page says of itself. */
  readonly page: Pick<PageInfo, 'history' | 'feedFile'>;
  readonly files: readonly VersionFile[];
  /** What they add to its manifest. */
  readonly manifest: Pick<Manifest, 'history' | 'acceptance'>;
}

/** The name of the feed of a policy. */
const feedFile = 'changes.atom';

/** Publishes the releases of a policy, of which there is one at least; `markdown` is its text as it stands. */
export function publishReleases(
  releases: readonly Release[],
  markdown: string,
  of: FeedOf,
  making: VersionMaking,
): PublishedReleases {
  const past = pastOf(releases);
  const labels = making.words.release ?? {};
  const newest = releases.at(-1) as Release;
  const isReleased = newest.markdown === markdown;
  const feed = making.siteUrl === undefined ? undefined : releaseFeed(past, of, making.siteUrl, labels);
  const withFeed = feed === undefined ? {} : { feedFile };
  const earlier = (isReleased ? past.slice(0, -1) : past).toReversed();
  return {
    standing: { newest: newest.record.version, isReleased, hasFeed: feed !== undefined },
    page: {
      ...withFeed,
      ...(earlier.length > 0 && {
        history: {
          heading: labels.heading ?? '',
          versions: earlier.map((one) => earlierVersion(one, labels, making.dates)),
        },
      }),
    },
    files: [
      ...past.flatMap((one) => versionFiles(one, { ...making, ...withFeed })),
      ...(feed === undefined
        ? []
        : [{ format: 'html', artifact: { path: `${making.policyId}/${feedFile}`, text: feed } } as const]),
    ],
    manifest: {
      history: releases.map(({ record }) => historyEntry(record)),
      ...(isReleased && {
        acceptance: {
          version: newest.record.version,
          digest: newest.record.digest,
          effective: effectiveOf(newest.record.effective),
        },
      }),
    },
  };
}

function earlierVersion({ release, periods }: PastRelease, labels: VersionWords, dates: DateFormat | undefined) {
  const { version, summary } = release.record;
  const applied = periodsInWords(periods, labels, dates);
  return { version, label: put(version, labels.version), applied, summary };
}

function historyEntry({ version, date, summary, effective, digest, previous }: Release['record']) {
  return {
    version,
    date,
    summary,
    effective: effectiveOf(effective),
    digest,
    ...(previous !== undefined && { previous }),
  };
}

function effectiveOf(effective: readonly Effective[]) {
  return effective.map(({ audience, date }) => ({ ...(audience && { audience: [...audience] }), date }));
}
