import { append } from '../core/append';
import { oncePer } from '../core/once';
import type { Path, Span } from '../core/source';
import type { Outline, Section as OutlineSection, Show as Shown, ShowOne } from './policy';
import type { SchemaNode } from './walk';

export type { Outline, OutlineSection, Shown };

/** Plain data of a fact or of a part of one. */
export type Data = Readonly<Record<string, unknown>>;

/** One thing that the policy states. */
export interface Fact {
  /** `rights.access`, `policy.dates`, `policy.laws.gdpr`. */
  readonly address: string;
  /** The name of its template: the top-level key, or a part of `policy` such as `policy.laws`. */
  readonly kind: string;
  readonly id: string;
  readonly data: Data;
  readonly schema: SchemaNode;
  /** Where it stands in the data of the policy. */
  readonly path: Path;
}

/** What a section shows, with a choice of form. */
export type Show = Exclude<ShowOne, string>;

/** How a list, a sentence or a table is wanted. */
export type Form = NonNullable<Show['as']>;

/** The styles in which things are numbered. */
export type Numbering = NonNullable<Outline['numbering']>[number];

/** A policy that keeps the schema, with its references known to lead somewhere. */
export interface Model {
  readonly title: string;
  readonly language: string;
  /** All facts by address, in the order of the schema and then of the source. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly outline: Outline;
  /** The author's sections; absent where the default outline is meant. */
  readonly sections?: readonly OutlineSection[];
  /** The whole policy as it was written, included files merged. */
  readonly data: Data;
  spanOf(path: Path): Span;
  keySpanOf(path: Path): Span;
}

/** The facts under a top-level key, in the order in which they were written. */
export function factsOf({ facts }: Model, key: string): readonly Fact[] {
  return byKey(facts).get(key) ?? [];
}

const byKey = oncePer(keyed);

/** Facts by the key under which they stand, each in the order in which they were written. */
export function keyed(facts: ReadonlyMap<string, Fact>): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts.values()) append(found, fact.kind, fact);
  return found;
}

/** The fact that a reference of a kind leads to: `parties` are recipients, processors and audiences in one. */
export function referred(facts: ReadonlyMap<string, Fact>, target: string, id: string): Fact | undefined {
  for (const key of keysOf(target)) {
    const fact = facts.get(`${key}.${id}`);
    if (fact) return fact;
  }
  return undefined;
}

/** The top-level keys in which a reference of a kind is looked up. */
export function keysOf(target: string): readonly string[] {
  return target === 'parties' ? ['recipients', 'processors', 'audiences'] : [target];
}
