import type { Path } from '../../core/source';
import type { Document } from '../../parse/document';
import type { Constraint } from '../constraints';
import type { Grammar } from '../grammar';
import type { Mistake } from '../mistake';
import type { SchemaFault } from './codes';

/** A mistake in words. */
export interface Complaint {
  /** What follows `schema/` in the code. */
  readonly what: SchemaFault;
  readonly message: string;
  readonly help?: string;
  /** Another place that explains it, and what is there. */
  readonly related?: { readonly path: Path; readonly message: string };
}

/** A mistake, and what there is to say about it. */
export interface Case {
  readonly mistake: Mistake;
  /** What the schema asks of the value, or of the map that the key is in. */
  readonly node: Constraint;
  readonly value: unknown;
  readonly grammar: Grammar;
  readonly document: Document;
}
