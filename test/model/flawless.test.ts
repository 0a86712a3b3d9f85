import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Constraint, followed, wholePolicy } from '../../src/model/constraints';
import { isFlawless } from '../../src/model/flawless';
import { validate } from '../../src/model/validate';
import type { Document } from '../../src/parse/document';
import { parse } from '../../src/parse/parse';

const flawless = suite('flawless');

/** Values that are wrong in most places, and right in some. */
const strange: readonly unknown[] = [
  ...['', ' ', '\u200b', ' a', 'a', 'A', 'a b', '-', 'x'.repeat(65), 'x'.repeat(2001), 'constructor', '__proto__'],
  ...['EEA', '2026-01-31', '2026-02-31', 'P1D', 'P0D', 'a@b.example', 'https://é.example', 'a.b', 'a/b', 'a.yaml'],
  ...[null, true, 0, 13, 22, 1.5, -1, [], {}, [[]], [{}], ['a'], ['a', 'a'], [{ id: 'a' }, { id: 'a' }], { a: 1 }],
];

flawless('says of every change of every example of the schema what validate says', () => {
  const told: unknown[] = [];
  let good = 0;
  let bad = 0;
  for (const [key, node] of Object.entries(wholePolicy.properties ?? {})) {
    const top = followed(node);
    for (const value of [...(top.examples ?? []), ...variants(top.examples?.[0], top)]) {
      const document = holding({ [key]: value });
      const isGood = validate(document).length === 0;
      if (isGood) good++;
      else bad++;
      if (isFlawless(document) !== isGood) told.push({ [key]: value });
    }
  }
  assert.equal(told, []);
  assert.ok(good > 1000 && bad > 10_000, `${good} good, ${bad} bad`);
});

flawless('knows no key that the schema does not have, wherever it comes from', () => {
  for (const text of ['polizy: {title: A}', 'policy: {title: A, __proto__: x}', 'policy: {title: A, constructor: x}']) {
    assert.not(isFlawless(read(text)), text);
  }
});

flawless('looks how numbers are written', () => {
  assert.ok(isFlawless(read('children:\n  site: {age: 13, directed: false}')));
  for (const age of ['013', '+13', '13.0', '1e1']) {
    assert.not(isFlawless(read(`children:\n  site: {age: ${age}, directed: false}`)), age);
  }
});

flawless('leaves a text that may be too long to a closer look', () => {
  const [short, long] = ['😀'.repeat(500), '😀'.repeat(1500)].map((title) => holding({ policy: { title } }));
  assert.ok(short && isFlawless(short));
  assert.ok(long && validate(long).length === 0 && !isFlawless(long));
});

flawless.run();

function read(text: string): Document {
  const { document } = parse({ path: 'policy.yaml', text: `${text}\n` });
  if (!document) throw new Error(`cannot be read: ${text}`);
  return document;
}

/** A file with data whose numbers are written as they are printed. */
function holding(data: unknown): Document {
  const source = { path: 'policy.yaml', text: '' };
  const span = { source, start: 0, end: 0 };
  const valueAt = (path: readonly (string | number)[]) =>
    path.reduce((value: unknown, step) => (value as Record<string | number, unknown>)[step], data);
  return {
    source,
    data,
    comments: [],
    spanOf: () => span,
    keySpanOf: () => span,
    textOf: (path) => String(valueAt(path)),
  };
}

/** The value with another one in its place, and in each place in it, and with a key more and a key less in each map. */
function* variants(value: unknown, node: Constraint | undefined, depth = 0): Generator<unknown> {
  yield* [...strange, ...(node?.examples ?? []), ...(node?.enum ?? []), ...full(value, node)];
  if (Array.isArray(value)) {
    yield [...value, ...value];
    const items = node?.items && followed(node.items);
    for (const [index, item] of value.entries()) {
      for (const other of variants(item, items, depth + 1))
        yield value.map((each, at) => (at === index ? other : each));
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      yield others;
      yield { ...others, [`${key} `]: child };
      for (const other of variants(child, nodeOf(node, key), depth + 1)) yield { ...value, [key]: other };
    }
    // A section may have sections, and so on.
    if (depth > 3) return;
    for (const key of Object.keys(node?.properties ?? {}).filter((name) => !Object.hasOwn(value, name))) {
      const below = nodeOf(node, key);
      for (const other of variants(below?.examples?.[0], below, depth + 1)) yield { ...value, [key]: other };
    }
  }
}

/** What is just short enough, and what is just too long. */
function full(value: unknown, { maxLength, maxItems, maxProperties }: Constraint = {}): readonly unknown[] {
  const sizes = (most?: number) => (most === undefined ? [] : [most, most + 1]);
  const numbers = (length: number) => Array.from({ length }, (_, index) => index);
  const [first] = typeof value === 'object' ? Object.values(value ?? {}) : [];
  return [
    ...sizes(maxLength).map((length) => 'x'.repeat(length)),
    ...sizes(maxItems).map((length) =>
      numbers(length).map((index) => (typeof first === 'string' ? `a${index}` : first)),
    ),
    ...sizes(maxProperties).map((length) => Object.fromEntries(numbers(length).map((index) => [`a${index}`, first]))),
  ];
}

function nodeOf(node: Constraint | undefined, key: string): Constraint | undefined {
  const below = node?.properties?.[key] ?? node?.additionalProperties;
  return typeof below === 'object' ? followed(below) : undefined;
}
