import type { Data, Fact } from '../model/model';
import type { ReferenceWriter } from './inline';
import { layoutOf } from './layout';
import { Fields, Reading, type Values } from './reading';

/** A fact, or a part of one, as templates read it. */
export type Readable = Record<string, unknown>;

/**
 * The fact as templates may read it: its texts are safe Markdown, its addresses are links, ids and words of
 * enumerations are as they were written, inferred fields are left out. Reading a single value prints it, and calls
 * `listen`. A text is converted when it is first read, so that facts whose texts refer to one another can be read.
 */
export function readable(fact: Fact, write: ReferenceWriter, listen: () => void): Readable {
  const reader = { write, listen, isPrinted: false };
  return new Reading(new Fields(reader, withoutInferred(fact), layoutOf(fact.schema))) as unknown as Readable;
}

/** What is read from; reading changes nothing of it. */
function withoutInferred(fact: Fact): Data {
  const inferred = inferredOf(fact);
  if (inferred.length === 0) return fact.data;
  return Object.fromEntries(Object.entries(fact.data).filter(([field]) => !inferred.includes(field)));
}

/** The fields that the author concluded and the published text does not say. */
export function inferredOf(fact: Fact): readonly string[] {
  return Array.isArray(fact.data.inferred) ? (fact.data.inferred as string[]) : [];
}

/** True for a field that the author has written, whatever stands there; nothing is read. */
export function has(read: object, field: string | number): boolean {
  return Object.hasOwn(read, field) || Reading.fieldsOf(read)?.slotOf(String(field)) !== undefined;
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
  fields?.slotOf(field)?.print(fields.reader);
}

/** All fields that the author has written, each of them read. */
export function fieldsOf(read: Readable): Readable {
  const keys = Object.keys(Reading.fieldsOf(read)?.written ?? read);
  return Object.fromEntries(keys.map((key) => [key, read[key]]));
}

/** Reads every value below: what is alike is said by the sentence of the first. */
export function readAll(read: Readable): void {
  const visit = (values: Values) => {
    for (const key of Object.keys(values.written)) {
      const slot = values.slotOf(key);
      slot?.read(values.reader);
      const below = slot?.below(values.reader);
      if (below) visit(below);
    }
  };
  const values = valuesOf(read);
  if (values) visit(values);
}

/** The values that a fact is read from, with what is known of each; undefined for what is no fact. */
export function valuesOf(read: Readable): Values | undefined {
  return Reading.fieldsOf(read);
}
