/** A thing in a column: its height, and where its middle wants to be. */
export interface Stacked {
  readonly height: number;
  readonly middle: number;
}

/**
 * The tops of things that stand one below another with a gap between, each as near to where it wants to be as the others
 * let it: those that would overlap move as one, to the mean of what they want.
 */
export function stack(things: readonly Stacked[], gap: number): readonly number[] {
  let above = 0;
  const offsets = things.map(({ height }) => {
    const offset = above;
    above += height + gap;
    return offset;
  });
  const blocks: { sum: number; count: number }[] = [];
  const mean = (block: { sum: number; count: number }) => block.sum / block.count;
  things.forEach(({ height, middle }, index) => {
    blocks.push({ sum: middle - height / 2 - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const [before, last] = blocks.slice(-2);
      if (!before || !last || mean(before) <= mean(last)) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const shifts = blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)));
  return offsets.map((offset, index) => offset + (shifts[index] ?? 0));
}
