import { dateAfter } from '../../model/calendar';
import { postedOn } from '../../model/effective-from';
import { asData } from '../../model/facts';
import type { Side } from '../side';
import { type NoticePromise, promiseOf, type Wait } from './notice-promise';

/** The days that a policy may state, the one that says most of when it applies first. */
export const dayNames = ['effective', 'updated', 'posted'] as const;

/** The days that a policy states. */
export type Days = Readonly<Partial<Record<(typeof dayNames)[number], string>>>;

/** From when a change may apply to an audience. */
export interface PromisedDate {
  readonly wait: Wait;
  /** The first day; absent where the promise cannot be reckoned. */
  readonly date?: string;
}

/** The days that a side states of itself. */
export function daysOf(side: Side): Days {
  const given = asData(side.facts.get('policy.dates')?.data);
  return Object.fromEntries(dayNames.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : [])));
}

/** The day on which a new version is posted, as it says; undefined where that is no later than what the earlier version said. */
export function postingDay(base: Side, head: Side): string | undefined {
  const day = postedOn(daysOf(head));
  const before = postedOn(daysOf(base));
  return day !== undefined && (before === undefined || day > before) ? day : undefined;
}

/**
 * From when a change that is posted on a day may apply, for each audience that was promised a time. Nothing is reckoned where
 * the day is unknown, or where the time is no number of whole days.
 */
export function promisedDates({ waits }: NoticePromise, posted: string | undefined): readonly PromisedDate[] {
  return waits
    .filter(({ isHedged }) => !isHedged)
    .map((wait) => {
      const date = posted === undefined ? undefined : dateAfter(posted, wait.period);
      return { wait, ...(date === undefined ? {} : { date }) };
    });
}

/** The promise that was made before, with the dates that follow from the day on which the new version is posted. */
export function datesOf(base: Side, head: Side): readonly PromisedDate[] {
  return promisedDates(promiseOf(base), postingDay(base, head));
}
