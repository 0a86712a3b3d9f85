import { Marked, Renderer, Tokenizer, type Tokens } from 'marked';
import { escapeText } from './escape-text';

/** How deep lists, quotations and emphasis may lie in each other; what lies deeper is shown as it was written. */
const DEEPEST = 16;

/** Addresses that survive as links; of a link to anything else only the text is shown. */
const ALLOWED_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#)/i;

/** Plain text up to the next character that can begin markup: linear, where the pattern of marked is quadratic. */
const PLAIN_TEXT = /^(?:`+|~+|[\s\S])(?:[^\\`*_[!~< ]+| (?! +\n))*/;

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
        return renderer.link.call(this, { ...token, title: null });
      },
      image(token) {
        return escapeText(this.parser.parseInline(token.tokens, this.parser.textRenderer));
      },
      table(token) {
        return `<div class="table" role="group" tabindex="0">\n${renderer.table.call(this, token)}</div>\n`;
      },
      tablecell(token) {
        return tableCell(token, this.parser.parseInline(token.tokens));
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

/** A heading without words is no heading: screen readers would announce an empty one for each cell of its column. */
function tableCell({ header, align }: Tokens.TableCell, html: string): string {
  const place = align ? ` class="${align}"` : '';
  return header && html !== '' ? `<th scope="col"${place}>${html}</th>\n` : `<td${place}>${html}</td>\n`;
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
