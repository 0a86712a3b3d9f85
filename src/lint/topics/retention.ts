import { asData } from '../../model/facts';
import type { Data, Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { part } from '../reading';

const formula =
  /\b(?:purposes?|necessary|need(?:s|ed)?|require[sd]?|reasonabl[ey]|legitimate|appropriate|relevant|fulfil\w*)\b/i;
const length =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)[ -](?:day|week|month|year)s?\b/i;

/** True where data is kept for a stated period. */
export function hasPeriod(retention: Fact): boolean {
  const { period, words } = part(retention, 'keep');
  return period !== undefined || [words, retention.data.text].some((one) => length.test(String(one ?? '')));
}

/** True where a reader can tell when the time is over: a period, or an event that is more than “no longer needed”. */
export function hasEnd(retention: Fact): boolean {
  const { until, asLongAs } = part(retention, 'keep');
  const events = [...(typeof until === 'string' ? [until] : []), ...texts(asLongAs)];
  return hasPeriod(retention) || events.some((event) => !formula.test(event));
}

/** True where the time is told by a period, an event or a criterion, however vague. */
export function hasTime(retention: Fact): boolean {
  const { period, until, asLongAs, words, considering } = part(retention, 'keep');
  return [period, until, asLongAs, words, considering].some((value) => value !== undefined);
}

const endings = ['delete', 'erase', 'destroy', 'anonymise', 'deidentify', 'shred', 'dispose', 'return'];

/** The steps that follow on the time of keeping. */
export function stepsOf({ data }: Fact): readonly Data[] {
  return Array.isArray(data.then) ? data.then.map(asData) : [];
}

/** True where the data goes away in the end, or no longer tells whom it is about. */
export function isDisposed(retention: Fact): boolean {
  return stepsOf(retention).some(({ method, or, modality }) => {
    return modality !== 'never' && [String(method), ...texts(or)].some((one) => endings.includes(one));
  });
}

/** True where it is said, or follows from what is said, that the data never goes away. */
export function isEndless(retention: Fact): boolean {
  if (part(retention, 'keep').indefinite === true) return true;
  return stepsOf(retention).length > 0 && !isDisposed(retention) && !hasTime(retention);
}
