import { quoted } from '../../model/fact-words';
import { asData } from '../../model/facts';
import type { Fact } from '../../model/model';
import type { Reading } from '../reading';
import type { Finding, Rule } from '../rule';

/** The length of an ISO 8601 duration in days, taking a month as 30.44 and a year as 365.25 of them; hours count as parts of a day. */
export function daysIn(duration: string): number {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!match) return Number.NaN;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((text) => Number(text ?? 0));
  const date = (years ?? 0) * 365.25 + (months ?? 0) * 30.44 + (weeks ?? 0) * 7 + (days ?? 0);
  return date + (hours ?? 0) / 24 + (minutes ?? 0) / 1440 + (seconds ?? 0) / 86_400;
}

/** The calendar days of a deadline; a business day counts as 7/5 of one. Undefined where no number is given. */
export function daysAllowed(deadline: unknown, field: 'within' | 'extendBy' = 'within'): number | undefined {
  const data = asData(deadline);
  const value = data[field];
  if (typeof value !== 'string') return undefined;
  return daysIn(value) * (data.businessDays === true && field === 'within' ? 7 / 5 : 1);
}

/** The longest time in which a right, or a choice, must be answered. */
export interface Longest {
  readonly key: 'rights' | 'choices';
  readonly is?: (fact: Fact, policy: Reading) => boolean;
  /** In calendar days, and in words: `30 days`, `one month`. */
  readonly days: number;
  readonly words: string;
  /** By how many days it may be extended; absent, extensions are not looked at; 0, it may not. */
  readonly extension?: number;
  readonly extensionWords?: string;
}

/** A stated time must not be longer than the law allows; none stated is no finding. */
export function noLongerThan({ key, is = () => true, days, words, extension, extensionWords }: Longest): Rule['check'] {
  return (policy) =>
    policy
      .stated(key)
      .filter((fact) => is(fact, policy))
      .flatMap((fact): readonly Finding[] => {
        const within = daysAllowed(fact.data.deadline);
        const extendBy = daysAllowed(fact.data.deadline, 'extendBy');
        const found: Finding[] = [];
        if (within !== undefined && within > days) {
          const message = `${quoted(fact.address)} allows longer than ${words} for an answer`;
          found.push({ message, at: [...fact.path, 'deadline', 'within'], fact: fact.address });
        }
        if (extension !== undefined && extendBy !== undefined && extendBy > extension) {
          const limit =
            extension === 0 ? 'the law allows no extension' : `the law allows ${extensionWords ?? `${extension} days`}`;
          const message = `${quoted(fact.address)} can be extended by longer than that: ${limit}`;
          found.push({ message, at: [...fact.path, 'deadline', 'extendBy'], fact: fact.address });
        }
        return found;
      });
}
