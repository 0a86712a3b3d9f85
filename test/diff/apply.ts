import * as assert from 'uvu/assert';
import type { Path } from '../../src/core/source';
import type { Difference } from '../../src/diff/change';
import { follow, type Renames } from '../../src/diff/follow';
import { schemaOfKind } from '../../src/diff/schema-of-kind';
import type { Side } from '../../src/diff/side';

type Holder = Record<string | number, unknown>;

/** The facts of a side after the listed changes, by address; fails where a change tells another old value than there was. */
export function apply(base: Side, differences: readonly Difference[]): ReadonlyMap<string, unknown> {
  const renames: Renames = new Map(
    differences.flatMap(({ kind, address, formerly }) =>
      kind === 'renamed' && formerly !== undefined ? [[formerly, address] as const] : [],
    ),
  );
  const facts = new Map<string, unknown>();
  for (const { address, kind, data } of base.facts.values()) {
    facts.set(renames.get(address) ?? address, structuredClone(follow(data, schemaOfKind(kind), renames)));
  }
  for (const difference of deepestFirst(differences)) {
    const { kind, address, formerly = address, field } = difference;
    if (address.startsWith('sections') || address === 'outline' || kind === 'renamed') continue;
    const raw = base.facts.get(formerly)?.data;
    if (field !== undefined) applyField(difference, facts.get(address), raw);
    else if (kind === 'added') facts.set(address, difference.new);
    else {
      assert.equal(difference.old, raw, address);
      facts.delete(address);
    }
  }
  return facts;
}

/** Deeper fields first, and of a list the last items first: what is taken out moves nothing that is still to come. */
function deepestFirst(differences: readonly Difference[]): readonly Difference[] {
  const rank = ({ kind }: Difference) => ['changed', 'added', 'removed', 'moved', 'renamed'].indexOf(kind);
  const last = ({ field = [] }: Difference) => Number(field.at(-1) ?? 0) || 0;
  return [...differences].sort(
    (a, b) => (b.field?.length ?? 0) - (a.field?.length ?? 0) || rank(a) - rank(b) || last(b) - last(a),
  );
}

function applyField({ kind, field = [], formerField, old, new: now }: Difference, data: unknown, raw: unknown): void {
  const path = formerField ?? field;
  if (kind !== 'added') assert.equal(old, valueAt(raw, path), `the old value of ${path.join('.')}`);
  if (kind === 'moved') return;
  const isItem = typeof field.at(-1) === 'number';
  if (kind === 'added' && isItem) {
    const list = valueAt(data, formerField ?? field.slice(0, -1)) as unknown[];
    list.push(now);
    return;
  }
  const holder = valueAt(data, path.slice(0, -1)) as Holder;
  const step = path.at(-1) ?? '';
  if (kind !== 'removed') holder[step] = now;
  else if (isItem) (holder as unknown as unknown[]).splice(Number(step), 1);
  else delete holder[step];
}

/** What stands at a path of plain data. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Holder | undefined)?.[step], value);
}
