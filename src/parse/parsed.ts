import type { Diagnostic } from '../core/diagnostic';
import type { Path } from '../core/source';
import type { Document } from './document';

/** A value whose key is given before in the same map. */
export interface Repeated {
  readonly path: Path;
  readonly value: unknown;
}

/** What a source says, and what is wrong with its YAML. */
export interface Parsed {
  /** There only when nothing is wrong. */
  readonly document?: Document;
  /** There when nothing is wrong but keys given twice: what the first of each says, and what is given again. */
  readonly repeating?: { readonly document: Document; readonly repeated: readonly Repeated[] };
  readonly diagnostics: readonly Diagnostic[];
}
