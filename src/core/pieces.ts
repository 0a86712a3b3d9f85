/** Enough for one writing; a text is put together to no more than this and one piece. */
const ENOUGH = 64 * 1024;

/** The pieces of a text that may be long, small ones put together. */
export function* inParts(pieces: Iterable<string>): Generator<string> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < ENOUGH) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}

/** Pieces that can be asked for again: then they are made again. */
export function remade<Item>(make: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: make };
}

/** The items of several lists, one list after the other, whenever they are asked for. */
export function inTurn<Item>(...lists: readonly Iterable<Item>[]): Iterable<Item> {
  return remade(function* () {
    for (const list of lists) yield* list;
  });
}

const MARK = '\u0000';

/**
 * A file of JSON as `JSON.stringify` writes it, in pieces: `around` gives the data with a list in it, and of the items no more than one
 * is made at a time.
 */
export function* jsonPieces(
  around: (list: readonly unknown[]) => object,
  items: Iterable<unknown>,
  indent = 0,
): Generator<string> {
  const textOf = (data: unknown): string => JSON.stringify(data, null, indent);
  const [before = '', after = ''] = textOf(around([MARK])).split(textOf(MARK));
  // The line break and the spaces before an item; none where all is on one line.
  const margin = /\n *$/.exec(before)?.[0] ?? '';
  let opening = before;
  for (const item of items) {
    yield opening + textOf(item).replaceAll('\n', margin);
    opening = `,${margin}`;
  }
  yield opening === before ? `${textOf(around([]))}\n` : `${after}\n`;
}
