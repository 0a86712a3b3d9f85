import type { Path } from '../core/source';
import { asData } from '../model/facts';
import type { Fact } from '../model/model';
import type { Outcome } from './condition';
import type { Match } from './config';

/** The keys of facts that can state a period. */
export const periodKeys: readonly string[] = ['retention', 'technologies'];

interface Period {
  readonly days: number;
  readonly said: string;
  readonly at: Path;
}

/** Asks whether the period of a fact lies between two; a fact that states none is within no bounds. */
export function askPeriod(fact: Fact, { atMost, atLeast }: NonNullable<Match['period']>): Outcome {
  const period = periodOf(fact);
  if (!period) return { holds: false, items: [] };
  const { days, said, at } = period;
  const holds = (atMost === undefined || days <= daysIn(atMost)) && (atLeast === undefined || days >= daysIn(atLeast));
  return { holds, items: [{ words: [], at, said }] };
}

function periodOf({ kind, data, path }: Fact): Period | undefined {
  if (kind === 'retention') {
    const { period, indefinite } = asData(data.keep);
    if (indefinite === true) {
      return { days: Number.POSITIVE_INFINITY, said: 'indefinite', at: [...path, 'keep', 'indefinite'] };
    }
    return typeof period === 'string'
      ? { days: daysIn(period), said: period, at: [...path, 'keep', 'period'] }
      : undefined;
  }
  if (data.session === true) return { days: 0, said: 'session', at: [...path, 'session'] };
  const { lifetime } = data;
  return typeof lifetime === 'string'
    ? { days: daysIn(lifetime), said: lifetime, at: [...path, 'lifetime'] }
    : undefined;
}

/** The length of a duration in days; a year has 365.25 of them and a month a twelfth of that, so that P12M is P1Y. */
function daysIn(duration: string): number {
  const [, years, months, weeks, days, hours, minutes, seconds] = (
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? []
  ).map((text) => Number(text ?? 0));
  const date = ((years ?? 0) * 12 + (months ?? 0)) * 30.4375 + (weeks ?? 0) * 7 + (days ?? 0);
  return date + (hours ?? 0) / 24 + (minutes ?? 0) / 1440 + (seconds ?? 0) / 86_400;
}
