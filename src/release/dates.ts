import { byText } from '../core/diagnostic';
import { type DatedFacts, effectiveFrom, postedOn } from '../model/effective-from';
import type { Effective, ReleaseRecord } from './release';

/** The day on which a policy is released, by its own dates: that on which it was posted, else `effective`. */
export function releaseDate(facts: DatedFacts): string | undefined {
  const dates = facts.get('policy.dates')?.data ?? {};
  return postedOn(dates) ?? (typeof dates.effective === 'string' ? dates.effective : undefined);
}

/**
 * From when people may rely on a policy: all who are not named, by its effective date or by what it says of changes; and
 * the audiences it names there. Where it names two days for the same people, the later holds.
 */
export function effectiveDates(facts: DatedFacts): readonly Effective[] {
  const latest = new Map<string, Effective>();
  for (const { audience, date } of effectiveFrom(facts)) {
    const key = JSON.stringify([...(audience ?? [])].sort(byText));
    const known = latest.get(key)?.date ?? '';
    if (date > known) latest.set(key, { ...(audience && { audience }), date });
  }
  const stated = facts.get('policy.dates')?.data.effective;
  const everybody = typeof stated === 'string' ? stated : latest.get('[]')?.date;
  const named = [...latest.values()].filter(({ audience }) => audience !== undefined);
  return [...(everybody === undefined ? [] : [{ date: everybody }]), ...named];
}

/** The day from which a release holds for an audience, or without one for all who are not named. */
export function dateFor(effective: readonly Effective[], audience?: string): string | undefined {
  const named = effective.find((one) => audience !== undefined && one.audience?.includes(audience));
  return (named ?? effective.find((one) => one.audience === undefined))?.date;
}

/** What of a release is earlier than in the release before it, and the two days. */
export interface Backwards {
  readonly what: 'date' | 'effective';
  readonly day: string;
  readonly before: string;
}

type Dated = Pick<ReleaseRecord, 'date' | 'effective'>;

/** Whether a release goes back behind the one before it. */
export function backwards(next: Dated, previous: Dated): Backwards | undefined {
  if (next.date < previous.date) return { what: 'date', day: next.date, before: previous.date };
  for (const { audience, date } of next.effective) {
    for (const id of audience ?? [undefined]) {
      const before = dateFor(previous.effective, id);
      if (before !== undefined && date < before) return { what: 'effective', day: date, before };
    }
  }
  return undefined;
}
