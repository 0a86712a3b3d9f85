import { oncePer } from '../core/once';
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

function known(node: SchemaNode): SchemaNode {
  return node.$ref ? target(node) : node;
}

const target = oncePer(resolved);

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
export function walk(value: unknown, node: SchemaNode, visit: (leaf: Leaf) => void, path: Leaf['path'] = []): void {
  walkBelow(value, laidOut(node), visit, [...path]);
}

/** The path is that of the value while it is looked at. */
function walkBelow(value: unknown, node: LaidOut, visit: (leaf: Leaf) => void, path: (string | number)[]): void {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    visit({ path: path.slice(), value, node });
  } else if (Array.isArray(value)) {
    const item = itemOf(node);
    if (!item) return;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      walkBelow(value[index], item, visit, path);
      path.pop();
    }
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) {
      const next = propertyOf(node, key);
      if (!next) continue;
      path.push(key);
      walkBelow((value as Readonly<Record<string, unknown>>)[key], next, visit, path);
      path.pop();
    }
  }
}

/** What the schema says of what stands under a key of an object, or at a place in a list; undefined where it says nothing. */
export function nodeBelow(node: SchemaNode, holder: object, key: string): SchemaNode | undefined {
  const here = laidOut(node);
  return Array.isArray(holder) ? itemOf(here) : propertyOf(here, key);
}

/**
 * A part of the schema laid out as all others are, with what stands below it: such objects are read several times as fast
 * as nodes of the schema, each of which has other keys.
 */
interface LaidOut extends SchemaNode {
  readonly below: Below<LaidOut> & { items: LaidOut | undefined };
}

function laidOut(node: SchemaNode & Partial<LaidOut>): LaidOut {
  return node.below ? (node as LaidOut) : layout(node);
}

const layout = oncePer((node: SchemaNode): LaidOut => {
  const own = known(node);
  return {
    title: own.title,
    description: own.description,
    type: own.type,
    format: own.format,
    enum: own.enum,
    properties: own.properties,
    additionalProperties: own.additionalProperties,
    items: own.items,
    'x-text': own['x-text'],
    'x-refers': own['x-refers'],
    'x-vocabulary': own['x-vocabulary'],
    below: { properties: new Map(), items: undefined, entries: undefined },
  };
});

function propertyOf(node: LaidOut, key: string): LaidOut | undefined {
  return belowKey(node.below, node, key, layout);
}

/** What the schema says one step down from a part of it, laid out in some way, each when it is first asked for. */
export interface Below<LaidOut> {
  /** By the keys that the schema names. */
  readonly properties: Map<string, LaidOut>;
  /** At all other keys. */
  entries: LaidOut | undefined;
}

/** A part of the schema, as far as keys are concerned. */
interface Keyed<Node> {
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly additionalProperties?: boolean | Node | undefined;
}

/** What stands at a key; undefined for a key that there is not. */
export function belowKey<Node extends object, LaidOut>(
  below: Below<LaidOut>,
  { properties, additionalProperties }: Keyed<Node>,
  key: string,
  layOut: (node: Node) => LaidOut,
): LaidOut | undefined {
  const known = below.properties.get(key);
  if (known !== undefined) return known;
  if (properties && Object.hasOwn(properties, key)) {
    const laidOut = layOut(properties[key] as Node);
    below.properties.set(key, laidOut);
    return laidOut;
  }
  // Ids are not remembered: there is no end of them.
  if (typeof additionalProperties === 'object') below.entries ??= layOut(additionalProperties);
  return below.entries;
}

/** The schema of a list's items; what a list of ids refers to is told at each of them. */
function itemOf({ items, 'x-refers': refers, below }: LaidOut): LaidOut | undefined {
  if (items) below.items ??= layout(refers ? { ...known(items), 'x-refers': refers } : items);
  return below.items;
}
