import type { Format } from '../format';

/** A telephone number of 3 to 15 digits with spaces, hyphens, dots, slashes and brackets; an extension may follow. */
export const phone: Format = {
  what: 'a telephone number',
  example: '+32 2 123 45 67',
  validate(text) {
    const [number = '', extension, ...more] = text.split(/ ?(?:ext\.?|x) ?/);
    if (more.length > 0 || (extension !== undefined && !/^\d{1,6}$/.test(extension))) return false;
    const digits = number.replace(/\D/g, '').length;
    return digits >= 3 && digits <= 15 && /^\+?[\d(][\d ()./-]*\d$/.test(number) && isBalanced(number);
  },
  explain(text) {
    if (/[A-Za-z]{3}/.test(text)) return { why: 'there are letters in it', help: 'write the number in digits only' };
    if (/^00/.test(text)) return { help: 'write `+` in place of the leading zeros' };
    const digits = text.replace(/\D/g, '').length;
    if (digits < 3) return { why: 'it is too short' };
    if (digits > 15) return { why: 'it has more than 15 digits' };
    return {};
  },
};

function isBalanced(text: string): boolean {
  return /^[^()]*(?:\(\+?\d[\d ]*\)[^()]*){0,2}$/.test(text);
}
