import type { Fact } from '../model/model';
import type { ReferenceWriter } from './inline';
import { layoutOf } from './layout';
import {
  below,
  fieldsIn,
  print as printSlot,
  Reading,
  read as readSlot,
  type Teller,
  type Values,
  valuesOfList,
} from './reading';

/** A fact, or a part of one, as templates read it. */
export type Readable = Record<string, unknown>;

/**
 * The fact as templates may read it: its texts are safe Markdown, its addresses are links, ids and words of
 * enumerations are as they were written, inferred fields are left out. Reading a single value prints it, and notes the
 * fact with what the teller says. A text is converted when it is first read, so that facts whose texts refer to one
 * another can be read.
 */
export function readable(fact: Fact, write: ReferenceWriter, teller: Teller): Readable {
  const reader = { address: fact.address, write, teller, isPrinted: false };
  return new Reading(fieldsIn(fact.data, layoutOf(fact.schema), reader, inferredOf(fact))) as unknown as Readable;
}

/** The fields that the author concluded and the published text does not say. */
export function inferredOf({ data }: Fact): readonly string[] {
  return Array.isArray(data.inferred) ? (data.inferred as string[]) : none;
}

const none: readonly string[] = [];

/** The items of a list, each of them read, as if it were spread, and faster; none where there is no list. */
export function all<Item>(list: readonly Item[] | undefined): Item[] {
  if (list === undefined) return [];
  const values = valuesOfList(list);
  return values ? values.slots.map((slot) => readSlot(slot, values.reader) as Item) : [...list];
}

/** True for a field that the author has written, whatever stands there; nothing is read. */
export function has(read: object, field: string | number): boolean {
  return Object.hasOwn(read, field) || slotOf(read, String(field)) !== undefined;
}

/**
 * True where the fact says no in so many words. Testing a value does not print it when it is false, so a sentence that
 * says the no has to ask here; a no that no sentence asks for is found as not printed.
 */
export function saysNo(read: Readable, field: string): boolean {
  if (read[field] !== false) return false;
  print(read, field);
  return true;
}

/** Counts a single value as printed. */
export function print(read: Readable, field: string): void {
  const fields = Reading.fieldsOf(read);
  const slot = slotOf(read, field);
  if (fields && slot) printSlot(slot, fields.reader);
}

function slotOf(read: object, name: string) {
  const fields = Reading.fieldsOf(read);
  return fields?.placed[fields.layout.fields.get(name)?.place ?? 0];
}

/** All fields that the author has written, each of them read. */
export function fieldsOf(read: Readable): Readable {
  const keys = Reading.fieldsOf(read)?.slots.map(({ key }) => key) ?? Object.keys(read);
  return Object.fromEntries(keys.map((key) => [key, read[key]]));
}

/** Reads every value below: what is alike is said by the sentence of the first. */
export function readAll(read: Readable): void {
  const visit = ({ slots, reader }: Values) => {
    for (const slot of slots) {
      readSlot(slot, reader);
      const values = below(slot, reader);
      if (values) visit(values);
    }
  };
  const values = valuesOf(read);
  if (values) visit(values);
}

/** The values that a fact is read from, with what is known of each; undefined for what is no fact. */
export function valuesOf(read: Readable): Values | undefined {
  return Reading.fieldsOf(read);
}
