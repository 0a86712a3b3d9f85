import { type Link, neighboursIn } from './links';

/** What is to be put in order: the ids in each column, and which of them a line connects. */
export interface Columns {
  readonly columns: readonly (readonly string[])[];
  readonly links: readonly Link[];
}

const sweeps = 8;

/**
 * The columns so ordered that few lines cross: each node moves to the middle of those it is connected with, column by
 * column, forth and back; the best order met is kept. The same columns give the same order.
 */
export function orderColumns({ columns, links }: Columns): readonly (readonly string[])[] {
  const neighbours = neighboursIn(links).all;
  let current = columns;
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
): readonly string[] {
  const places = placesIn(fixed);
  const middles = column.map((id, index) => {
    let count = 0;
    let sum = 0;
    for (const other of neighbours.get(id) ?? []) {
      const place = places.get(other);
      if (place === undefined) continue;
      count++;
      sum += place;
    }
    return { id, index, middle: count > 0 ? sum / count : index };
  });
  return middles.sort((a, b) => a.middle - b.middle || a.index - b.index).map(({ id }) => id);
}

/** How many pairs of lines cross between two columns that stand side by side. */
export function crossings(columns: readonly (readonly string[])[], links: readonly Link[]): number {
  const places = placesIn(...columns);
  let count = 0;
  for (const column of columns) {
    const here = new Set(column);
    // The lines that begin in the column, as the places of their ends.
    const begins: number[] = [];
    const ends: number[] = [];
    for (const [from, to] of links) {
      const begin = here.has(from) ? places.get(from) : undefined;
      const end = places.get(to);
      if (begin === undefined || end === undefined) continue;
      for (let other = 0; other < begins.length; other++) {
        if ((begin - (begins[other] ?? 0)) * (end - (ends[other] ?? 0)) < 0) count++;
      }
      begins.push(begin);
      ends.push(end);
    }
  }
  return count;
}

/** The place of each node in its column. */
function placesIn(...columns: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const column of columns)
    for (let index = 0; index < column.length; index++) places.set(column[index] ?? '', index);
  return places;
}
