import type { Token } from 'marked';

const NUMERIC_REFERENCE = /&#(\d{1,7}|x[\da-f]{1,6});/gi;

function characterOf(code: string): string {
  const point = Number(/^x/i.test(code) ? `0${code}` : code);
  return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
}

/** The text of inline Markdown as the reader sees it. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => ('tokens' in token && token.tokens ? textOf(token.tokens) : visible(token))).join('');
}

function visible(token: Token): string {
  if (token.type === 'br') return ' ';
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  return token.type === 'text' ? text.replace(NUMERIC_REFERENCE, (_, code: string) => characterOf(code)) : text;
}
