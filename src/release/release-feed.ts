import { type FeedContent, renderFeed } from '../render/feed';
import { canonicalOf } from '../render/site';
import { put, type VersionWords } from '../render/version-words';
import type { PastRelease } from './past';

/** What a feed says of the policy itself. */
export interface FeedOf {
  readonly policyId: string;
  readonly title: string;
  readonly language: string;
  readonly authors: readonly string[];
}

/**
 * The authority of the `tag:` addresses of a site (RFC 4151): its name. Undefined for a site without one, such as one that is
 * given by a number of IPv6.
 */
export function tagAuthority(siteUrl: string): string | undefined {
  const name = URL.canParse(siteUrl) ? new URL(siteUrl).hostname : '';
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/.test(name) ? name : undefined;
}

/** The feed of the releases of a policy, the newest first; undefined where the site has no name for its addresses. */
export function releaseFeed(
  past: readonly PastRelease[],
  { policyId, title, language, authors }: FeedOf,
  siteUrl: string,
  words: VersionWords,
): string | undefined {
  const authority = tagAuthority(siteUrl);
  const [first] = past;
  if (authority === undefined || !first) return undefined;
  const home = canonicalOf(siteUrl, policyId);
  const tag = `tag:${authority},${first.release.record.date}:${encodeURIComponent(policyId)}`;
  return renderFeed({
    id: tag,
    language,
    title: put(title, words.feed),
    self: `${home}changes.atom`,
    alternate: home,
    authors: authors.length > 0 ? authors : [authority],
    entries: past.toReversed().map(({ release: { record }, changes }) => {
      const folder = `${home}${encodeURIComponent(record.version)}/`;
      return {
        id: `${tag}/${encodeURIComponent(record.version)}`,
        title: put(record.version, words.version),
        date: record.date,
        href: changes ? `${folder}changes.html` : folder,
        summary: record.summary,
        content: [{ text: record.summary }, ...materialChanges(changes, words)],
      };
    }),
  });
}

function materialChanges(changes: PastRelease['changes'] = [], words: VersionWords): readonly FeedContent[] {
  const material = changes.filter(({ impact }) => impact === 'material');
  if (material.length === 0) return [];
  return [{ text: words.material ?? '', lines: material.map(({ subject, words: said }) => `${subject}: ${said}`) }];
}
