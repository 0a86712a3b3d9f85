import { Marked, Renderer, type Token, Tokenizer, type Tokens } from 'marked';
import { escapeText } from './escape-text';
import { definitionLines, linesOf } from './lines';
import { isBareLink } from './plain-line';
import { textOf } from './plain-text';
import { tableToHtml } from './table-html';

/** How deep lists, quotations and emphasis may lie in each other; what lies deeper is shown as it was written. */
const DEEPEST = 16;

/** Addresses that survive as links; of a link to anything else only the text is shown. */
const ALLOWED_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#)/i;

/** Plain text up to the next character that can begin markup: linear, where the pattern of marked is quadratic. */
const PLAIN_TEXT = /^(?:`+|~+|[\s\S])(?:[^\\`*_[!~< ]+| (?! +\n))*/;

/** The line below a heading. Without one there is none, and the pattern of marked takes long to find that out. */
const UNDERLINE = /\n *(?:=+|-+) *(?:\n|$)/;

const tokenizer = Tokenizer.prototype;
const renderer = Renderer.prototype;

/**
 * A Markdown reader that can be made to write nothing but text, emphasis, code, lists, quotations, tables and links to
 * safe addresses: no HTML, no image, no heading, no link that is not written as one, no id. Its cost is bounded: what
 * is nested too deep stays text.
 */
export function markedPolicy(): Marked {
  const nested = limitDepth(DEEPEST);
  return new Marked({
    gfm: true,
    tokenizer: {
      html: () => undefined,
      tag: () => undefined,
      def: () => undefined,
      lheading(source) {
        return UNDERLINE.test(source) ? tokenizer.lheading.call(this, source) : undefined;
      },
      reflink: () => undefined,
      autolink(source) {
        const token = tokenizer.autolink.call(this, source);
        return token && ALLOWED_ADDRESS.test(token.href) ? token : undefined;
      },
      url: () => undefined,
      link(source) {
        const kept = keepBrackets(source, this.rules.inline.link.exec(source)?.[1]);
        const token = tokenizer.link.call(this, kept);
        return token && { ...token, raw: source.slice(0, token.raw.length - kept.length + source.length) };
      },
      inlineText(source) {
        const raw = PLAIN_TEXT.exec(source)?.[0] ?? '';
        return { type: 'text', raw, text: raw, escaped: false };
      },
      blockquote(source) {
        return nested(() => tokenizer.blockquote.call(this, source));
      },
      list(source) {
        return nested(() => tokenizer.list.call(this, source));
      },
      emStrong(source, masked, before) {
        return nested(() => tokenizer.emStrong.call(this, source, masked, before));
      },
      del(source, masked, before) {
        return nested(() => tokenizer.del.call(this, source, masked, before));
      },
    },
    renderer: {
      heading({ tokens }) {
        return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>\n`;
      },
      code: ({ text }) => `<pre><code>${escapeCode(text)}\n</code></pre>\n`,
      codespan: ({ text }) => `<code>${escapeCode(text)}</code>`,
      text(token) {
        return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : escapeText(token.text);
      },
      checkbox: ({ checked }) => (checked ? '[x] ' : '[ ] '),
      link(token) {
        if (!ALLOWED_ADDRESS.test(token.href)) return this.parser.parseInline(token.tokens);
        const link = renderer.link.call(this, { ...token, title: null });
        return isBareLink(textOf(token.tokens), token.href) ? link.replace('<a ', '<a class="bare" ') : link;
      },
      image(token) {
        return escapeText(this.parser.parseInline(token.tokens, this.parser.textRenderer));
      },
      table(token) {
        const labels = token.header.map(({ tokens }) => textOf(tokens).trim());
        const cell = ({ tokens, align }: Tokens.TableCell) => ({ html: this.parser.parseInline(tokens), align });
        return tableToHtml(
          token.header.map(cell),
          labels,
          token.rows.map((row) => row.map(cell)),
        );
      },
      paragraph(token) {
        const lines = linesOf(token.tokens);
        if (lines.length < 2) return renderer.paragraph.call(this, token);
        const write = (tokens: readonly Token[]) => this.parser.parseInline([...tokens]);
        return definitionLines(lines, write) ?? `<p class="lines">${write(token.tokens)}</p>\n`;
      },
    },
  });
}

/** Code between backticks, or a character behind a backslash. */
const CODE_OR_ESCAPE = /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\\[\s\S]/g;

/**
 * Writes the escaped brackets in the words of a link as character references. Before marked reads those words it takes
 * the backslashes from the brackets, so that an author's `\[a\](b)` in them would become a link after all.
 */
function keepBrackets(source: string, words: string | undefined): string {
  if (!words) return source;
  const kept = words.replace(CODE_OR_ESCAPE, (piece) => BRACKETS[piece] ?? piece);
  const start = source.indexOf('[') + 1;
  return source.slice(0, start) + kept + source.slice(start + words.length);
}

const BRACKETS: Readonly<Record<string, string>> = { '\\[': '&#91;', '\\]': '&#93;' };

/** In code every character stands for itself, an ampersand too. */
function escapeCode(text: string): string {
  return escapeText(text.replace(/&/g, '&amp;').replace(/\n$/, ''));
}

/** Runs a reader of nested text, unless it already runs inside itself as often as allowed. */
function limitDepth(deepest: number): <T>(read: () => T) => T | undefined {
  let depth = 0;
  return (read) => {
    if (depth >= deepest) return undefined;
    depth++;
    try {
      return read();
    } finally {
      depth--;
    }
  };
}
