import { once } from '../core/once';
import { isMap } from './is-map';
import type { Data, Fact } from './model';
import { definitionOf, factKeys, type SchemaNode, schemaOf } from './walk';

/** The parts of `policy` that are facts of their own, with the definition each one keeps. */
const partsOfPolicy: readonly (readonly [string, string])[] = [
  ['dates', 'policyDates'],
  ['scope', 'policyScope'],
];
const mapsOfPolicy: readonly (readonly [string, string])[] = [
  ['laws', 'lawClaim'],
  ['relations', 'relation'],
];
const valuesOfPolicy: readonly string[] = ['version', 'controllingLanguage', 'history'];

/** The schema of a fact that is one value of `policy`, under its name. */
const schemaOfValue = once(
  (name: string): SchemaNode => ({
    properties: { [name]: schemaOf('policy').properties?.[name] ?? {} },
  }),
);

/** Every fact of a valid policy by address: those of `policy` first, then key by key in the order of the schema. */
export function collectFacts(policy: Data): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  const add = (fact: Fact) => facts.set(fact.address, fact);
  const head = asData(policy.policy);
  for (const name of valuesOfPolicy) {
    if (!(name in head)) continue;
    add({
      address: `policy.${name}`,
      kind: `policy.${name}`,
      id: name,
      data: { [name]: head[name] },
      schema: schemaOfValue(name),
      path: ['policy'],
    });
  }
  for (const [name, definition] of partsOfPolicy) {
    if (!(name in head)) continue;
    const data = asData(head[name]);
    add({
      address: `policy.${name}`,
      kind: `policy.${name}`,
      id: name,
      data,
      schema: definitionOf(definition),
      path: ['policy', name],
    });
  }
  for (const [name, definition] of mapsOfPolicy) {
    for (const [id, value] of Object.entries(asData(head[name]))) {
      const address = `policy.${name}.${id}`;
      add({
        address,
        kind: `policy.${name}`,
        id,
        data: asData(value),
        schema: definitionOf(definition),
        path: ['policy', name, id],
      });
    }
  }
  for (const key of factKeys) {
    const entries = asData(policy[key]);
    const schema = schemaOf(key);
    for (const id of Object.keys(entries)) {
      add({ address: `${key}.${id}`, kind: key, id, data: asData(entries[id]), schema, path: [key, id] });
    }
  }
  return facts;
}

/** The value as a map; anything else as an empty one. */
export function asData(value: unknown): Data {
  return isMap(value) ? value : {};
}
