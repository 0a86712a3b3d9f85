import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse as parseYaml } from 'yaml';
import type { Drawing, Node } from '../../../src/view/picture/types';
import { viewedText } from '../viewed';

const stated = suite('the pictures of the published policies');

type Data = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

const folder = resolve(__dirname, '../../../policies');
const policies = readdirSync(folder).map((id) => {
  const text = readFileSync(resolve(folder, id, 'policy.yaml'), 'utf8');
  return { id, data: parseYaml(text) as Data, picture: viewedText(text).view.picture };
});

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** What a fact names, read from the YAML and not by the code that is tested. */
function named(data: Data, address: string) {
  const [kind = '', id = ''] = address.split('.');
  const written = data[kind]?.[id] ?? {};
  const inferred = list(written.inferred);
  const fact = Object.fromEntries(Object.entries(written).filter(([field]) => !inferred.includes(field)));
  const on = (key: string, field: string) => list(fact[field]).map((one) => `${key}.${one}`);
  const parties = (field: string) =>
    list(fact[field]).map(
      (one) =>
        ['recipients', 'processors', 'audiences']
          .map((key) => `${key}.${one}`)
          .find((party) => data[party.split('.')[0] ?? '']?.[one]) ?? '',
    );
  const own = ['reasons', 'does'].some((field) => list(fact[field]).length > 0);
  const isNever = fact.modality === 'never' || fact.hidden === true;
  return {
    isNever,
    data: on('categories', 'data'),
    purposes: kind === 'purposes' ? [address] : [...on('purposes', 'purposes'), ...(own ? [address] : [])],
    recipients:
      kind === 'processors'
        ? [address]
        : kind === 'disclosures'
          ? parties('to')
          : kind === 'transfers'
            ? parties('recipients')
            : [],
  };
}

const meets = (first: readonly string[], second: readonly string[]) => first.some((one) => second.includes(one));

function ends(drawing: Drawing, edge: Drawing['edges'][number]): readonly [Node, Node] {
  const of = (id: string) => drawing.nodes.find((node) => node.id === id);
  const [from, to] = [of(edge.from), of(edge.to)];
  assert.ok(from && to, `${edge.from} > ${edge.to} has both ends`);
  return [from, to];
}

const part = (node: Node) => (['data', 'purposes', 'recipients'] as const)[node.column];

for (const { id, data, picture } of policies) {
  stated(`${id}: every line is stated by the facts it names, all of which hold`, () => {
    assert.ok(picture);
    for (const drawing of picture.drawings) {
      for (const edge of drawing.edges) {
        const [from, to] = ends(drawing, edge);
        assert.ok(edge.facts.length > 0);
        for (const address of edge.facts) {
          const fact = named(data, address);
          assert.not.ok(fact.isNever, `${address} is no flow`);
          assert.ok(meets(fact[part(from)], from.facts) && meets(fact[part(to)], to.facts), `${address} has both ends`);
        }
      }
    }
  });

  stated(`${id}: every way from data through a purpose to a recipient is stated by one fact`, () => {
    for (const drawing of picture?.drawings ?? []) {
      for (const first of drawing.edges) {
        for (const second of drawing.edges.filter(({ from }) => from === first.to)) {
          const both = first.facts.filter((fact) => second.facts.includes(fact));
          assert.ok(both.length > 0, `${first.from} > ${first.to} > ${second.to}`);
        }
      }
    }
  });

  stated(`${id}: every stated flow with both ends is a line`, () => {
    const drawn = new Set(picture?.drawings.flatMap(({ edges }) => edges.flatMap(({ facts }) => facts)));
    for (const kind of ['purposes', 'collection', 'technologies', 'processors', 'disclosures', 'transfers']) {
      for (const one of Object.keys(data[kind] ?? {})) {
        const fact = named(data, `${kind}.${one}`);
        const known = [fact.data, fact.purposes, fact.recipients].filter((names) => names.length > 0).length;
        assert.is(drawn.has(`${kind}.${one}`), known > 1 && !fact.isNever, `${kind}.${one}`);
      }
    }
  });
}

stated.run();
