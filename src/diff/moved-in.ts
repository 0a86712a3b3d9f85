/**
 * The positions of the numbers that are out of order: all but those in every longest row of growing numbers, so that the
 * same ones are told whichever way the order is read. Of one that moved far it is that one, of two that changed places both.
 */
export function movedIn(numbers: readonly number[]): readonly number[] {
  const before = rowsUpTo(numbers);
  const after = rowsUpTo(numbers.map((number) => -number).reverse()).reverse();
  const longest = Math.max(0, ...before);
  const isIn = (index: number) => (before[index] ?? 0) + (after[index] ?? 0) - 1 === longest;
  const sharing = new Map<number, number>();
  for (const index of numbers.keys()) {
    const place = before[index] ?? 0;
    if (isIn(index)) sharing.set(place, (sharing.get(place) ?? 0) + 1);
  }
  return [...numbers.keys()].filter((index) => !isIn(index) || (sharing.get(before[index] ?? 0) ?? 0) > 1);
}

/** How long the longest row of growing numbers is that ends at each. */
function rowsUpTo(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  return numbers.map((number) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = number;
    return low + 1;
  });
}
