import { resolved, type SchemaNode, schemaOf } from '../model/walk';

/** The schema of the facts of a kind: `rights`, `policy.laws`, `policy.title`; of a single value, with its name as the field. */
export function schemaOfKind(kind: string): SchemaNode {
  const [key = '', part] = kind.split('.');
  if (part === undefined) return schemaOf(key);
  const node = partOfPolicy(part);
  if (typeof node.additionalProperties === 'object') return resolved(node.additionalProperties);
  return node.properties ? node : { properties: { [part]: node } };
}

/** The schema of what stands under a key of `policy`; empty where there is no such key. */
export function partOfPolicy(part: string): SchemaNode {
  const properties = schemaOf('policy').properties ?? {};
  return resolved((Object.hasOwn(properties, part) ? properties[part] : undefined) ?? {});
}
