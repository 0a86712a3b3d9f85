import { append } from '../core/append';

/** Something that is at the base, at the head, or at both. */
export interface Pair<T> {
  readonly base?: T;
  readonly head?: T;
}

/** What stands on both sides or on one, in the order of the head; what is gone stands after what it stood after. */
export function inHeadOrder<T>(
  base: readonly T[],
  head: readonly T[],
  formerOf: ReadonlyMap<T, T>,
): readonly Pair<T>[] {
  const latterOf = new Map([...formerOf].map(([now, then]) => [then, now]));
  const goneAfter = new Map<T | undefined, T[]>();
  let before: T | undefined;
  for (const one of base) {
    const now = latterOf.get(one);
    if (now !== undefined) before = now;
    else append(goneAfter, before, one);
  }
  const gone = (after: T | undefined) => (goneAfter.get(after) ?? []).map((one): Pair<T> => ({ base: one }));
  return [
    ...gone(undefined),
    ...head.flatMap((one) => {
      const then = formerOf.get(one);
      return [then === undefined ? { head: one } : { base: then, head: one }, ...gone(one)];
    }),
  ];
}
