import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../src/built-in';
import { type Compilation, type CompileOptions, compile } from '../src/compile';
import { type Diagnostic, placeOf } from '../src/core/diagnostic';
import { sourcesFrom } from '../src/core/sources';
import { openSources } from '../src/io/sources';
import { validate } from '../src/model/validate';
import { factKeys } from '../src/model/walk';
import { parse } from '../src/parse/parse';
import { smallPolicy } from './cli/small-policy';

const compiling = suite('compile');
const templates = builtInTemplates();

compiling('makes the files that are wanted, and none where none is', () => {
  const paths = (emit?: CompileOptions['emit']) =>
    compiled(smallPolicy('Acme'), emit).artifacts.map(({ path }) => path);
  assert.equal(paths(), ['acme/index.html', 'acme/policy.md', 'acme/manifest.json']);
  assert.equal(paths(['markdown']), ['acme/policy.md']);
  assert.equal(paths(['manifest']), ['acme/manifest.json']);
  assert.equal(paths([]), []);
  assert.ok(compiled(smallPolicy('Acme'), []).summary);
});

compiling('makes the same of a file, whatever other files are wanted', () => {
  const all = compiled(smallPolicy('Acme')).artifacts;
  for (const { path, text } of all) {
    for (const emit of [['html'], ['markdown'], ['manifest']] as const) {
      const same = compiled(smallPolicy('Acme'), emit).artifacts.find((artifact) => artifact.path === path);
      if (same) assert.is(same.text, text);
    }
  }
});

compiling('says of a manifest what is in its file', () => {
  const { artifacts, manifest } = compile(openSources(resolve(__dirname, '../policies')), templates, {
    id: 'allure',
    entry: 'allure/policy.yaml',
  });
  assert.equal(manifest, JSON.parse(artifacts.at(-1)?.text ?? ''));
  assert.is(compiled(smallPolicy('Acme'), ['html']).manifest, undefined);
});

compiling('tells what breaks the schema together with what leads nowhere, in the order of the lines', () => {
  const text = smallPolicy('Acme')
    .replace('label: deliver what you order', 'label: deliver what you order, lable: x')
    .replace('purposes: [orders]', 'purposes: [order]')
    .replace('then: [{ method: delete }]', 'then: [{ method: delte }]')
    .replace('how: [{ via: privacy }] }\n', 'how: [{ via: privacy }], text: "[x](javascript:x)" }\n');
  const { diagnostics, artifacts } = compiled(`${text}waivers: [{ rule: core/category-uncolected, reason: x }]\n`);
  assert.equal(artifacts, []);
  assert.equal(diagnostics.map(line), [
    '11:44 schema/key-unknown',
    '13:68 core/reference-dangling',
    '15:94 schema/value-unknown',
    '18:61 core/link-unsafe',
    '19:19 core/waiver-unknown',
  ]);
});

const accept = (rule: string) => `# policyc-disable-next-line ${rule} -- it comes later\n`;
const widget = 'definitions:\n  WAIVERwidget: { term: Widget }\n';
const shownTwice = `sections:
  - { id: a, heading: A, show: [policy.dates, controllers, contacts, categories, purposes, collection, retention] }
  - { id: b, heading: B, show: [rights, statements.locks] }
  - { id: c, heading: C, show: [statements] }
statements:
  WAIVERlocks: { kind: commitment, by: us, about: security, text: We lock our doors. }
`;

compiling('waives in comments what it finds when it links and when it tells, in each of its files', () => {
  const rules: readonly (readonly [string, string])[] = [
    ['core/definition-unused', widget],
    ['core/fact-repeated', shownTwice],
  ];
  for (const [rule, part] of rules) {
    const found = filesCompiled(part.replace('WAIVER', ''));
    assert.ok(found.diagnostics.length > 0);
    assert.ok(found.diagnostics.every(({ code }) => code === rule));
    const accepted = filesCompiled(part.replace('WAIVER', `${accept(rule)}      `));
    assert.equal(accepted.diagnostics.map(line), []);
    assert.equal(
      accepted.waived.map(({ diagnostic, reason, by }) => [diagnostic.message, reason, by]),
      found.diagnostics.map(({ message }) => [message, 'it comes later', 'comment']),
    );
    assert.is(accepted.artifacts.length, 3);
  }
});

compiling('tells what is wrong with comments that waive, and makes the policy nevertheless', () => {
  const text = `${smallPolicy('Acme')}# policyc-disable-line core/definition-unused -- x
definitions: # policyc-disable-next-line core/definition-unused -- x
  # policyc-disable-next-line core/definition-unused
  # policyc-disable-next-line core/definition-used -- x
  widget: { term: Widget, means: "a # policyc-disable-next-line x" }
${accept('core/fact-repeated')}`;
  const { diagnostics, artifacts } = compiled(text);
  assert.equal(diagnostics.map(line), [
    '19:1 core/waiver-misspelt',
    '20:14 core/waiver-misplaced',
    '21:3 core/waiver-reasonless',
    '22:31 core/waiver-unknown',
    '23:3 core/definition-unused',
    '24:29 core/waiver-unused',
  ]);
  assert.is(artifacts.length, 3);
});

compiling('lets waivers act until the day on which they expire', () => {
  const waiver = 'waivers: [{ rule: core/definition-unused, reason: x, expires: "2026-06-30" }]\n';
  const codes = (asOf?: string) =>
    filesCompiled(widget.replace('WAIVER', ''), waiver, asOf).diagnostics.map(({ code }) => code);
  assert.equal(codes(), []);
  assert.equal(codes('2026-06-30'), []);
  assert.equal(codes('2026-07-01').sort(), ['core/definition-unused', 'core/waiver-expired']);
});

