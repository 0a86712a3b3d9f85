/** Numbers that look like chance and are the same at every run. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** True about `share` of the times. */
  happens(share: number): boolean;
  /** One of some values. */
  oneOf<Value>(values: readonly [Value, ...Value[]]): Value;
}

/** Chance that follows from a seed alone (mulberry32). */
export function randomFrom(seed: number): Random {
  // Seeds that stand side by side must not give numbers that do.
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    happens: (share) => next() < share,
    oneOf: (values) => values[below(values.length)] ?? values[0],
  };
}
