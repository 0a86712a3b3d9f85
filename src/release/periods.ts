import { byText } from '../core/diagnostic';
import { asData } from '../model/facts';
import { dateFor } from './dates';
import type { Release } from './release';

/** From when to when a release holds for some people. */
export interface Period {
  /** Who they are, as the policy calls them; absent for all who are not named. */
  readonly people?: readonly string[];
  readonly from: string;
  /** The day from which the next release holds for them; absent where there is none. */
  readonly until?: string;
}

/** When a release holds for whom: those first who are not named, then the audiences for whom the days are others. */
export function periodsOf(release: Release, next?: Release): readonly Period[] {
  const named = [release, ...(next ? [next] : [])].flatMap(({ record }) =>
    record.effective.flatMap(({ audience }) => audience ?? []),
  );
  const groups = new Map<string, { readonly period: Period; readonly people: string[] }>();
  const ids: readonly (string | undefined)[] = [undefined, ...new Set([...named].sort(byText))];
  for (const id of ids) {
    const from = dateFor(release.record.effective, id);
    if (from === undefined) continue;
    const until = next && dateFor(next.record.effective, id);
    const period = { from, ...(until !== undefined && { until }) };
    const key = JSON.stringify(period);
    const group = groups.get(key) ?? { period, people: [] as string[] };
    groups.set(key, group);
    if (id !== undefined) group.people.push(labelOf(id, [release, next]));
  }
  const [general] = groups.values();
  const isForAll = dateFor(release.record.effective) !== undefined;
  return [...groups.values()].map(({ period, people }) =>
    isForAll && period === general?.period ? period : { people, ...period },
  );
}

/** What the policy calls an audience; its id where none of the releases knows it. */
function labelOf(id: string, releases: readonly (Release | undefined)[]): string {
  for (const release of releases) {
    const manifest: unknown = release && JSON.parse(release.manifest);
    const { label } = asData(asData(asData(manifest).audiences)[id]);
    if (typeof label === 'string') return label;
  }
  return id;
}
