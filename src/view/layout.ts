import { oncePer } from '../core/once';
import { fieldNames } from '../generated/field-names';
import { nodeBelow, type SchemaNode } from '../model/walk';

/** The number of each name of a field. */
const numbers: ReadonlyMap<string, number> = new Map(fieldNames.map((name, number) => [name, number]));

/** What a reading has to know of a part of the schema: what its texts are, which fields it has, and what stands below. */
export class Layout {
  /** The texts of such a value, as the schema calls them; undefined for words that are read as they were written. */
  readonly text: SchemaNode['x-text'];
  readonly format: string;
  /** How many fields there may be. */
  readonly size: number;
  /** By the number of a name: the place of that field from 1 on, 0 where there is none such. */
  readonly places: readonly number[];
  readonly #node: SchemaNode;
  readonly #fields: (Layout | undefined)[] = [];
  #item: Layout | undefined;

  constructor(node: SchemaNode) {
    const fields = Object.keys(node.properties ?? {});
    const places = new Array<number>(fields.length === 0 ? 0 : fieldNames.length).fill(0);
    for (const [index, field] of fields.entries()) places[numbers.get(field) ?? fieldNames.length] = index + 1;
    this.text = node['x-text'];
    this.format = node.format ?? '';
    this.size = fields.length;
    this.places = places;
    this.#node = node;
  }

  /** The place of a field, 0 where there is none such. */
  placeOf(name: string): number {
    return this.places[numbers.get(name) ?? fieldNames.length] ?? 0;
  }

  /** What stands at the place of a field. */
  field(name: string, place: number): Layout | undefined {
    this.#fields[place] ??= layoutBelow(this.#node, {}, name);
    return this.#fields[place];
  }

  /** The items of a list. */
  get item(): Layout | undefined {
    this.#item ??= layoutBelow(this.#node, [], '');
    return this.#item;
  }
}

/** The layout of a part of the schema, which is made once. */
export const layoutOf = oncePer((node: SchemaNode) => new Layout(node));

function layoutBelow(node: SchemaNode, holder: object, key: string): Layout | undefined {
  const below = nodeBelow(node, holder, key);
  return below && layoutOf(below);
}
