/** A value, with the quarter of the measurements below it and above it cut off. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The value in the middle; between the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median, and the quarters around it. */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** How many times as much, round by round: what slows a machine down for a while slows both sides of a round. */
export function ratios(of: readonly number[], to: readonly number[]): Spread | undefined {
  const pairs = of.flatMap((value, round) => {
    const other = to[round];
    return other === undefined || other === 0 ? [] : [value / other];
  });
  return pairs.length === 0 ? undefined : spread(pairs);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}
