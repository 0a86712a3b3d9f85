import { quoted } from '../io/words';
import { isBuilt, type Made } from './made';

/** What a build says of the releases of its policies: which texts are not released, and why there is no feed. */
export function releaseLines(made: readonly Made[], siteUrl: string | undefined): readonly string[] {
  const released = made.filter(isBuilt).flatMap(({ id, standing }) => (standing ? [{ id, standing }] : []));
  const drafts = released.filter(({ standing }) => !standing.isReleased);
  const lines = drafts.map(
    ({ id, standing }) =>
      `${quoted(id)} no longer reads as its release ${quoted(standing.newest)}: run \`policyc release\``,
  );
  if (released.length === 0 || released.some(({ standing }) => standing.hasFeed)) return lines;
  const why =
    siteUrl === undefined
      ? 'for it needs the address of the site: give `--base-url`, or `site: { url: … }` in the configuration'
      : `for ${quoted(siteUrl)} has no name that could stand in the addresses of its entries`;
  return [...lines, `no feed of changes is written, ${why}`];
}
