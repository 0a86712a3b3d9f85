import type { Path } from '../core/source';
import type { Difference } from './change';
import type { FieldDifference } from './compare-values';
import type { Place } from './side';

/** What a field is part of, with the way to its text. */
export interface Whole {
  readonly data: unknown;
  placeOf?(path: Path): Place | undefined;
}

/** A difference of a field as others see it: with the values of both sides as they are written, and their places. */
export function fieldDifference(
  common: Pick<Difference, 'address' | 'formerly'>,
  { kind, was, is }: FieldDifference,
  base: Whole,
  head: Whole,
): Difference {
  const field = kind === 'removed' ? was : is;
  const isElsewhere = kind !== 'removed' && was.join('.') !== is.slice(0, was.length).join('.');
  return {
    kind,
    ...common,
    field,
    ...(isElsewhere ? { formerField: was } : {}),
    ...(kind === 'added' ? {} : { old: valueAt(base.data, was) }),
    ...(kind === 'removed' ? {} : { new: valueAt(head.data, is) }),
    ...placesOf(base.placeOf?.(was), head.placeOf?.(is)),
  };
}

/** The places of a difference, as far as they are known. */
export function placesOf(base: Place | undefined, head: Place | undefined): Pick<Difference, 'base' | 'head'> {
  return { ...(base ? { base } : {}), ...(head ? { head } : {}) };
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
  }
  return at;
}
