import { Lexer, Parser, type Token } from 'marked';
import { markedPolicy } from './marked-policy';
import { textOf } from './plain-text';

const options = markedPolicy().defaults;

/** A line that begins as no list, quotation, heading, rule, code or table does: it is a paragraph, whatever it holds. */
const PARAGRAPH = /^(?:\*\*)?[\p{L}“‘(["'](?:[^\p{Cc}\p{Zl}\p{Zp}]*\S)?$/u;

/** A paragraph without a character that could mean anything: most of what pages say. */
const PLAIN = /^[\p{L}“‘("'](?:[^\p{Cc}\p{Zl}\p{Zp}\\`*_[\]<>&~!|]*[^\s\p{Cc}\\`*_[\]<>&~!|])?$/u;

/** The paragraphs, lists and tables of a block as HTML, safe whatever the Markdown says; ends with a line end. */
export function blockToHtml(markdown: string): string {
  if (PARAGRAPH.test(markdown)) return `<p>${inlineToHtml(markdown)}</p>\n`;
  return Parser.parse(newLexer().lex(markdown), options);
}

/** One line of Markdown, such as a heading, as HTML without a paragraph around it. */
export function inlineToHtml(markdown: string): string {
  if (PLAIN.test(markdown)) return markdown;
  return Parser.parseInline(newLexer().inlineTokens(markdown), options);
}

/** One line of Markdown as the reader sees it, without marks: for a title, an entry of a list, an anchor. */
export function inlineToText(markdown: string): string {
  if (PLAIN.test(markdown)) return markdown;
  return textOf(newLexer().inlineTokens(markdown));
}

/** The parts of a block, such as `paragraph`, `list` and `table`, in order; empty lines between them are left out. */
export function partsOf(markdown: string): readonly Token[] {
  if (PARAGRAPH.test(markdown)) return [{ type: 'paragraph', raw: markdown, text: markdown, tokens: [] }];
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
