import type { KeyNode, Node } from './node';

/** Gives a map one more key, as an own property whatever it is called. False where the map has that key already. */
export function addKey(data: Record<string, unknown>, key: KeyNode, value: Node): boolean {
  const name = key.data;
  if (Object.hasOwn(data, name)) return false;
  if (name === '__proto__') {
    Object.defineProperty(data, name, { value: value.data, enumerable: true, configurable: true, writable: true });
  } else data[name] = value.data;
  return true;
}

/** True for what can be a key: a text, but not the `<<` that merges maps. */
export function isKey(node: Node, text: string): node is KeyNode {
  return node.kind === 'scalar' && typeof node.data === 'string' && !(node.data === '<<' && text[node.start] === '<');
}
