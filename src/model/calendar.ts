const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * The date that lies an ISO 8601 duration after a date, both as year-month-day. Years and months are counted first, and a
 * month that is too short gives its last day. Undefined for a duration that is no number of whole days, and past the
 * year 9999.
 */
export function dateAfter(date: string, period: string): string | undefined {
  const found = duration.exec(period);
  if (!found) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const time = hours * 3600 + minutes * 60 + seconds;
  if (time % 86400 !== 0) return undefined;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const inMonths = year * 12 + (month - 1) + years * 12 + months;
  const [newYear, newMonth] = [Math.floor(inMonths / 12), (inMonths % 12) + 1];
  const start = [newYear, newMonth, Math.min(day, daysIn(newYear, newMonth))] as const;
  return written(addDays(start, weeks * 7 + days + time / 86400));
}

type Day = readonly [year: number, month: number, day: number];

function addDays([year, month, day]: Day, days: number): Day {
  let [y, m, d] = [year, month, day + days];
  for (let length = daysIn(y, m); d > length && y <= 9999; length = daysIn(y, m)) {
    d -= length;
    [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  }
  return [y, m, d];
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written([year, month, day]: Day): string | undefined {
  if (year > 9999) return undefined;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
