import { fullFormats } from 'ajv-formats/dist/formats';
import type { Format } from '../format';

/** Whether a text is a day of the calendar; why not is for `faultOf` to say. */
const calendar = fullFormats.date as { validate(text: string): boolean };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const months = [
  ['January', 31],
  ['February', 28],
  ['March', 31],
  ['April', 30],
  ['May', 31],
  ['June', 30],
  ['July', 31],
  ['August', 31],
  ['September', 30],
  ['October', 31],
  ['November', 30],
  ['December', 31],
] as const;
const first = 1900;
const last = 2200;

/** A day of the calendar from 1900 to 2200, as year-month-day. */
export const date: Format = {
  what: 'a date',
  example: '2026-01-31',
  validate: (text) => calendar.validate(text) && faultOf(text) === undefined,
  explain(text) {
    const why = faultOf(text);
    const other = rewritten(text);
    return { ...(why && { why }), help: other ? `write \`${other}\`` : 'write year-month-day, such as `2026-01-31`' };
  },
};

function faultOf(text: string): string | undefined {
  const [year = 0, month = 0, day = 0] = (pattern.exec(text) ?? []).slice(1).map(Number);
  if (!pattern.test(text)) return undefined;
  if (year < first || year > last) return `the year must be from ${first} to ${last}`;
  const [name, usual] = months[month - 1] ?? [];
  if (name === undefined) return `there is no month ${text.slice(5, 7)}`;
  const days = month === 2 && isLeap(year) ? 29 : usual;
  if (day < 1) return 'there is no day 00';
  if (day > days) return `${name}${month === 2 ? ` ${year}` : ''} has ${days} days`;
  return undefined;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The same day as it should be written, where the text leaves no doubt: `31 January 2026`, `2026/1/31`, `31/1/2026`. */
function rewritten(text: string): string | undefined {
  const made = readings.map((read) => read(text)).find((reading) => reading !== undefined);
  return made !== undefined && pattern.test(made) && faultOf(made) === undefined && made !== text ? made : undefined;
}

const readings: readonly ((text: string) => string | undefined)[] = [
  (text) => {
    const [, year, month, day] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:T[\d:.]{1,12}Z?)?$/.exec(text) ?? [];
    return year && join(year, month, day);
  },
  (text) => {
    const [, one, other, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
    // Only one order of day and month is possible where one of the numbers is past 12.
    if (Number(one) > 12) return join(year, other, one);
    return Number(other) > 12 ? join(year, one, other) : undefined;
  },
  (text) => {
    const [, day, month, year] = /^(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text) ?? [];
    return year && join(year, monthNumber(month), day);
  },
  (text) => {
    const [, month, day, year] = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text) ?? [];
    return year && join(year, monthNumber(month), day);
  },
];

function join(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthNumber(name = ''): string {
  const index = months.findIndex(([month]) => month.toLowerCase().startsWith(name.toLowerCase()));
  return String(index + 1);
}
