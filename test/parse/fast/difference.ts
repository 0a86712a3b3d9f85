import { isDeepStrictEqual } from 'node:util';
import type { Path, Source } from '../../../src/core/source';
import type { Document } from '../../../src/parse/document';
import { readFast } from '../../../src/parse/fast/read-fast';
import { parseReference } from '../../../src/parse/reference';

/** What the fast reader makes of a text, held against the reference parser: that it leaves it alone is always right. */
export type Comparison = 'same' | 'left to the reference' | { readonly difference: string };

/** Reads a text both ways, and compares data, order of keys, comments, and the places of all keys and values. */
export function compare(text: string): Comparison {
  const source = { path: 'policy.yaml', text };
  const fast = readFast(source);
  if (!fast) return 'left to the reference';
  const { document, diagnostics } = parseReference(source);
  if (!document) return { difference: `the reference refuses it: ${diagnostics[0]?.code}` };
  if (inOrder(fast.data) !== inOrder(document.data)) return told('data', inOrder(fast.data), inOrder(document.data));
  if (!isDeepStrictEqual(fast.data, document.data)) return { difference: 'data, though it looks the same as JSON' };
  if (!isDeepStrictEqual(fast.comments, document.comments)) return told('comments', fast.comments, document.comments);
  return differingPlace(fast, document, source) ?? 'same';
}

function differingPlace(fast: Document, reference: Document, source: Source): Comparison | undefined {
  for (const path of pathsOf(fast.data)) {
    for (const one of [path, [...path, 'missing'], [...path, 0, 'missing']]) {
      for (const ask of ['spanOf', 'keySpanOf', 'textOf'] as const) {
        const [a, b] = [fast[ask](one), reference[ask](one)];
        if (!isDeepStrictEqual(a, b)) return told(`${ask}(${JSON.stringify(one)})`, a, b);
        if (typeof a === 'object' && a.source !== source) return { difference: `${ask} names another source` };
      }
    }
  }
  return undefined;
}

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (data === null || typeof data !== 'object') return [path];
  const steps = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  const below = steps.flatMap((step) => pathsOf((data as Record<string, unknown>)[step], [...path, step]));
  return [path, ...below];
}

/** As JSON, with `__proto__` and negative zero as they are. */
function inOrder(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => (Object.is(value, -0) ? '-0' : value));
}

function told(what: string, fast: unknown, reference: unknown): Comparison {
  return { difference: `${what}: ${shown(fast)} but the reference gives ${shown(reference)}` };
}

function shown(value: unknown): string {
  const json = JSON.stringify(value, (key, inner: unknown) => (key === 'source' ? undefined : inner)) ?? 'nothing';
  return json.length > 400 ? `${json.slice(0, 400)}…` : json;
}
