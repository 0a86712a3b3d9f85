import type { Path } from '../core/source';

/** One thing wrong with the data of a file, before it is put into words. */
export interface Mistake {
  /** The keyword of the schema that is not kept; besides those, `vocabulary`, `blank` and `number`. */
  readonly keyword: string;
  /** The value concerned; for a key, the map it is in. */
  readonly path: Path;
  /** The key concerned, where the mistake is in a key or is one left out. */
  readonly key?: string;
  /** What the keyword says of it. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Keywords about a key, whose `key` is there in the file. */
export function isAboutKey({ keyword }: Mistake): boolean {
  return keyword === 'additionalProperties' || keyword === 'propertyNames';
}
