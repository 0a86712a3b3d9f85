import type { Change } from '../change';
import type { Side } from '../side';
import { daysOf, type PromisedDate, postingDay, promisedDates } from './dates';
import { type NoticePromise, promiseOf } from './notice-promise';
import { limitWords, promisee, waitWords } from './promise-words';

/**
 * What the earlier version promised about changes, and the dates that follow from it for each audience, a line each in words
 * for people; none where nothing changed or nothing was promised. `today` counts where the new version does not say when it is posted.
 */
export function promiseLines(base: Side, head: Side, changes: readonly Change[], today?: string): readonly string[] {
  if (changes.length === 0) return [];
  const promise = promiseOf(base);
  const told = promise.notices.filter(({ via }) => via.length > 0).map((notice) => noticeLine(notice, base));
  const asked = promise.consents
    .slice(0, 1)
    .map((one) => `for a new purpose, consent is asked first${limitWords(one)}`);
  return [...told, ...dateLines(promise, base, head, today), ...asked];
}

function noticeLine(notice: NoticePromise['notices'][number], side: Side): string {
  const { via, audience, isHedged } = notice;
  const who = audience === undefined ? 'people' : promisee({ audience }, side);
  return `${who} ${isHedged ? 'may be' : 'are'} told by ${via.join(' or ')}${limitWords(notice)}`;
}

function dateLines(promise: NoticePromise, base: Side, head: Side, today?: string): readonly string[] {
  const posted = postingDay(base, head);
  const dates = promisedDates(promise, posted ?? today);
  if (dates.length === 0) return [];
  const { effective } = daysOf(head);
  const start =
    posted === undefined
      ? `the new version does not say when it is posted${today === undefined ? '' : `; if it is posted on ${today}`}`
      : `posted on ${posted}`;
  const stated =
    effective === undefined ? 'the new version states no effective date' : `the new version says ${effective} itself`;
  return [`${start}: ${dates.map((one) => dateWords(one, base)).join('; ')} (${stated})`];
}

/** `existing users: from 2026-12-15, 14 days after posting`. */
function dateWords({ wait, date }: PromisedDate, side: Side): string {
  const from = date === undefined ? '' : `from ${date}, `;
  return `${promisee(wait, side)}: ${from}${waitWords(wait)}${limitWords(wait)}`;
}
