import type { Path } from '../../../src/core/source';
import type { Difference } from '../../../src/diff/change';
import { schemaOfKind } from '../../../src/diff/schema-of-kind';
import type { Side, SideFact } from '../../../src/diff/side';
import type { Data } from '../../../src/model/model';
import { factKeys, resolved, type SchemaNode } from '../../../src/model/walk';

/** A kind of fact, with facts of it that mean different things to people. */
interface Kind {
  readonly kind: string;
  readonly facts: readonly Data[];
}

const parts = ['title', 'language', 'version', 'dates', 'scope', 'laws', 'relations', 'controllingLanguage', 'history'];
const choosing = ['kind', 'collects', 'modality', 'claim'];

/** All kinds of fact that the schema has, each with every word that says how it is meant. */
export const kinds: readonly Kind[] = [...parts.map((part) => `policy.${part}`), ...factKeys].map((kind) => {
  const properties = schemaOfKind(kind).properties ?? {};
  const words = choosing.flatMap((field) =>
    (resolved(properties[field] ?? {}).enum ?? []).map((word) => ({ [field]: word })),
  );
  return { kind, facts: [{}, ...words] };
});

/** A change of one field, of a fact that may say something else besides. */
export interface OneChange {
  readonly difference: Difference;
  readonly base: Side;
  readonly head: Side;
}

/** Every change that one fact can have: that it comes or goes, and every change of every field of the schema. */
export function changesOf({ kind, facts }: Kind): readonly OneChange[] {
  return facts.flatMap((data) => [
    oneChange(kind, { kind: 'added', new: data }, undefined, data),
    oneChange(kind, { kind: 'removed', old: data }, data, undefined),
    ...fieldChanges(schemaOfKind(kind), []).map((change) => oneChange(kind, change, data, data)),
  ]);
}

type Changed = Pick<Difference, 'kind' | 'field' | 'old' | 'new'>;

function fieldChanges(node: SchemaNode, path: Path): readonly Changed[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) =>
    valueChanges(resolved(child), [...path, name]),
  );
}

function valueChanges(node: SchemaNode, field: Path): readonly Changed[] {
  if (node.type === 'array') {
    const item = resolved(node.items ?? {});
    const [one] = valuesOf(item);
    return [
      ...cameAndWent([one], field),
      ...cameAndWent(one, [...field, 1]),
      { kind: 'moved', field, old: [one, 2], new: [2, one] },
      ...(item.properties ? fieldChanges(item, [...field, 0]) : []),
      ...(item['x-text'] ? replacements(item, [...field, 0]) : []),
    ];
  }
  if (node.properties) return fieldChanges(node, field);
  return [...valuesOf(node).flatMap((value) => cameAndWent(value, field)), ...replacements(node, field)];
}

function cameAndWent(value: unknown, field: Path): readonly Changed[] {
  return [
    { kind: 'added', field, new: value },
    { kind: 'removed', field, old: value },
  ];
}

function replacements(node: SchemaNode, field: Path): readonly Changed[] {
  const values = valuesOf(node);
  return values.flatMap((old) =>
    values.filter((value) => value !== old).map((now): Changed => ({ kind: 'changed', field, old, new: now })),
  );
}

/** Values that differ in every way that matters: all the words, a longer and a shorter time. */
function valuesOf(node: SchemaNode): readonly unknown[] {
  if (node.enum) return node.enum;
  if (node.format === 'duration') return ['P14D', 'P1M'];
  if (node.format === 'date') return ['2026-01-31', '2026-02-28'];
  if (node.type === 'boolean') return [true, false];
  if (node.type === 'integer') return [13, 16];
  if (node.properties && node.type === 'object') return [Object.fromEntries([firstField(node)])];
  return ['one', 'two'];
}

function firstField({ properties = {} }: SchemaNode): readonly [string, unknown] {
  const [[name, node] = ['', {}]] = Object.entries(properties);
  return [name, valuesOf(resolved(node))[0]];
}

function oneChange(kind: string, change: Changed, before: Data | undefined, after: Data | undefined): OneChange {
  const address = kind.startsWith('policy.') && !/laws|relations/.test(kind) ? kind : `${kind}.one`;
  const fact = (data: Data | undefined): readonly SideFact[] => (data ? [{ address, kind, id: 'one', data }] : []);
  const name = String(change.field?.length === 1 ? change.field[0] : '');
  const withValue = (data: Data | undefined, value: unknown) => (data && name ? { ...data, [name]: value } : data);
  return {
    difference: { ...change, address },
    base: sideOfFacts(fact(withValue(before, change.old))),
    head: sideOfFacts(fact(withValue(after, change.new))),
  };
}

function sideOfFacts(facts: readonly SideFact[]): Side {
  return { id: 'acme', title: 'Privacy', language: 'en', facts: new Map(facts.map((fact) => [fact.address, fact])) };
}
