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
  const blocks: Block[] = [];
  things.forEach(({ height, middle }, index) => {
    let last: Block = { sum: middle - height / 2 - (offsets[index] ?? 0), count: 1 };
    for (let before = blocks.at(-1); before && mean(before) > mean(last); before = blocks.at(-1)) {
      last = { sum: before.sum + last.sum, count: before.count + last.count };
      blocks.pop();
    }
    blocks.push(last);
  });
  const tops: number[] = [];
  for (const block of blocks) {
    for (let count = 0; count < block.count; count++) tops.push((offsets[tops.length] ?? 0) + mean(block));
  }
  return tops;
}

/** Things that move as one, by how far each wants to be from where it would stand if all stood from the top. */
interface Block {
  readonly sum: number;
  readonly count: number;
}

function mean({ sum, count }: Block): number {
  return sum / count;
}
