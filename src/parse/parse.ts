import type { Source } from '../core/source';
import { readFast } from './fast/read-fast';
import type { Parsed } from './parsed';

/** Which way a source is read: the `reference` takes the YAML library for every file, and gives the same. */
export type ParserId = 'fast' | 'reference';

/**
 * Reads a source as YAML 1.2 with the core schema: one map, without directives, anchors, aliases, tags and merge keys, no
 * key twice, each key text. All findings of the file come together, one for a mistake; nothing is thrown.
 */
export function parse(source: Source, parser: ParserId = 'fast'): Parsed {
  const document = parser === 'fast' ? readFast(source) : undefined;
  if (document) return { document, diagnostics: [] };
  // Loaded for files that want it alone: loading takes longer than a good policy takes to be read.
  const { parseReference } = require('./reference') as typeof import('./reference');
  return parseReference(source);
}
