import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Difference } from '../../src/diff/change';
import { compare } from '../../src/diff/compare';
import { diff } from '../../src/diff/diff';
import { follow } from '../../src/diff/follow';
import { sameness } from '../../src/diff/same';
import type { Side } from '../../src/diff/side';
import type { Data } from '../../src/model/model';
import schema from '../../src/model/policy.schema.json';
import { factKeys, type SchemaNode } from '../../src/model/walk';
import { randomPolicy } from '../view/random-policy';
import { apply } from './apply';
import { sideOfData } from './sides';

const properties = suite('diff: properties');

/** Two policies that share some of their facts, fields and items; some ids of the second are other ones. */
const pairs = fc
  .tuple(randomPolicy(), randomPolicy(), fc.array(fc.nat(), { minLength: 80, maxLength: 80 }))
  .map(([{ data: one }, { data: other }, picks]) => {
    let turn = 0;
    const pick = (most: number) => (picks[turn++ % picks.length] ?? 0) % most;
    const mixed = mix(one as Data, other as Data, pick) as Record<string, unknown>;
    return [one as Data, renamed(mixed, pick)] as const;
  });

properties('a policy does not differ from itself', () => {
  holds(60, randomPolicy(), ({ data }) => {
    assert.equal(diff(sideOfData(data), sideOfData(structuredClone(data))), []);
  });
});

properties('the order of keys, and how lines are broken, make no difference', () => {
  holds(60, randomPolicy(), ({ data }) => {
    assert.equal(compare(sideOfData(data), sideOfData(turned(data) as Data)), []);
  });
});

properties('turned round, the same changes are told the other way round', () => {
  holds(200, pairs, ([one, other]) => {
    const [base, head] = [sideOfData(one), sideOfData(other)];
    const there = compare(base, head).map(toldOf).sort();
    const back = compare(head, base).map(mirrored).map(toldOf).sort();
    assert.equal(back, there);
  });
});

properties('the listed changes make the facts of the base those of the head', () => {
  holds(200, pairs, ([one, other]) => {
    const [base, head] = [sideOfData(one), sideOfData(other)];
    assert.equal(contents(apply(base, compare(base, head))), contents(dataOf(head)));
  });
});

properties('what is renamed and nothing else is told as renamed, whoever refers to it', () => {
  const policies = randomPolicy().filter(({ data }) => factKeys.some((key) => key in data));
  holds(60, fc.tuple(policies, fc.nat()), ([{ data }, number]) => {
    const keys = factKeys.filter((key) => key in data);
    const key = keys[number % keys.length] ?? '';
    const head = renameId(data, key, 'one', 'latter');
    const found = compare(sideOfData(data), sideOfData(head));
    assert.equal(
      found.map(({ kind, address, formerly }) => ({ kind, address, formerly })),
      [{ kind: 'renamed', address: `${key}.latter`, formerly: `${key}.one` }],
    );
  });
});

properties('words are for readers: no code, no markup, nothing empty', () => {
  holds(60, pairs, ([one, other]) => {
    for (const { subject, words, address } of diff(sideOfData(one), sideOfData(other))) {
      for (const text of [subject, words]) {
        assert.ok(text.trim() === text && text !== '', address);
        assert.not.match(text, /\[object|undefined|null|[{}]|\bNaN\b|\bP\d|\bPT\d|\b20\d\d-\d\d-\d\d| {2}|\n/, address);
      }
    }
  });
});

properties.run();

function holds<T>(runs: number, values: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(values, check), { numRuns: runs, seed: 20261 });
}

/** A value with parts of another in it. */
function mix(one: unknown, other: unknown, pick: (most: number) => number): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    const items = [...one.map((item, index) => (pick(4) === 0 ? mix(item, other[index] ?? item, pick) : item))];
    if (pick(3) === 0) items.push(...other.slice(0, 1));
    if (pick(3) === 0 && items.length > 1) items.splice(pick(items.length), 1);
    return pick(4) === 0 ? items.reverse() : items;
  }
  if (isMap(one) && isMap(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return Object.fromEntries(
      keys.flatMap((key) => {
        const [mine, theirs] = [one[key], other[key]];
        if (key === 'policy' || (mine !== undefined && theirs !== undefined)) return [[key, mix(mine, theirs, pick)]];
        return pick(3) === 0 ? [] : [[key, mine ?? theirs]];
      }),
    );
  }
  return pick(3) === 0 && typeof one === typeof other ? other : one;
}

function renamed(data: Record<string, unknown>, pick: (most: number) => number): Data {
  let result: Data = data;
  for (const key of factKeys) {
    if (pick(4) === 0 && isMap(result[key]) && 'one' in result[key]) result = renameId(result, key, 'one', 'latter');
  }
  return result;
}

function renameId(data: Data, key: string, from: string, to: string): Data {
  const followed = follow(data, schema as unknown as SchemaNode, new Map([[`${key}.${from}`, `${key}.${to}`]])) as Data;
  const facts = Object.entries(followed[key] as Data).map(([id, fact]) => [id === from ? to : id, fact]);
  return { ...followed, [key]: Object.fromEntries(facts) };
}

/** The value with the keys of all maps in the other order, and its texts broken into lines. */
function turned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/ /g, '\n  ');
  if (Array.isArray(value)) return value.map(turned);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, turned(child)]),
  );
}

const reverse = { added: 'removed', removed: 'added', changed: 'changed', renamed: 'renamed', moved: 'moved' } as const;

function mirrored(difference: Difference): Difference {
  const { kind, address, formerly, field, formerField, old, new: now } = difference;
  const swapsFields = kind === 'changed' || kind === 'moved';
  return {
    kind: reverse[kind],
    address: formerly ?? address,
    ...(formerly === undefined ? {} : { formerly: address }),
    ...(field === undefined ? {} : { field: (swapsFields ? formerField : undefined) ?? field }),
    ...(swapsFields && formerField ? { formerField: field } : {}),
    ...(now === undefined ? {} : { old: now }),
    ...(old === undefined ? {} : { new: old }),
  } as Difference;
}

/** A difference without its places, and without where something that has no counterpart would go. */
function toldOf({ kind, address, formerly, field, formerField, old, new: now }: Difference): string {
  const former = kind === 'changed' || kind === 'moved' ? formerField : undefined;
  return JSON.stringify([kind, address, formerly, field, former, old, now]);
}

function dataOf(side: Side): ReadonlyMap<string, unknown> {
  return new Map([...side.facts].map(([address, { data }]) => [address, data]));
}

function contents(facts: ReadonlyMap<string, unknown>): readonly string[] {
  return [...facts].map(([address, data]) => `${address} ${sameness(data)}`).sort();
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
