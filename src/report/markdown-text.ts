import { visible } from './visible';
import { webAddress } from './web-address';

/**
 * A text of anybody as Markdown that shows exactly that text: no markup, no HTML, no links. What stands between
 * backticks becomes code; so does a word that GitHub would turn into a link, a mention or a picture.
 */
export function markdownText(text: string): string {
  const written = visible(text).replace(/`([^`]+)`|[^`]+|`/g, (part, inner: string | undefined) =>
    inner === undefined ? part.replace(/\S+|\s+/g, wordOf) : markdownCode(inner),
  );
  // Where a paragraph begins, these would begin a list or a heading.
  return written.trimStart().replace(/^(\d*)([-+=.)])/, '$1\\$2');
}

/** A text as Markdown code that shows exactly that text, on one line. */
export function markdownCode(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^[` ]|[` ]$/.test(shown) || shown === '' ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** Markdown text that leads to an address of the web; the text alone where it is no such address. */
export function markdownLink(text: string, url: string | undefined): string {
  const address = webAddress(url);
  return address === undefined ? text : `[${text}](${address.replaceAll('&', '&amp;')})`;
}

const linking = /[@#$]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|\bGH-\d/i;

function wordOf(word: string): string {
  if (!linking.test(word)) return escaped(word);
  const [, before = '', core = '', after = ''] = /^(["'([]*)(.*?)([.,;:!?)\]"']*)$/s.exec(word) ?? [];
  return escaped(before) + (core === '' ? '' : markdownCode(core)) + escaped(after);
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~&$!#^]/g, '\\$&');
}
