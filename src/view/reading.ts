import { fieldNames } from '../generated/field-names';
import type { Data } from '../model/model';
import { inline, link, literal, type ReferenceWriter } from './inline';
import { type Layout, layoutOfField, layoutOfItems } from './layout';

/** Who tells: the addresses of the facts that are read for what is being said are noted there. */
export interface Teller {
  readonly current?: { readonly facts: Set<string> } | undefined;
}

/** What is the same for all values of a fact. */
export interface Reader {
  readonly address: string;
  readonly write: ReferenceWriter;
  readonly teller: Teller;
  /** Whether any value of the fact has been printed. */
  isPrinted: boolean;
}

/** A value of the author: as it was written, and as it is read, which is made when it is first read. */
export interface Slot {
  readonly key: string | number;
  readonly written: unknown;
  readonly layout: Layout;
  value: unknown;
  /** What stands in the object or list that the value is, once that has been made. */
  below: Values | undefined;
  isPrinted: boolean;
}

/** The values of an object or of a list. */
export interface Values {
  readonly reader: Reader;
  /** In the order in which they were written. */
  readonly slots: readonly Slot[];
}

/** The values of an object. */
export interface Fields extends Values {
  readonly layout: Layout;
  /** By the places that the layout gives them. */
  readonly placed: readonly (Slot | undefined)[];
}

/** The values of an object, but for those of the fields that are left out. */
export function fieldsIn(data: Data, layout: Layout, reader: Reader, leftOut: readonly string[] = []): Fields {
  const slots: Slot[] = [];
  const placed = new Array<Slot | undefined>(layout.fields.size + 1);
  for (const key of Object.keys(data)) {
    const field = layout.fields.get(key);
    if (!field || leftOut.includes(key)) continue;
    const slot = slotFor(key, data[key], field.layout ?? layoutOfField(layout, key, field));
    slots.push(slot);
    placed[field.place] = slot;
  }
  return { reader, slots, layout, placed };
}

function slotFor(key: string | number, written: unknown, layout: Layout): Slot {
  return { key, written, layout, value: undefined, below: undefined, isPrinted: false };
}

/** The value for a template; reading it prints it where it is no list, no object, and no “no”. */
export function read(slot: Slot, reader: Reader): unknown {
  if (slot.value === undefined) slot.value = made(slot, reader);
  const { value } = slot;
  if (value !== false && (typeof value !== 'object' || value === null)) print(slot, reader);
  return value;
}

/** Counts a value as printed. */
export function print(slot: Slot, reader: Reader): void {
  slot.isPrinted = true;
  reader.isPrinted = true;
  reader.teller.current?.facts.add(reader.address);
}

/** What stands in the object or list that a value is; undefined for a single value. */
export function below(slot: Slot, reader: Reader): Values | undefined {
  if (slot.value === undefined && typeof slot.written === 'object') slot.value = made(slot, reader);
  return slot.below;
}

function made(slot: Slot, reader: Reader): unknown {
  const { written, layout } = slot;
  if (typeof written === 'string') return converted(written, layout, reader.write);
  if (written === null || typeof written !== 'object') return written;
  if (Array.isArray(written)) {
    const list = new List(written, layoutOfItems(layout), reader);
    slot.below = list;
    return new Proxy(written, list);
  }
  const fields = fieldsIn(written as Data, layout, reader);
  slot.below = fields;
  return new Reading(fields);
}

function converted(text: string, layout: Layout, write: ReferenceWriter): string {
  switch (layout.text) {
    case 'inline':
      return inline(text, write);
    case 'literal':
      return literal(text);
    case 'address':
      return link(text, layout.format);
    default:
      return text;
  }
}

/** An object as templates read it: it inherits a property for every name that a field can have, and has none itself. */
export class Reading {
  readonly #fields: Fields;

  static {
    // An object that has no prototype yet takes hundreds of properties at no cost: V8 keeps no shape for each step.
    const inherited = Object.create(null);
    for (const [number, name] of fieldNames.entries()) {
      Object.defineProperty(inherited, name, {
        get(this: Reading) {
          const fields = this.#fields;
          const slot = fields.placed[fields.layout.places[number] ?? 0];
          return slot && read(slot, fields.reader);
        },
      });
    }
    Object.setPrototypeOf(inherited, Object.prototype);
    Object.setPrototypeOf(Reading.prototype, inherited);
  }

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** The fields that a reading reads; undefined for any other object. */
  static fieldsOf(read: object): Fields | undefined {
    return #fields in read ? read.#fields : undefined;
  }
}

/** Under this, a list that is read gives its values. */
const values = Symbol('values');

/** The values of a list, which is read as a list. */
class List implements Values, ProxyHandler<unknown[]> {
  readonly reader: Reader;
  readonly slots: readonly Slot[];

  constructor(list: readonly unknown[], layout: Layout, reader: Reader) {
    this.reader = reader;
    this.slots = list.map((item, index) => slotFor(index, item, layout));
  }

  get(list: unknown[], key: string | symbol): unknown {
    if (key === 'length') return list.length;
    if (key === values) return this;
    const slot = typeof key === 'string' ? this.slots[Number(key)] : undefined;
    return slot ? read(slot, this.reader) : Reflect.get(list, key);
  }
}

/** The values of a list as templates read it; undefined for any other list. */
export function valuesOfList(list: object): Values | undefined {
  return (list as { readonly [values]?: Values })[values];
}
