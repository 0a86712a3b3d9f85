import schema from './policy.schema.json';

/** A part of the schema, as far as the walk reads it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly 'x-text'?: 'literal' | 'inline' | 'address';
  readonly 'x-refers'?: string;
  readonly 'x-vocabulary'?: string;
}

/** A single value inside a fact, with what the schema says of it. `path` starts below the fact. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: string | number | boolean;
  readonly node: SchemaNode;
}

const definitions = schema.$defs as unknown as Readonly<Record<string, SchemaNode>>;
const top = schema.properties as unknown as Readonly<Record<string, SchemaNode>>;

/** The schema node that a reference leads to; what stands beside the reference wins. */
export function resolved(node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const target = resolved(definitions[node.$ref.replace('#/$defs/', '')] ?? {});
  const { $ref: _, ...own } = node;
  return { ...target, ...own };
}

const resolvedNodes = new WeakMap<SchemaNode, SchemaNode>();

function known(node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  let result = resolvedNodes.get(node);
  if (!result) {
    result = resolved(node);
    resolvedNodes.set(node, result);
  }
  return result;
}

/** The schema of the facts under a top-level key such as `rights`, or of `policy`. */
export function schemaOf(key: string): SchemaNode {
  const node = known(top[key] ?? {});
  return typeof node.additionalProperties === 'object' ? known(node.additionalProperties) : node;
}

/** The schema of a definition, such as `lawClaim`. */
export function definitionOf(name: string): SchemaNode {
  return known(definitions[name] ?? {});
}

/** The top-level keys that hold facts by id, in the order of the schema. */
export const factKeys: readonly string[] = Object.keys(top).filter(
  (key) => typeof top[key]?.additionalProperties === 'object',
);

/** Calls `visit` for every single value of a fact, in the order in which it was written. */
export function walk(
  value: unknown,
  node: SchemaNode,
  visit: (leaf: Leaf) => void,
  path: readonly (string | number)[] = [],
): void {
  const here = known(node);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    visit({ path, value, node: here });
  } else if (Array.isArray(value)) {
    const item = itemOf(here);
    if (item) for (let index = 0; index < value.length; index++) walk(value[index], item, visit, [...path, index]);
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) {
      const next = propertyOf(here, key);
      if (next) walk((value as Readonly<Record<string, unknown>>)[key], next, visit, [...path, key]);
    }
  }
}

/** What the schema says of what stands under a key of an object, or at a place in a list; undefined where it says nothing. */
export function nodeBelow(node: SchemaNode, holder: object, key: string): SchemaNode | undefined {
  const here = known(node);
  const next = Array.isArray(holder) ? itemOf(here) : propertyOf(here, key);
  return next && known(next);
}

function propertyOf(here: SchemaNode, key: string): SchemaNode | undefined {
  const own = here.properties && Object.hasOwn(here.properties, key) ? here.properties[key] : undefined;
  return own ?? (typeof here.additionalProperties === 'object' ? here.additionalProperties : undefined);
}

const referringItems = new WeakMap<SchemaNode, SchemaNode>();

/** The schema of a list's items; what a list of ids refers to is told at each of them. */
function itemOf(list: SchemaNode): SchemaNode | undefined {
  if (!list.items || !list['x-refers']) return list.items;
  let item = referringItems.get(list);
  if (!item) {
    item = { ...known(list.items), 'x-refers': list['x-refers'] };
    referringItems.set(list, item);
  }
  return item;
}
