import type { Path } from '../core/source';
import { below, type Constraint } from './constraints';
import type { Mistake } from './mistake';

/**
 * The data without what is past the limits of lists and maps, which would be a long work to check and is refused anyway.
 * Calls `report` once for each that is too long; parts that keep the limits are not copied.
 */
export function shortenLists(
  value: unknown,
  node: Constraint,
  report: (mistake: Mistake) => void,
  path: Path = [],
): unknown {
  const child = (step: string | number, inside: unknown): unknown => {
    const next = below(node, step);
    return next && typeof inside === 'object' ? shortenLists(inside, next, report, [...path, step]) : inside;
  };
  if (Array.isArray(value)) {
    const kept = value.slice(0, node.maxItems);
    if (kept.length < value.length) report(tooLong('maxItems', path, kept.length, value.length));
    const items = kept.map((item, index) => child(index, item));
    return items.length === value.length && items.every((item, index) => item === value[index]) ? value : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const all = Object.entries(value);
  const kept = all.slice(0, node.maxProperties);
  if (kept.length < all.length) report(tooLong('maxProperties', path, kept.length, all.length));
  const entries = kept.map(([key, inside]) => [key, child(key, inside)] as const);
  const isSame = entries.length === all.length && entries.every(([, inside], index) => inside === all[index]?.[1]);
  return isSame ? value : Object.fromEntries(entries);
}

function tooLong(keyword: string, path: Path, limit: number, count: number): Mistake {
  return { keyword, path, params: { limit, count } };
}
