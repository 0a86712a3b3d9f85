/** What a plain text on one line says by the core schema; undefined for numbers that take a closer look. */
export function resolvePlain(text: string): string | number | boolean | null | undefined {
  const code = text.charCodeAt(0);
  if (isDigit(code) || code === 43 || code === 45 || code === 46) return resolveNumber(text);
  const length = text.length;
  if (length > 5 || (length > 1 && length < 4)) return text;
  return words.has(text) ? words.get(text) : text;
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const whole = /^[-+]?[0-9]+$/;
const fraction = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Octal and hexadecimal numbers, infinities, and what is not a number. */
const rare = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

function resolveNumber(text: string): string | number | undefined {
  if (rare.test(text)) return undefined;
  const number = whole.test(text) ? Number.parseInt(text, 10) : fraction.test(text) ? Number.parseFloat(text) : text;
  return typeof number === 'string' || Number.isFinite(number) ? number : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
