const text = 'a br code del em span strong';
const blocks =
  'article blockquote dd details div dl dt footer h2 h3 h4 h5 h6 hr li nav ol p pre section summary table tbody td th thead tr ul';
const drawing = 'desc g path rect svg text title tspan';
const empty = new Set(['br', 'hr']);
const ofPage = new Set(`${text} ${blocks}`.split(' '));
const ofDrawing = new Set(drawing.split(' '));
const attributes = new Set(
  'aria-label aria-labelledby class colspan d data-facts data-label data-line data-node data-policy dir fill font-size height href id lang role rowspan rx scope start stroke tabindex viewBox width x y'.split(
    ' ',
  ),
);

const piece = /[^<]+|<(\/?)([a-z][a-z0-9]*)((?: [A-Za-z-]+="[^"<>]*")*)(\/?)>/y;

/**
 * Where the text of a page holds something that policyc never writes, as an offset; undefined where it is safe to put it
 * into a page. It is one `article` of elements that are all closed, without scripts, styles, forms, or what loads anything.
 */
export function pageFault(html: string): number | undefined {
  if (!html.startsWith('<article class="policy" ') || !html.endsWith('</article>\n')) return 0;
  const open: string[] = [];
  piece.lastIndex = 0;
  for (let at = 0; at < html.length; at = piece.lastIndex) {
    const found = piece.exec(html);
    if (!found) return at;
    const [, closing, name, given = '', closed] = found;
    if (name === undefined) {
      if (open.length === 0 && found[0] !== '\n') return at;
      continue;
    }
    if (closing) {
      if (given !== '' || closed || open.pop() !== name) return at;
      continue;
    }
    const isInside = open.includes('svg');
    const isKnown = ofDrawing.has(name) ? isInside || name === 'svg' : ofPage.has(name) && !isInside;
    if (!isKnown || (open.length === 0 && at > 0) || !areSafe(name, given)) return at;
    if (!closed && !empty.has(name)) open.push(name);
    else if (closed && !isInside) return at;
  }
  return open.length === 0 ? undefined : html.length;
}

function areSafe(element: string, given: string): boolean {
  return [...given.matchAll(/ ([A-Za-z-]+)="([^"]*)"/g)].every(([, name = '', value = '']) => {
    if (name === 'href') return element === 'a' && /^(?:https?:\/\/|mailto:|tel:|#)/i.test(value);
    return attributes.has(name) && !/url\(/i.test(value);
  });
}
