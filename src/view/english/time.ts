const units: readonly (readonly [string, string])[] = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
  ['H', 'hour'],
  ['m', 'minute'],
  ['S', 'second'],
];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The parts of an ISO 8601 duration, largest first: `P1Y6M` → [[1, 'year'], [6, 'month']]. */
export function durationParts(duration: string): readonly (readonly [number, string])[] {
  const [dates = '', times = ''] = duration.slice(1).split('T');
  const marked = `${dates}${times.replace('M', 'm')}`;
  const parts: (readonly [number, string])[] = [];
  for (const [letter, unit] of units) {
    const match = new RegExp(`(\\d+)${letter}`).exec(marked);
    if (match) parts.push([Number(match[1]), unit]);
  }
  return parts;
}

/** A duration as words: 14 days, 1 year and 6 months; with `from`, a range of one unit: 10 to 20 business days. */
export function period(
  duration: string,
  options: { readonly from?: string; readonly business?: boolean } = {},
): string {
  const kind = options.business ? 'business ' : '';
  const words = durationParts(duration).map(
    ([count, unit]) => `${count} ${unit === 'day' ? kind : ''}${unit}${count === 1 ? '' : 's'}`,
  );
  const text = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}` : (words[0] ?? '');
  if (!options.from) return text;
  const [low] = durationParts(options.from);
  const [high] = durationParts(duration);
  return low && high && low[1] === high[1] && words.length === 1
    ? `${low[0]} to ${text}`
    : `${period(options.from, { business: options.business ?? false })} to ${text}`;
}

/** How often: `P1M` → once a month, `P2W` → every 2 weeks. */
export function frequency(duration: string): string {
  const parts = durationParts(duration);
  const [first] = parts;
  if (parts.length === 1 && first?.[0] === 1) return `once ${first[1] === 'hour' ? 'an' : 'a'} ${first[1]}`;
  return `every ${period(duration)}`;
}

/** How a policy writes its dates. */
export type DateFormat = 'month-day-year' | 'day-month-year' | 'iso';

/** A calendar date in words: January 31, 2026; 31 January 2026; 2026-01-31. */
export function dateInWords(date: string, format: DateFormat = 'month-day-year'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[Number(month) - 1];
  if (format === 'iso' || !name) return date;
  return format === 'day-month-year' ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}
