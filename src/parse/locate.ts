import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Path, Source } from '../core/source';
import type { Document } from './document';

/** Offsets in a text; `end` is exclusive. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** The way from paths to the text: the part of a document that knows where its data stand. Maps are indexed on demand. */
export function locate(source: Source, root: unknown): Pick<Document, 'spanOf' | 'keySpanOf' | 'textOf'> {
  const indexes = new Map<YAMLMap, Map<string, Pair>>();

  function indexOf(map: YAMLMap): Map<string, Pair> {
    const known = indexes.get(map);
    if (known) return known;
    const index = new Map<string, Pair>();
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
      // Of a key given twice the first counts, as in the data.
      if (key !== undefined && !index.has(key)) index.set(key, pair);
    }
    indexes.set(map, index);
    return index;
  }

  /** Goes down as far as the path leads; `key` belongs to the last step, if that was into a map. */
  function follow(path: Path): { readonly value: unknown; readonly key?: unknown; readonly reached: boolean } {
    let value: unknown = root;
    let key: unknown;
    for (const [depth, step] of path.entries()) {
      if (isMap(value)) {
        const pair = indexOf(value).get(String(step));
        if (!pair) return { value, key, reached: false };
        key = pair.key;
        value = pair.value ?? pair.key;
        if (pair.value === null) return { value, key, reached: depth === path.length - 1 };
      } else if (isSeq(value)) {
        const position = Number(step);
        if (!Number.isInteger(position) || position < 0 || position >= value.items.length) {
          return { value, key, reached: false };
        }
        key = undefined;
        value = value.items[position];
      } else return { value, key, reached: false };
    }
    return { value, key, reached: true };
  }

  return {
    spanOf: (path) => ({ source, ...boundsOf(source.text, follow(path).value) }),
    keySpanOf(path) {
      const { key, value } = follow(path);
      return { source, ...boundsOf(source.text, key ?? value) };
    },
    textOf(path) {
      const { value, key, reached } = follow(path);
      if (!reached || !isScalar(value)) return undefined;
      // A key in brackets without a colon, as in `{a, b}`, has nothing for its value.
      if (value === key) return '';
      const { start, end } = boundsOf(source.text, value);
      return source.text.slice(start, end);
    },
  };
}

/**
 * Where a node of the YAML library stands, without comments and blank lines around it: a map in block form reaches from
 * its first key to its last value; a value left out is the empty place after its colon or dash.
 */
export function boundsOf(text: string, node: unknown): Bounds {
  if (isPair(node)) {
    const { start } = boundsOf(text, node.key);
    return { start, end: Math.max(start, boundsOf(text, node.value ?? node.key).end) };
  }
  const [start, end] = rangeOf(node);
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    return { start, end: last === undefined ? end : Math.max(start, boundsOf(text, last).end) };
  }
  if (start === end) {
    let place = Math.min(start, text.length);
    while (place > 0 && (text[place - 1] === ' ' || text[place - 1] === '\t')) place--;
    return { start: place, end: place };
  }
  let trimmed = Math.min(end, text.length);
  while (trimmed > start && /\s/.test(text.charAt(trimmed - 1))) trimmed--;
  return { start, end: trimmed };
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [0, 0];
}
