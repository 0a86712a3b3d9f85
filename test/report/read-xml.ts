/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Reads XML without comments, instructions and CDATA; throws where it is not well-formed. */
export function readXml(xml: string): Element {
  if (forbidden.test(xml)) throw new Error('a character that XML forbids');
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  for (const [token] of body.matchAll(/<[^<>]*>|[^<>]+|[<>]/g)) {
    const parent = open.at(-1) ?? root;
    const tag = /^<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>$/s.exec(token);
    if (!tag && /[<>]/.test(token)) throw new Error(`not well-formed at ${token}`);
    if (!tag) {
      parent.text += decoded(token);
      continue;
    }
    const [, closes, name = '', written = '', empty] = tag;
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const element = { name, attributes: attributesIn(written), children: [], text: '' };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const [only, more] = root.children;
  if (open.length > 1 || !only || more || root.text.trim() !== '') throw new Error('not one element');
  return only;
}

function attributesIn(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)];
  const names = new Set(pairs.map(([, name]) => name));
  if (names.size < pairs.length) throw new Error(`an attribute twice in ${written}`);
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decoded(value)]));
}

function decoded(text: string): string {
  return text.replace(/&([a-z]*);?/g, (whole, name: string) => {
    const character = entities[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`unknown entity ${whole}`);
    return character;
  });
}