const klusster = readFileSync(resolve(__dirname, '../policies/klusster/policy.yaml'), 'utf8');
const original = parse({ path: 'policy.yaml', text: klusster }).document?.data as Plain;
const accepted = new Set(compiled(klusster, []).diagnostics.map(({ code, message }) => `${code} ${message}`));
const places = placesIn(original);
const ids = idsIn(original);
const wrongValues: readonly unknown[] = [7, true, null, 'some words', [], {}, ['some words'], { some: 'words' }];

const change = fc.record({
  place: fc.constantFrom(...places),
  how: fc.constantFrom('replace', 'replace', 'misspell', 'delete'),
  value: fc.constantFrom(...wrongValues),
});

compiling('tells of one mistake once, whatever follows from it', () => {
  let broken = 0;
  fc.assert(
    fc.property(change, (one) => {
      const { text, own, all } = broke([one]);
      if (own.length === 0) return;
      broken++;
      const others = all.filter(
        ({ code, message }) => !accepted.has(`${code} ${message}`) && !code.startsWith('schema/'),
      );
      assert.equal(others.map(line), [], `${JSON.stringify(one)} in ${text}`);
    }),
    { numRuns: 200, seed: 7 },
  );
  assert.ok(broken > 100, `${broken} of the changes broke the schema`);
});

compiling('tells every mistake of several, and calls nothing missing that is there, and never throws', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 2, maxLength: 6 }), (changes) => {
      const { own, all } = broke(changes);
      const told = new Set(all.map(({ code, message, span }) => `${span.start} ${code} ${message}`));
      assert.equal(
        own.filter(({ code, message, span }) => !told.has(`${span.start} ${code} ${message}`)),
        [],
      );
      const missed = all.flatMap(({ code, message }) => (code === 'core/reference-dangling' ? [message] : []));
      const names = missed.map((message) => (/`([^`]*)`$/.exec(message)?.[1] ?? '').split('.').at(-1) ?? '');
      assert.equal(
        names.filter((name) => ids.has(name)),
        [],
      );
    }),
    { numRuns: 150, seed: 7 },
  );
});

compiling.run();

type Plain = Record<string | number, unknown>;
type Place = readonly (string | number)[];
interface Change {
  readonly place: Place;
  readonly how: string;
  readonly value: unknown;
}

function compiled(text: string, emit?: CompileOptions['emit']): Compilation {
  const options = { id: 'acme', entry: 'acme/policy.yaml', ...(emit && { emit }) };
  return compile(sourcesFrom({ 'acme/policy.yaml': text }), templates, options);
}

/** A policy with an included file. */
function filesCompiled(included: string, more = '', asOf?: string): Compilation {
  const policy = `${smallPolicy('Acme')}${more}include: [more.yaml]\n`;
  const files = sourcesFrom({ 'acme/policy.yaml': policy, 'acme/more.yaml': included });
  return compile(files, templates, { id: 'acme', entry: 'acme/policy.yaml', ...(asOf && { asOf }) });
}

function line({ code, span }: Diagnostic): string {
  return `${placeOf(span).replace('acme/policy.yaml:', '')} ${code}`;
}

/** The policy with some changes: what the schema says of it, and all that is told. */
function broke(changes: readonly Change[]) {
  const data = structuredClone(original);
  for (const one of changes) make(data, one);
  const text = JSON.stringify(data, null, 1);
  const { document } = parse({ path: 'acme/policy.yaml', text });
  assert.ok(document);
  return { text, own: validate(document), all: compiled(text, []).diagnostics };
}

function make(data: Plain, { place, how, value }: Change): void {
  const key = place.at(-1) ?? '';
  const holder = valueAt(data, place.slice(0, -1));
  if (holder === null || typeof holder !== 'object' || !Object.hasOwn(holder, key)) return;
  const map = holder as Plain;
  if (how === 'replace' || Array.isArray(holder)) map[key] = value;
  else if (how === 'delete') {
    if (!mayGo(place, map[key])) return;
    delete map[key];
  } else if (!isId(place)) {
    map[`${String(key).slice(0, -1)}q${String(key).slice(-1)}`] = map[key];
    delete map[key];
  }
}

/** What is deleted inside of a fact is missing there; a whole fact or section that is deleted is missed by right. */
function mayGo(place: Place, value: unknown): boolean {
  if (factKeys.includes(String(place[0]))) return place.length > 2;
  return place.length > 2 && typeof value !== 'object';
}

function isId(place: Place): boolean {
  if (place.length === 2) return factKeys.includes(String(place[0]));
  return place.length === 3 && place[0] === 'policy' && ['laws', 'relations'].includes(String(place[1]));
}

/** All places but those of whole policies and maps that, emptied, would lack what the schema does not ask for. */
function placesIn(value: unknown, place: Place = []): readonly Place[] {
  const below =
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, child]) =>
          placesIn(child, [...place, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return place.length === 0 || (place.length === 1 && place[0] === 'policy') ? below : [place, ...below];
}

function valueAt(data: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (at, step) => (at !== null && typeof at === 'object' ? (at as Plain)[step] : undefined),
    data,
  );
}

/** The ids of all facts and sections. */
function idsIn(data: Plain): ReadonlySet<string> {
  const keys = [...factKeys.map((key) => data[key]), ...Object.values(data.policy as Plain)];
  const sections = (list: unknown): readonly string[] =>
    Array.isArray(list) ? list.flatMap((one: Plain) => [String(one.id), ...sections(one.sections)]) : [];
  return new Set([...keys.flatMap((map) => Object.keys(map ?? {})), ...sections(data.sections)]);
}
