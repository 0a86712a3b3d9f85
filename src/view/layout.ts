import { oncePer } from '../core/once';
import { fieldNames } from '../generated/field-names';
import { nodeBelow, type SchemaNode } from '../model/walk';

/** What a reading has to know of a part of the schema: what its texts are, which fields it has, and what stands below. */
export interface Layout {
  /** The texts of such a value, as the schema calls them; undefined for words that are read as they were written. */
  readonly text: SchemaNode['x-text'];
  readonly format: string;
  /** The fields of an object by their names: each has its place, from 1 on. */
  readonly fields: ReadonlyMap<string, Field>;
  /** The places of the fields by the numbers of their names, 0 where there is no such field. */
  readonly places: readonly number[];
  readonly node: SchemaNode;
  /** The layout of the items of a list, made when it is first asked for. */
  item: Layout | undefined;
}

/** A field of an object. */
interface Field {
  readonly place: number;
  /** Made when it is first asked for. */
  layout: Layout | undefined;
}

/** The layout of a part of the schema, which is made once. */
export const layoutOf = oncePer(laidOut);

/** The layout of the value of a field. */
export function layoutOfField({ node }: Layout, name: string, field: Field): Layout {
  field.layout ??= layoutBelow(node, {}, name);
  return field.layout;
}

/** The layout of the items of a list. */
export function layoutOfItems(list: Layout): Layout {
  list.item ??= layoutBelow(list.node, [], '');
  return list.item;
}

function layoutBelow(node: SchemaNode, holder: object, key: string): Layout {
  return layoutOf(nodeBelow(node, holder, key) ?? unknown);
}

const unknown: SchemaNode = {};
const nowhere: readonly number[] = fieldNames.map(() => 0);

function laidOut(node: SchemaNode): Layout {
  const names = Object.keys(node.properties ?? {});
  const fields = new Map(names.map((name, index) => [name, { place: index + 1, layout: undefined }]));
  return {
    text: node['x-text'],
    format: node.format ?? '',
    fields,
    places: names.length === 0 ? nowhere : fieldNames.map((name) => fields.get(name)?.place ?? 0),
    node,
    item: undefined,
  };
}
