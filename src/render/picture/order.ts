/** What is to be put in order: the ids in each column, and which of them a line connects. */
export interface Columns {
  readonly columns: readonly (readonly string[])[];
  readonly links: readonly (readonly [string, string])[];
}

const sweeps = 8;

/**
 * The columns so ordered that few lines cross: each node moves to the middle of those it is connected with, column by
 * column, forth and back; the best order met is kept. The same columns give the same order.
 */
export function orderColumns({ columns, links }: Columns): readonly (readonly string[])[] {
  const neighbours = new Map<string, string[]>();
  for (const [from, to] of links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  let current = columns.map((column) => [...column]);
  let best = current;
  let fewest = crossings(current, links);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const order = sweep % 2 === 0 ? [1, 2] : [1, 0];
    for (const index of order) {
      const fixed = sweep % 2 === 0 ? index - 1 : index + 1;
      current = current.map((column, at) => (at === index ? moved(column, current[fixed] ?? [], neighbours) : column));
    }
    const count = crossings(current, links);
    if (count < fewest) {
      best = current;
      fewest = count;
    }
  }
  return best;
}

function moved(
  column: readonly string[],
  fixed: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): string[] {
  const places = new Map(fixed.map((id, index) => [id, index]));
  const middles = column.map((id, index) => {
    const met = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
    const middle = met.length > 0 ? met.reduce((sum, place) => sum + place, 0) / met.length : index;
    return { id, index, middle };
  });
  return middles.sort((a, b) => a.middle - b.middle || a.index - b.index).map(({ id }) => id);
}

/** How many pairs of lines cross between two columns that stand side by side. */
export function crossings(
  columns: readonly (readonly string[])[],
  links: readonly (readonly [string, string])[],
): number {
  const places = new Map(columns.flatMap((column, at) => column.map((id, index) => [id, { at, index }] as const)));
  const lines = links.flatMap(([from, to]) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? [{ at: a.at, from: a.index, to: b.index }] : [];
  });
  let count = 0;
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (one.at === other.at && (one.from - other.from) * (one.to - other.to) < 0) count++;
    }
  });
  return count;
}
