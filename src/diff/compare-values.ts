import type { Path } from '../core/source';
import { isMap } from '../model/is-map';
import { resolved, type SchemaNode } from '../model/walk';
import type { ChangeKind } from './change';
import { inHeadOrder } from './in-head-order';
import { pairItems } from './pair-items';
import { folded } from './same';

/** A difference below a fact. Where a side has nothing there, its path leads to what the thing would be in. */
export interface FieldDifference {
  readonly kind: Exclude<ChangeKind, 'renamed'>;
  /** The path at the base. */
  readonly was: Path;
  /** The path at the head. */
  readonly is: Path;
}

/** Two values that are compared, and where each of them stands. */
export interface Compared {
  readonly base: unknown;
  readonly head: unknown;
  readonly node: SchemaNode;
  readonly was: Path;
  readonly is: Path;
}

/** What differs between two values: key by key in the order of the schema, lists item by item, the rest as a whole. */
export function compareValues({ base, head, node, was, is }: Compared): readonly FieldDifference[] {
  const here = resolved(node);
  if (Array.isArray(base) && Array.isArray(head)) {
    return compareLists(base, head, here, was, is);
  }
  if (isMap(base) && isMap(head)) return compareMaps(base, head, here, was, is);
  return isSameValue(base, head) ? [] : [{ kind: 'changed', was, is }];
}

function compareMaps(
  base: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, unknown>>,
  { properties = {}, additionalProperties }: SchemaNode,
  was: Path,
  is: Path,
): readonly FieldDifference[] {
  const rest = typeof additionalProperties === 'object' ? additionalProperties : {};
  const known = Object.keys(properties);
  const given = new Set([...Object.keys(base), ...Object.keys(head)]);
  const others = [...given].filter((key) => !Object.hasOwn(properties, key)).sort();
  return [...known.filter((key) => given.has(key)), ...others].flatMap((key): readonly FieldDifference[] => {
    const node = (Object.hasOwn(properties, key) ? properties[key] : undefined) ?? rest;
    const below = { was: [...was, key], is: [...is, key] };
    const [old, now] = [base[key], head[key]];
    if (old === undefined && now === undefined) return [];
    if (old === undefined) return [{ kind: 'added', ...below }];
    if (now === undefined) return [{ kind: 'removed', ...below }];
    return compareValues({ base: old, head: now, node, ...below });
  });
}

function isSameValue(base: unknown, head: unknown): boolean {
  return typeof base === 'string' && typeof head === 'string' ? folded(base) === folded(head) : base === head;
}

/** What came, what went, what differs inside of an item; and at most once that the order differs. */
function compareLists(
  base: readonly unknown[],
  head: readonly unknown[],
  list: SchemaNode,
  was: Path,
  is: Path,
): readonly FieldDifference[] {
  const node = resolved(list.items ?? {});
  const formerOf = pairItems(base, head, node['x-text'] !== undefined);
  const items = inHeadOrder([...base.keys()], [...head.keys()], formerOf).flatMap(
    ({ base: then, head: now }): readonly FieldDifference[] => {
      if (then === undefined) return [{ kind: 'added', was, is: [...is, now ?? 0] }];
      if (now === undefined) return [{ kind: 'removed', was: [...was, then], is }];
      const below = { was: [...was, then], is: [...is, now] };
      return compareValues({ base: base[then], head: head[now], node, ...below });
    },
  );
  return isInOrder(formerOf) ? items : [...items, { kind: 'moved', was, is }];
}

function isInOrder(formerOf: ReadonlyMap<number, number>): boolean {
  const places = [...formerOf].sort(([a], [b]) => a - b).map(([, then]) => then);
  return places.every((then, index) => index === 0 || then > (places[index - 1] ?? 0));
}
