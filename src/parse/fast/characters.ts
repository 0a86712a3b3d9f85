/** `\n`; all names here are codes of characters that mean something in YAML. */
export const lineFeed = 10;
/** `\r`, which stands before a line feed only. */
export const carriageReturn = 13;
/** The one character that indents. */
export const space = 32;
/** `"` */
export const doubleQuote = 34;
/** `#` */
export const hash = 35;
/** `'` */
export const singleQuote = 39;
/** `,` */
export const comma = 44;
/** `-` */
export const dash = 45;
/** `.` */
export const dot = 46;
/** `:` */
export const colon = 58;
/** `>`, which starts a folded text. */
export const greaterThan = 62;
/** `?` */
export const question = 63;
/** `[` */
export const openBracket = 91;
/** `\` */
export const backslash = 92;
/** `]` */
export const closeBracket = 93;
/** `{` */
export const openBrace = 123;
/** `|`, which starts a text line by line. */
export const bar = 124;
/** `}` */
export const closeBrace = 125;

/** True for the code after a mark such as `-` or `:` that makes it one: a space, a line end, or the end (not a number). */
export function isBlank(code: number): boolean {
  return code === space || code === lineFeed || code === carriageReturn || Number.isNaN(code);
}

/** True for a line end or the end of the text; a carriage return stands only before a line feed here. */
export function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn || Number.isNaN(code);
}

/** True where nothing but a comment is left of a line. */
export function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === hash || isLineEnd(code);
}

/** True for the marks of maps and lists in brackets. */
export function isFlowMark(code: number): boolean {
  return code === comma || code === openBracket || code === closeBracket || code === openBrace || code === closeBrace;
}

/** The first offset from `at` on without a space. */
export function afterSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === space) end++;
  return end;
}

/** The offset after the line break at `at`. */
export function afterLineBreak(text: string, at: number): number {
  return text.charCodeAt(at) === carriageReturn ? at + 2 : at + 1;
}

/** The offset behind the last character from `start` to `end` that is no white space of any kind. */
export function withoutSpaceBehind(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpaceAt(text, trimmed - 1)) trimmed--;
  return trimmed;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= space || (code > 126 && /\s/.test(text.charAt(at)));
}
