import { escapeText } from './escape-text';

/** A line without a character that could mean anything but a bare `&`: most of what pages say. */
const PLAIN = /^[^\p{Cc}\p{Zl}\p{Zp}\\`*_[\]<>~!|]*$/u;

/** A link from plain words to a plain address, and plain words that are bold between spaces: all the marks of most lines. */
const MARKS =
  /\[([^\p{Cc}\p{Zl}\p{Zp}\\`*_[\]<>~!|]+)\]\(((?:#|https?:\/\/|mailto:|tel:)[\w./:@?=#%+,;-]*)\)|\*\*(?<=(?:^|[ (])\*\*)([\p{L}\p{N}](?:[^\p{Cc}\p{Zl}\p{Zp}\\`*_[\]<>~!|]*[^\s\p{Cc}\\`*_[\]<>~!|])?)\*\*(?=$| )/gu;

/** One line of Markdown as HTML, where it has no marks but such links and bold words; undefined for others. */
export function plainLineToHtml(line: string): string | undefined {
  if (PLAIN.test(line)) return line.includes('&') ? escapeText(line) : line;
  return isMarkedPlainly(line) ? escapeText(line).replace(MARKS, markToHtml) : undefined;
}

/** The same line as the reader sees it, without marks; undefined for others. */
export function plainLineToText(line: string): string | undefined {
  if (line.includes('&#')) return undefined;
  if (PLAIN.test(line)) return line;
  return isMarkedPlainly(line) ? line.replace(MARKS, '$1$3') : undefined;
}

/** True for a link whose words are its address: on paper the address need not follow. */
export function isBareLink(words: string, address: string): boolean {
  return withoutScheme(words) === withoutScheme(address);
}

function withoutScheme(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
}

/** A letter stands for each mark: what is left may have none. */
function isMarkedPlainly(line: string): boolean {
  return PLAIN.test(line.replace(MARKS, 'x'));
}

function markToHtml(_: string, words: string | undefined, address: string, bold: string): string {
  if (words === undefined) return `<strong>${bold}</strong>`;
  return `<a ${isBareLink(words, address) ? 'class="bare" ' : ''}href="${address}">${words}</a>`;
}
