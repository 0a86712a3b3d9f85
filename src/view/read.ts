import type { Fact } from '../model/model';
import { nodeBelow, type SchemaNode } from '../model/walk';
import { inline, linkTarget, literal, type ReferenceWriter } from './inline';
import { escapeMarkdown } from './markdown';

/** Called with the address of every single value that a template reads: `rights.access.fee.amount`. */
export type ReadListener = (address: string) => void;

/**
 * The fact as templates may read it: its texts are safe Markdown, its addresses are links, ids and words of
 * enumerations are as they were written, inferred fields are left out. Reading a value tells the listener. A text is
 * converted when it is first read, so that facts whose texts refer to one another can be read.
 */
export function readable(fact: Fact, write: ReferenceWriter, listen: ReadListener): Record<string, unknown> {
  const { address, schema } = fact;
  return new Proxy(withoutInferred(fact), new Reading({ write, listen }, address, schema));
}

/** What is read from; reading changes nothing of it. */
function withoutInferred(fact: Fact): Record<string, unknown> {
  const inferred = inferredOf(fact);
  if (inferred.length === 0) return fact.data;
  return Object.fromEntries(Object.entries(fact.data).filter(([field]) => !inferred.includes(field)));
}

/** The fields that the author concluded and the published text does not say. */
export function inferredOf(fact: Fact): readonly string[] {
  return Array.isArray(fact.data.inferred) ? (fact.data.inferred as string[]) : [];
}

/** An e-mail address, telephone number or web address as a Markdown link that shows it as it was written. */
export function link(value: string, format: string): string {
  const scheme = format === 'email' ? 'mailto:' : format === 'phone' ? 'tel:' : '';
  const target = format === 'phone' ? value.replace(/[^+0-9]/g, '') : value;
  return `[${escapeMarkdown(value)}](${linkTarget(scheme + target)})`;
}

/** Under this, what was read gives a function that counts the value at a key as read. */
const counting = Symbol('counting');

/**
 * True where the fact says no in so many words. Testing a value does not print it when it is false, so a sentence that
 * says the no has to ask here; a no that no sentence asks for is found as not printed.
 */
export function saysNo(readable: Record<string, unknown>, field: string): boolean {
  if (readable[field] !== false) return false;
  const { [counting]: count } = readable as { readonly [counting]?: (key: string) => void };
  count?.(field);
  return true;
}

/** What is the same for all values of a fact. */
interface Reader {
  readonly write: ReferenceWriter;
  readonly listen: ReadListener;
}

/** What stands at a key once it has been read: where that is, and the value as it is read. */
class Slot {
  readonly address: string;
  readonly value: unknown;
  /** Reading it prints it: it is no list, no object, and no “no”. */
  readonly isPrinted: boolean;

  constructor(address: string, value: unknown) {
    this.address = address;
    this.value = value;
    this.isPrinted = value !== false && (value === null || typeof value !== 'object');
  }
}

/** Reads the values of an object or a list, each made readable when it is first read. */
class Reading implements ProxyHandler<Record<string, unknown>> {
  readonly #slots = new Map<string | symbol, Slot>();
  readonly #reader: Reader;
  readonly #address: string;
  readonly #node: SchemaNode | undefined;

  constructor(reader: Reader, address: string, node: SchemaNode | undefined) {
    this.#reader = reader;
    this.#address = address;
    this.#node = node;
  }

  get(data: Record<string | symbol, unknown>, key: string | symbol): unknown {
    const read = this.#slots.get(key);
    if (read) {
      if (read.isPrinted) this.#reader.listen(read.address);
      return read.value;
    }
    const held = data[key];
    if (key === counting) return (field: string) => this.#reader.listen(this.#slotOf(data, field).address);
    if (held === undefined || typeof key === 'symbol' || key === 'length') return held;
    // Of what the value does not have itself, lists have their methods, and objects what all objects have.
    if (!Object.hasOwn(data, key)) return Array.isArray(data) || key in Object.prototype ? held : undefined;
    const { value, address, isPrinted } = this.#slotOf(data, key);
    if (isPrinted) this.#reader.listen(address);
    return value;
  }

  #slotOf(data: Record<string, unknown>, key: string): Slot {
    const read = this.#slots.get(key);
    if (read) return read;
    const address = `${this.#address}.${key}`;
    const slot = new Slot(address, this.#readable(data, key, address));
    this.#slots.set(key, slot);
    return slot;
  }

  #readable(data: Record<string, unknown>, key: string, address: string): unknown {
    const value = data[key];
    const node = this.#node && nodeBelow(this.#node, data, key);
    if (typeof value === 'string') return node ? converted(value, node, this.#reader.write) : value;
    if (value === null || typeof value !== 'object') return value;
    return new Proxy(value as Record<string, unknown>, new Reading(this.#reader, address, node));
  }
}

function converted(value: string, node: SchemaNode, write: ReferenceWriter): string {
  switch (node['x-text']) {
    case 'inline':
      return inline(value, write);
    case 'literal':
      return literal(value);
    case 'address':
      return link(value, node.format ?? '');
    default:
      return value;
  }
}
