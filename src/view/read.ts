import type { Fact } from '../model/model';
import { type Leaf, walk } from '../model/walk';
import { inline, linkTarget, literal, type ReferenceWriter } from './inline';
import { escapeMarkdown } from './markdown';

/** Called with the address of every single value that a template reads: `rights.access.fee.amount`. */
export type ReadListener = (address: string, fact: Fact) => void;

/**
 * The fact as templates may read it: its texts are safe Markdown, its addresses are links, ids and words of
 * enumerations are as they were written, inferred fields are left out. Reading a value tells the listener. A text is
 * converted when it is first read, so that facts whose texts refer to one another can be read.
 */
export function readable(fact: Fact, write: ReferenceWriter, listener: ReadListener): Record<string, unknown> {
  const copy = structuredClone(fact.data) as Record<string, unknown>;
  for (const field of inferredOf(fact)) delete copy[field];
  walk(fact.data, fact.schema, (leaf) => {
    const text = conversionOf(leaf, write);
    if (text) put(copy, leaf.path, text);
  });
  return watched(copy, fact.address, (address) => listener(address, fact));
}

/** The fields that the author concluded and the published text does not say. */
export function inferredOf(fact: Fact): readonly string[] {
  return Array.isArray(fact.data.inferred) ? (fact.data.inferred as string[]) : [];
}

function conversionOf({ value, node }: Leaf, write: ReferenceWriter): (() => string) | undefined {
  if (typeof value !== 'string') return undefined;
  switch (node['x-text']) {
    case 'inline':
      return () => inline(value, write);
    case 'literal':
      return () => literal(value);
    case 'address':
      return () => link(value, node.format ?? '');
    default:
      return undefined;
  }
}

/** An e-mail address, telephone number or web address as a Markdown link that shows it as it was written. */
export function link(value: string, format: string): string {
  const scheme = format === 'email' ? 'mailto:' : format === 'phone' ? 'tel:' : '';
  const target = format === 'phone' ? value.replace(/[^+0-9]/g, '') : value;
  return `[${escapeMarkdown(value)}](${linkTarget(scheme + target)})`;
}

function put(target: Record<string, unknown>, path: readonly (string | number)[], convert: () => string): void {
  let at: unknown = target;
  for (const step of path.slice(0, -1)) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return;
    at = (at as Record<string | number, unknown>)[step];
  }
  const last = path[path.length - 1];
  if (at !== null && typeof at === 'object' && last !== undefined && Object.hasOwn(at, last)) {
    let text: string | undefined;
    const get = () => {
      text ??= convert();
      return text;
    };
    Object.defineProperty(at, last, { get, enumerable: true, configurable: true });
  }
}

const listeners = new WeakMap<object, (key: string) => void>();

/**
 * True where the fact says no in so many words. Testing a value does not print it when it is false, so a sentence that
 * says the no has to ask here; a no that no sentence asks for is found as not printed.
 */
export function saysNo(readable: Record<string, unknown>, field: string): boolean {
  if (readable[field] !== false) return false;
  listeners.get(readable)?.(field);
  return true;
}

function watched<T extends object>(target: T, address: string, listener: (address: string) => void): T {
  const children = new Map<string, object>();
  const proxy = new Proxy(target, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key);
      if (typeof key === 'symbol' || !Object.hasOwn(object, key)) return value;
      const below = `${address}.${key}`;
      if (value !== null && typeof value === 'object') {
        let child = children.get(key);
        if (!child) {
          child = watched(value, below, listener);
          children.set(key, child);
        }
        return child;
      }
      if (key !== 'length' && value !== false) listener(below);
      return value;
    },
  });
  listeners.set(proxy, (key) => listener(`${address}.${key}`));
  return proxy;
}
