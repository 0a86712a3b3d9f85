import { byText } from '../core/diagnostic';
import { dateAfter } from './calendar';
import type { Fact } from './model';

/** Facts by address, as far as dates are reckoned from them. */
export type DatedFacts = ReadonlyMap<string, Pick<Fact, 'address' | 'kind' | 'data'>>;

/** From when a policy holds, and what that follows from. */
export interface EffectiveDate {
  /** The address of the fact that says when changes take effect. */
  readonly fact: string;
  /** The ids of the audiences it holds for; absent for everybody. */
  readonly audience?: readonly string[];
  readonly base: `policy.dates.${(typeof dates)[number]}`;
  readonly date: string;
}

const dates = ['posted', 'updated', 'effective'] as const;

/**
 * From when the policy holds, for each fact that says when changes take effect after posting. Counts from the date of
 * posting, else of the last update, else the effective date; a policy without a date gives none, and so does a fact that
 * counts from the day on which people are told, which no policy can know.
 */
export function effectiveFrom(facts: DatedFacts): readonly EffectiveDate[] {
  const given = facts.get('policy.dates')?.data ?? {};
  const base = dates.find((name) => typeof given[name] === 'string');
  if (base === undefined) return [];
  return [...facts.values()].flatMap((fact) => {
    const period = fact.kind === 'changes' ? periodFromPosting(fact.data) : undefined;
    const date = period === undefined ? undefined : dateAfter(String(given[base]), period);
    if (date === undefined) return [];
    const audience = fact.data.audience as readonly string[] | undefined;
    return [{ fact: fact.address, ...(audience ? { audience } : {}), base: `policy.dates.${base}` as const, date }];
  });
}

/**
 * The day on which a policy was posted, by its own dates: the later of `posted` and `updated`, for one of them may be left from
 * an earlier version. Undefined where it has neither.
 */
export function postedOn({ posted, updated }: Fact['data']): string | undefined {
  const days = [posted, updated].filter((day) => typeof day === 'string').sort(byText);
  return days.at(-1);
}

/** The time from posting to effect, as an ISO 8601 duration; undefined where a fact of `changes` does not say. */
export function periodFromPosting({ kind, modality, from, after }: Fact['data']): string | undefined {
  if (kind !== 'effective' || modality === 'never' || from === 'notice') return undefined;
  if (typeof after === 'string') return after;
  return from === 'posting' ? 'P0D' : undefined;
}
