import { visible } from './visible';

/**
 * A text of anybody as Markdown that shows exactly that text: no markup, no HTML, no links. What stands between
 * backticks becomes code; so does a word that GitHub would turn into a link, a mention or a picture.
 */
export function markdownText(text: string): string {
  return visible(text).replace(/`([^`]+)`|[^`]+|`/g, (part, inner: string | undefined) =>
    inner === undefined ? part.replace(/\S+|\s+/g, wordOf) : markdownCode(inner),
  );
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
  if (url === undefined || !/^https?:\/\/./i.test(url)) return text;
  return `[${text}](${visible(url).replace(/[\s<>()[\]\\"'`|*_]/g, encoded)})`;
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

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
