/** An element of a document of XML. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const piece =
  /<\?xml version="1\.0" encoding="utf-8"\?>\n|<(\/?)([A-Za-z]+)((?: [A-Za-z:]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(\/?)>|[^<]+/y;

/** Reads XML of the plain kind that feeds are written in; throws for anything else, and for what is not well formed. */
function parse(xml: string): Element {
  if (!xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n')) throw new Error('no declaration');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    throw new Error('a character that XML forbids');
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  piece.lastIndex = 0;
  for (let at = 0; at < xml.length; at = piece.lastIndex) {
    const found = piece.exec(xml);
    const top = open.at(-1);
    if (!found || !top) throw new Error(`not well formed at ${xml.slice(at, at + 40)}`);
    const [text, closing, name, given = '', closed] = found;
    if (name === undefined) {
      if (!text.startsWith('<?')) top.children.push(plain(text));
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const pairs = [...given.matchAll(/ ([A-Za-z:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        plain(value),
      ]);
      const element = { name, attributes: Object.fromEntries(pairs), children: [] as (Element | string)[] };
      top.children.push(element);
      if (!closed) open.push(element);
    }
  }
  const [feed, ...others] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length !== 1 || typeof feed !== 'object' || others.length > 0) throw new Error('not one element');
  return feed;
}

function plain(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error('an ampersand stands alone');
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

const below = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child): child is Element => typeof child === 'object' && child.name === name);
const textOf = (element: Element | undefined): string =>
  element?.children.filter((one) => typeof one === 'string').join('') ?? '';
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const tag =
  /^tag:[a-z0-9.-]+(?:\.[a-z0-9-]+)*,\d{4}(?:-\d{2}(?:-\d{2})?)?:(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})+$/;
const known = ['id', 'title', 'updated', 'published', 'link', 'author', 'generator', 'summary', 'content', 'entry'];

/** What of RFC 4287, RFC 3339 and RFC 4151 a feed does not keep; empty for a valid one. */
export function atomFaults(xml: string): readonly string[] {
  const feed = parse(xml);
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  expect(feed.name === 'feed' && feed.attributes.xmlns === 'http://www.w3.org/2005/Atom', 'no feed of Atom');
  const entries = below(feed, 'entry');
  for (const part of [feed, ...entries]) {
    const where = part === feed ? 'feed' : textOf(below(part, 'title')[0]);
    for (const name of ['id', 'title', 'updated']) expect(below(part, name).length === 1, `${where}: not one ${name}`);
    for (const name of ['published', 'summary', 'content'])
      expect(below(part, name).length <= 1, `${where}: two ${name}`);
    expect(tag.test(textOf(below(part, 'id')[0])), `${where}: the id is no tag`);
    for (const date of [...below(part, 'updated'), ...below(part, 'published')]) {
      expect(moment.test(textOf(date)) && !Number.isNaN(Date.parse(textOf(date))), `${where}: no date ${textOf(date)}`);
    }
    const links = below(part, 'link');
    for (const { attributes } of links) expect(/^https?:\/\//.test(attributes.href ?? ''), `${where}: a relative link`);
    expect(
      links.filter(({ attributes }) => attributes.rel === 'alternate').length === 1,
      `${where}: not one alternate`,
    );
    for (const child of part.children) {
      if (typeof child === 'object') expect(known.includes(child.name), `${where}: unknown ${child.name}`);
    }
  }
  expect(below(feed, 'link').filter(({ attributes }) => attributes.rel === 'self').length === 1, 'no link to itself');
  const authors = below(feed, 'author');
  expect(authors.length > 0, 'no author');
  for (const author of authors) expect(textOf(below(author, 'name')[0]) !== '', 'an author without a name');
  const ids = [feed, ...entries].map((part) => textOf(below(part, 'id')[0]));
  expect(new Set(ids).size === ids.length, 'two of one id');
  const latest = entries.map((entry) => textOf(below(entry, 'updated')[0])).sort();
  expect(latest.at(-1) === textOf(below(feed, 'updated')[0]), 'the feed is not as new as its newest entry');
  for (const entry of entries)
    expect(below(entry, 'content')[0]?.attributes.type === 'html', 'content that is no HTML');
  return faults;
}

/** The content of each entry of a feed, as the HTML that its reader gets. */
export function contentsIn(xml: string): readonly string[] {
  return below(parse(xml), 'entry').map((entry) => textOf(below(entry, 'content')[0]));
}
