import schema from '../../src/model/policy.schema.json';
import { resolved, type SchemaNode } from '../../src/model/walk';

/** The definitions of the fields that facts of all kinds have: each is counted once, as `*.note`. */
const shared = new Set([
  'text',
  'note',
  'when',
  'except',
  'qualifier',
  'see',
  'appliesField',
  'hidden',
  'verified',
  'inferred',
]);

const whole = schema as unknown as SchemaNode;

/** Every field of the schema, by the definition that it belongs to: `right.verify`, `deadline.within`, `policy.title`. */
export function schemaFields(): readonly string[] {
  const found = new Set<string>();
  const visit = (node: SchemaNode, owner: string): void => {
    const here = resolved(node);
    const name = nameOf(node) ?? owner;
    if (here.items) visit(here.items, name);
    if (typeof here.additionalProperties === 'object') visit(here.additionalProperties, name);
    for (const [key, child] of Object.entries(here.properties ?? {})) {
      const field = fieldOf(name, key, child);
      if (found.has(field)) continue;
      found.add(field);
      visit(child, field);
    }
  };
  visit(whole, '');
  return [...found].sort();
}

/** The fields that data of a policy has. */
export function usedFields(data: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown, node: SchemaNode, owner: string): void => {
    const here = resolved(node);
    const name = nameOf(node) ?? owner;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, here.items ?? {}, name);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) {
        const property = here.properties?.[key];
        const field = property ? fieldOf(name, key, property) : name;
        if (property) found.add(field);
        const other = typeof here.additionalProperties === 'object' ? here.additionalProperties : {};
        visit(child, property ?? other, field);
      }
    }
  };
  visit(data, whole, '');
  return found;
}

/** The name of the definition that a part of the schema refers to. */
function nameOf(node: SchemaNode): string | undefined {
  const name = node.$ref?.replace('#/$defs/', '');
  return name === 'showOne' ? 'show' : name;
}

function fieldOf(owner: string, key: string, node: SchemaNode): string {
  if (shared.has(nameOf(node) ?? '')) return `*.${key}`;
  return owner === '' ? key : `${owner}.${key}`;
}
