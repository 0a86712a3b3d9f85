import { Lexer, Parser, type Token } from 'marked';
import { markedPolicy } from './marked-policy';
import { textOf } from './plain-text';

const options = markedPolicy().defaults;

/** The paragraphs, lists and tables of a block of any Markdown as HTML. */
export function readBlock(markdown: string): string {
  return Parser.parse(newLexer().lex(markdown), options);
}

/** One line of any Markdown as HTML. */
export function readLine(markdown: string): string {
  return Parser.parseInline(newLexer().inlineTokens(markdown), options);
}

/** One line of any Markdown as text. */
export function readText(markdown: string): string {
  return textOf(newLexer().inlineTokens(markdown));
}

/** The parts of a block of any Markdown. */
export function readParts(markdown: string): readonly Token[] {
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
