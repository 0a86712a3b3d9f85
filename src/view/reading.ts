import { fieldNames } from '../generated/field-names';
import type { Data } from '../model/model';
import { inline, link, literal, type ReferenceWriter } from './inline';
import type { Layout } from './layout';

/** What is the same for all values of a fact. */
export interface Reader {
  readonly write: ReferenceWriter;
  /** Called whenever a single value is read. */
  readonly listen: () => void;
  /** Whether any value of the fact has been printed. */
  isPrinted: boolean;
}

/** The values of an object or of a list. */
export interface Values {
  readonly reader: Reader;
  readonly written: object;
  /** What stands at a key, or at a place in a list; undefined for what the schema does not know. */
  slotOf(key: string): Slot | undefined;
}

/** A value of the author: as it was written, and as it is read, which is made when it is first read. */
export class Slot {
  readonly written: unknown;
  readonly #layout: Layout | undefined;
  isPrinted = false;
  #value: unknown;
  #below: Values | undefined;

  constructor(written: unknown, layout: Layout | undefined) {
    this.written = written;
    this.#layout = layout;
  }

  /** The value for a template; reading it prints it where it is no list, no object, and no “no”. */
  read(reader: Reader): unknown {
    this.#value ??= this.#made(reader);
    const value = this.#value;
    if (value !== false && (typeof value !== 'object' || value === null)) this.print(reader);
    return value;
  }

  /** Counts the value as printed. */
  print(reader: Reader): void {
    this.isPrinted = true;
    reader.isPrinted = true;
    reader.listen();
  }

  /** What stands in the object or list that the value is; undefined for a single value. */
  below(reader: Reader): Values | undefined {
    if (typeof this.written === 'object') this.#value ??= this.#made(reader);
    return this.#below;
  }

  #made(reader: Reader): unknown {
    const { written } = this;
    if (typeof written === 'string') return converted(written, this.#layout, reader.write);
    if (written === null || typeof written !== 'object') return written;
    if (Array.isArray(written)) {
      const items = new Items(reader, written, this.#layout?.item);
      this.#below = items;
      return new Proxy(written, items);
    }
    const fields = new Fields(reader, written as Data, this.#layout);
    this.#below = fields;
    return new Reading(fields);
  }
}

/** The values of an object. */
export class Fields implements Values {
  readonly reader: Reader;
  readonly written: Data;
  readonly #layout: Layout | undefined;
  /** By the places that the layout gives them. */
  readonly #slots: readonly (Slot | undefined)[];

  constructor(reader: Reader, data: Data, layout: Layout | undefined) {
    const slots = new Array<Slot | undefined>((layout?.size ?? 0) + 1);
    for (const key of Object.keys(data)) {
      const place = layout?.placeOf(key) ?? 0;
      if (place > 0) slots[place] = new Slot(data[key], layout?.field(key, place));
    }
    this.reader = reader;
    this.written = data;
    this.#layout = layout;
    this.#slots = slots;
  }

  slotOf(key: string): Slot | undefined {
    return this.#slots[this.#layout?.placeOf(key) ?? 0];
  }

  /** Reads the field whose name has a number. */
  read(number: number): unknown {
    return this.#slots[this.#layout?.places[number] ?? 0]?.read(this.reader);
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
          return this.#fields.read(number);
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

/** The values of a list, which is read as a list. */
class Items implements Values, ProxyHandler<unknown[]> {
  readonly reader: Reader;
  readonly written: readonly unknown[];
  readonly #layout: Layout | undefined;
  readonly #slots: (Slot | undefined)[] = [];

  constructor(reader: Reader, list: readonly unknown[], layout: Layout | undefined) {
    this.reader = reader;
    this.written = list;
    this.#layout = layout;
  }

  get(list: unknown[], key: string | symbol): unknown {
    if (key === 'length') return list.length;
    // Besides its items, a list has its methods.
    if (typeof key === 'symbol' || !Object.hasOwn(list, key)) return Reflect.get(list, key);
    return this.slotOf(key).read(this.reader);
  }

  slotOf(key: string): Slot {
    const index = Number(key);
    const known = this.#slots[index];
    if (known) return known;
    const slot = new Slot(this.written[index], this.#layout);
    this.#slots[index] = slot;
    return slot;
  }
}

function converted(value: string, layout: Layout | undefined, write: ReferenceWriter): string {
  switch (layout?.text) {
    case 'inline':
      return inline(value, write);
    case 'literal':
      return literal(value);
    case 'address':
      return link(value, layout.format);
    default:
      return value;
  }
}
