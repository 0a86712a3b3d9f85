import { generator } from './generator';

/** A feed of the versions of a policy, the newest first. All addresses are absolute. */
export interface Feed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** The address of the feed itself, and of the page that it is about. */
  readonly self: string;
  readonly alternate: string;
  readonly authors: readonly string[];
  readonly entries: readonly FeedEntry[];
}

/** A version in a feed. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** Year-month-day. */
  readonly date: string;
  /** The page to read. */
  readonly href: string;
  readonly summary: string;
  /** What is to be read at once: paragraphs, and lists of lines under their headings. */
  readonly content: readonly FeedContent[];
}

/** A part of an entry. */
export interface FeedContent {
  readonly text: string;
  readonly lines?: readonly string[];
}

/** A feed as a document of Atom 1.0 (RFC 4287). */
export function renderFeed({ id, language, title, self, alternate, authors, entries }: Feed): string {
  const [newest] = entries;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${momentOf(newest?.date)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(alternate)}"/>`,
    ...authors.map((name) => `<author><name>${escaped(name)}</name></author>`),
    `<generator version="${escaped(generator.version)}">${generator.name}</generator>`,
    ...entries.flatMap(entryLines),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines({ id, title, date, href, summary, content }: FeedEntry): readonly string[] {
  return [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<published>${momentOf(date)}</published>`,
    `<updated>${momentOf(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(href)}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    `<content type="html">${escaped(content.map(htmlOf).join(''))}</content>`,
    '</entry>',
  ];
}

function htmlOf({ text, lines = [] }: FeedContent): string {
  const list = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  return `<p>${escaped(text)}</p>${list === '' ? '' : `<ul>${list}</ul>`}`;
}

/** A day has no hour in a policy; RFC 3339 wants one. */
function momentOf(date = ''): string {
  return `${date}T00:00:00Z`;
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no document of XML can hold. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"]/g, (sign) => references[sign] ?? '');
}
