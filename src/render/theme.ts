import type { Diagnostic } from '../core/diagnostic';
import type { Source } from '../core/source';
import type { PageCode } from './page-codes';

/** How large a theme may be: 64 KiB, some five times the stylesheet it is added to. */
const LARGEST = 64 * 1024;

/** Comments and texts, which load nothing; names before a bracket; rules. */
const PIECES =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|@?(?:[-\w]|\\[\da-f]{1,6}\s?|\\[\s\S])+\(?/gi;

/** Functions that load what they name; `url(#a)` names a part of the page itself. */
const LOADING = new Set(['url(', 'src(', 'image(', 'image-set(', '-webkit-image-set(']);

/** What is wrong with a theme: it may load nothing, and not end the stylesheet that it becomes part of. */
export function themeFaults(source: Source): readonly Diagnostic[] {
  const { text } = source;
  if (Buffer.byteLength(text) > LARGEST) {
    return [fault(source, 'page/theme-large', 0, 0, 'the theme is larger than 64 KiB')];
  }
  const ends = [...text.matchAll(/<\/style/gi)].map(({ index }) =>
    fault(source, 'page/theme-markup', index, 7, '`</style` ends the stylesheet of the page'),
  );
  const loads = [...text.matchAll(PIECES)].flatMap(({ index, 0: piece }) => {
    const name = decoded(piece).toLowerCase();
    const isWithin = name === 'url(' && /^\s*["']?#/.test(text.slice(index + piece.length, index + piece.length + 100));
    if (name !== '@import' && (!LOADING.has(name) || isWithin)) return [];
    const message = name === '@import' ? '`@import` loads another stylesheet' : `\`${name})\` loads something`;
    return [fault(source, 'page/theme-loads', index, piece.length, message)];
  });
  return [...ends, ...loads];
}

/** A stylesheet with a theme after it, which so has the last word. */
export function withTheme(stylesheet: string, theme: string): string {
  return `${stylesheet.trimEnd()}\n\n/* The theme. */\n${theme.trim()}\n`;
}

/** A name without the escapes that CSS allows in it. */
function decoded(name: string): string {
  return name.replace(/\\(?:([\da-f]{1,6})\s?|([\s\S]))/gi, (_, code: string | undefined, character: string) =>
    code === undefined ? character : pointOf(Number.parseInt(code, 16)),
  );
}

function pointOf(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

function fault(source: Source, code: PageCode, start: number, length: number, message: string): Diagnostic {
  return { code, severity: 'error', message, span: { source, start, end: start + length } };
}
