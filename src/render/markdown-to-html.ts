import { Lexer, Parser, type Token } from 'marked';
import { markedPolicy } from './marked-policy';

const options = markedPolicy().defaults;

/** The paragraphs, lists and tables of a block as HTML, safe whatever the Markdown says; ends with a line end. */
export function blockToHtml(markdown: string): string {
  return Parser.parse(newLexer().lex(markdown), options);
}

/** One line of Markdown, such as a heading, as HTML without a paragraph around it. */
export function inlineToHtml(markdown: string): string {
  return Parser.parseInline(newLexer().inlineTokens(markdown), options);
}

/** One line of Markdown as the reader sees it, without marks: for a title, an entry of a list, an anchor. */
export function inlineToText(markdown: string): string {
  return textOf(newLexer().inlineTokens(markdown));
}

/** The parts of a block, such as `paragraph`, `list` and `table`, in order; empty lines between them are left out. */
export function partsOf(markdown: string): readonly Token[] {
  return newLexer()
    .blockTokens(markdown)
    .filter((token) => token.type !== 'space');
}

/** Reference links are off, and without a place for them marked does not search for any: that costs seconds for 350 kB. */
function newLexer(): Lexer {
  const lexer = new Lexer(options);
  Reflect.deleteProperty(lexer.tokens, 'links');
  return lexer;
}

const NUMERIC_REFERENCE = /&#(\d{1,7}|x[\da-f]{1,6});/gi;

function characterOf(code: string): string {
  const point = Number(/^x/i.test(code) ? `0${code}` : code);
  return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => ('tokens' in token && token.tokens ? textOf(token.tokens) : visible(token))).join('');
}

function visible(token: Token): string {
  if (token.type === 'br') return ' ';
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  return token.type === 'text' ? text.replace(NUMERIC_REFERENCE, (_, code: string) => characterOf(code)) : text;
}
