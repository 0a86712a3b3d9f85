import type { Format } from '../format';

const pattern =
  /^P(?=[\dT])(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?)?$/;

/** An ISO 8601 duration in whole years, months, weeks, days, hours, minutes and seconds, longer than nothing. */
export const duration: Format = {
  what: 'a duration',
  example: 'P30D',
  validate: (text) => pattern.test(text) && /[1-9]/.test(text),
  explain(text) {
    const written = rewritten(text);
    if (written !== undefined) return { help: `write \`${written}\`` };
    if (pattern.test(text)) return { why: 'it lasts no time at all', help: 'leave it out, or give a duration' };
    if (/^[Pp]\d+[Hh]$|^[Pp]\d+[Ss]$/.test(text)) {
      return { why: 'hours, minutes and seconds follow a `T`', help: `write \`PT${text.slice(1).toUpperCase()}\`` };
    }
    if (/^[1-9]\d{0,4}$/.test(text)) return { help: `give the unit too: \`P${text}D\` is ${text} days` };
    if (/\d{6}/.test(text)) return { why: 'a number in it has more than 5 digits' };
    if (/\d[.,]\d/.test(text)) return { why: 'only whole numbers are allowed', help: 'use a smaller unit' };
    return {
      help: '`P` comes first, then numbers with Y, M, W or D; hours, minutes and seconds follow a `T`: `PT48H`',
    };
  },
};

const units = new Map([
  ['second', 'S'],
  ['minute', 'M'],
  ['hour', 'H'],
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
]);

/** `14 days`, `14d` and `p14d` as durations. */
function rewritten(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (upper !== text && duration.validate(upper)) return upper;
  const [, count = '', word = ''] = /^(\d{1,5}) ?([A-Za-z]{3,7})$/.exec(text) ?? [];
  const unit = units.get(word.toLowerCase().replace(/s$/, ''));
  if (unit === undefined || Number(count) === 0) {
    return /^\d{1,5}[DWYdwy]$/.test(text) && Number.parseInt(text, 10) > 0 ? `P${upper}` : undefined;
  }
  return `P${/^(?:second|minute|hour)/i.test(word) ? 'T' : ''}${Number(count)}${unit}`;
}
