import { isSafeLink } from '../model/prose';
import { escapeMarkdown, foldLayout, isPlain } from './markdown';

/** Turns what stands between `{{` and `}}` into Markdown. */
export type ReferenceWriter = (reference: string) => string;

const pieces =
  /\\([!-/:-@[-`{-~])|`([^`\n]+)`|\*\*(?=[^\s*])([^*]*[^\s*])\*\*|\*(?=[^\s*])([^*]*[^\s*])\*|(?<![A-Za-z0-9_])_(?=[^\s_])([^_]*[^\s_])_(?![A-Za-z0-9_])|\[([^[\]\n]+)\]\(([^()\s<>]{1,2000})\)|\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * The author's words as safe Markdown: `*emphasis*`, `**strong**`, code in backticks, `[links](https://…)` with a safe
 * address and `{{references}}` keep their meaning; every other character is shown as it was typed.
 */
export function inline(text: string, write: ReferenceWriter): string {
  return isPlain(text) ? text : convert(foldLayout(text), write, 0);
}

/** The author's words as they are typed: no character means anything. */
export function literal(text: string): string {
  return isPlain(text) ? text : guarded(escapeMarkdown(foldLayout(text)));
}

function convert(text: string, write: ReferenceWriter, depth: number): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(pieces)) {
    const before = text.slice(from, match.index);
    const after = text[match.index + match[0].length] ?? '';
    const piece = pieceOf(match, after, write, depth);
    if (piece === undefined) continue;
    out += guarded(escapeMarkdown(before)) + piece;
    from = match.index + match[0].length;
  }
  return out + guarded(escapeMarkdown(text.slice(from)));
}

function pieceOf(match: RegExpMatchArray, after: string, write: ReferenceWriter, depth: number): string | undefined {
  const [, escaped, code, strong, emphasis, underlined, label, url, name] = match;
  if (escaped !== undefined) return guarded(escapeMarkdown(escaped));
  if (code !== undefined) return `\`${guarded(code)}\``;
  if (name !== undefined) return write(name);
  if (label !== undefined && url !== undefined) {
    return isSafeLink(url) && depth < 2 ? `[${convert(label, write, 3)}](${linkTarget(url)})` : undefined;
  }
  const words = strong ?? emphasis ?? underlined ?? '';
  // Marks that GitHub would not close, as in `**note:**x`, are shown as they are.
  if (depth > 1 || (/[A-Za-z0-9]/.test(after) && /[^A-Za-z0-9]$/.test(words)) || /^[^A-Za-z0-9“"'([{`*_]/.test(words))
    return undefined;
  const mark = strong === undefined ? '*' : '**';
  return `${mark}${convert(words, write, depth + 1)}${mark}`;
}

/** An e-mail address, telephone number or web address as a Markdown link that shows it as it was written. */
export function link(value: string, format: string): string {
  const scheme = format === 'email' ? 'mailto:' : format === 'phone' ? 'tel:' : '';
  const target = format === 'phone' ? value.replace(/[^+0-9]/g, '') : value;
  return `[${escapeMarkdown(value)}](${linkTarget(scheme + target)})`;
}

/** A safe address as the target of a Markdown link. */
export function linkTarget(url: string): string {
  return url
    .replace(
      /[()*_[\]\\`<>"' |~]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(/%5F/g, '_');
}

/** Marks that keep the tidying of sentences away from punctuation the author typed. */
function guarded(text: string): string {
  return text.replace(/(?<=[ ,;.])(?=[,;:.!?)])|(?<=\()(?= )/g, '\u0004');
}
