import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Path } from '../../src/core/source';
import { compare } from '../../src/diff/compare';
import { sideOfModel } from '../../src/diff/from-model';
import { schemaOfKind } from '../../src/diff/schema-of-kind';
import type { Side, SideFact } from '../../src/diff/side';
import type { Data } from '../../src/model/model';
import { resolved, type SchemaNode } from '../../src/model/walk';
import { valueAt } from './apply';
import { allCompiled } from './sides';

/** A change of one value of a fact, and how it ought to be told. */
interface Mutation {
  readonly what: string;
  readonly data: Data;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly field: Path;
}

const mutations = suite('diff: every single change');
const complete = ['complete', 'nordwind', 'nordwind-careers', 'alumini'];

for (const { id, model } of allCompiled().filter((policy) => complete.includes(policy.id))) {
  const base = sideOfModel(model, id);
  mutations(`of ${id} is told once, at its address and field`, () => {
    let count = 0;
    for (const fact of base.facts.values()) {
      for (const mutation of mutationsOf(fact)) {
        const told = compare(alone(base, fact), alone(base, { ...fact, data: mutation.data })).map(
          ({ kind, address, field }) => ({ kind, address, field }),
        );
        const { what, kind, field } = mutation;
        assert.equal(told, [{ kind, address: fact.address, field }], `${fact.address}: ${what} at ${field.join('.')}`);
        count++;
      }
    }
    assert.ok(count >= 200, `${count} changes`);
  });

  mutations(`of ${id} that takes out a fact, or brings one in, is told once`, () => {
    for (const fact of [...base.facts.values()].filter((_, index) => index % 7 === 0)) {
      const less: Side = { ...base, facts: new Map([...base.facts].filter(([address]) => address !== fact.address)) };
      const told = (from: Side, to: Side) => compare(from, to).map(({ kind, address }) => `${kind} ${address}`);
      assert.equal(told(base, less), [`removed ${fact.address}`]);
      assert.equal(told(less, base), [`added ${fact.address}`]);
    }
  });
}

mutations.run();

/** The side with one fact: what does not change is compared elsewhere, and would take the time of the others. */
function alone(side: Side, fact: SideFact): Side {
  return { ...side, facts: new Map([[fact.address, fact]]) };
}

function mutationsOf({ data, kind }: SideFact): readonly Mutation[] {
  const found: Mutation[] = [];
  const visit = (value: unknown, schemaNode: SchemaNode, path: Path) => {
    const node = resolved(schemaNode);
    const last = path.at(-1);
    const isItem = typeof last === 'number';
    const isWord = isItem && typeof value === 'string' && !node['x-text'];
    // An own item without an id does not keep the schema.
    if (path.length > 0 && last !== 'id') {
      found.push({ what: 'taken out', data: without(data, path), kind: 'removed', field: path });
    }
    if (Array.isArray(value)) {
      const more = newItem(value[0]);
      const field = [...path, value.length];
      if (more !== undefined) found.push({ what: 'one more', data: set(data, field, more), kind: 'added', field });
      const item = { ...resolved(node.items ?? {}), ...(node['x-refers'] ? { 'x-refers': node['x-refers'] } : {}) };
      value.forEach((one, index) => {
        visit(one, item, [...path, index]);
      });
    } else if (value !== null && typeof value === 'object') {
      for (const [name, child] of Object.entries(value)) visit(child, node.properties?.[name] ?? {}, [...path, name]);
    } else if (!isWord) {
      found.push({ what: 'changed', data: set(data, path, other(value)), kind: 'changed', field: path });
    }
  };
  visit(data, schemaOfKind(kind), []);
  return found;
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

function newItem(like: unknown): unknown {
  return typeof like === 'string' ? 'zebra' : undefined;
}

function without(data: Data, path: Path): Data {
  const copy = structuredClone(data) as Data;
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
  else delete holder[path.at(-1) ?? ''];
  return copy;
}

function set(data: Data, path: Path, value: unknown): Data {
  const copy = structuredClone(data) as Data;
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = value;
  return copy;
}
