import type { Path, Span } from '../core/source';
import type { SchemaNode } from './walk';

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

/** How a list, a sentence or a table is wanted. */
export type Form = 'prose' | 'inline' | 'bullets' | 'numbers' | 'letters' | 'roman' | 'lines' | 'table';

/** What a section shows, as the author wrote it. */
export interface Show {
  readonly show: string;
  readonly audience?: readonly string[];
  readonly only?: readonly string[];
  readonly as?: Form;
  readonly list?: string;
  readonly lead?: string;
  readonly join?: 'and' | 'or' | 'none';
  readonly label?: boolean;
  readonly groupBy?: 'audience';
  readonly columns?: readonly string[];
}

/** An entry of `show`: an address, an address with a choice of form, or several of these as one paragraph. */
export type Shown = string | Show | readonly (string | Show)[];

/** The styles in which things are numbered. */
export type Numbering = 'none' | 'decimal' | 'letters' | 'roman' | 'legal';

/** A section of the author's outline. */
export interface OutlineSection {
  readonly id: string;
  readonly heading: string;
  readonly numbering?: Numbering;
  readonly paragraphs?: Exclude<Numbering, 'legal'>;
  readonly runIn?: boolean;
  readonly audience?: readonly string[];
  readonly intro?: string;
  readonly show?: readonly Shown[];
  readonly sections?: readonly OutlineSection[];
}

/** How the author wants the page to be presented. */
export interface Outline {
  readonly numbering?: readonly Numbering[];
  readonly paragraphs?: Exclude<Numbering, 'legal'>;
  readonly contents?: { readonly heading?: string };
  readonly date?: {
    readonly label?: string;
    readonly format?: 'month-day-year' | 'day-month-year' | 'iso';
    readonly place?: 'top' | 'bottom' | 'none';
  };
  readonly references?: 'section' | 'paragraph' | 'title' | 'number-and-title' | 'position';
  readonly lists?: Exclude<Form, 'prose' | 'inline' | 'table'>;
  readonly definitions?: 'section' | 'first-use';
  readonly voice?: {
    readonly we?: 'we' | 'name';
    readonly you?: string;
    readonly information?: string;
    readonly policy?: string;
  };
  readonly opening?: readonly Shown[];
}

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
export function factsOf(model: Model, key: string): readonly Fact[] {
  return [...model.facts.values()].filter((fact) => fact.kind === key);
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
