import type { Fact, Form, Model } from '../model/model';
import type { Subject } from './english/verbs';

/** The words of one language that are not tied to a kind of fact: labels of enumerations, leads, table headings. */
export interface Words {
  readonly [group: string]: Readonly<Record<string, string>>;
}

/** The reader, or the people whose data it is, as a sentence names them. */
export interface Person {
  /** you, they, Members: the subject of a verb. */
  readonly subject: string;
  /** you, them. */
  readonly object: string;
  /** your, their. */
  readonly owner: string;
}

/** A list held back while a sentence is put together; its place is marked in the text. */
export interface Inset {
  readonly markdown: string;
}

/** How one policy is told: what stays the same from its first sentence to its last. */
export interface Telling {
  readonly model: Model;
  readonly words: Words;
  /** Us, as the policy says it. */
  readonly we: Subject & { readonly object: string; readonly owner: string };
  /** Who reads it: you, or the name the policy calls its readers by. */
  readonly reader: Person;
  /** The words for personal data in general, and for the policy itself. */
  readonly information: string;
  readonly policy: string;
  /** The addresses of facts that a section shows on their own: a mention of them needs no explanation. */
  readonly shown: ReadonlySet<string>;
  /** The parts of facts that have a place of their own: `then` of `retention.general`. */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Facts that have been explained by a mention already. */
  readonly explained: Set<string>;
  /** The purposes that the paragraph has named last: where the next sentence has the same, it says so. */
  aimsSaid?: string;
  /** The regions that the section speaks of: its facts do not say again that they are about them. */
  regions?: readonly string[] | undefined;
  /** What is being said right now. */
  current: Current;
  /** The fact as templates read it. */
  read(fact: Fact): Record<string, unknown>;
  /** True when the section that is being written shows the fact too. */
  isHere(address: string): boolean;
  /** What a `{{reference}}` in the author's words becomes. */
  refer(reference: string): string;
}

/** What is being said right now: one fact, or a part of it. */
export interface Current {
  readonly fact: Fact;
  /** The only part wanted; absent, every part without a place of its own. */
  readonly part?: string | undefined;
  readonly form: Form;
  /** The field that is spelled as a list. */
  readonly list?: string | undefined;
  readonly join?: 'and' | 'or' | 'none' | undefined;
  /** Facts that differ from this one in their labels alone and are said in its sentence. */
  readonly together: readonly Fact[];
  /** The parts of the fact that have a place of their own in the outline. */
  readonly apart: ReadonlySet<string> | undefined;
  /** The audiences the section speaks of: they need not be named again. */
  readonly audience: readonly string[];
  readonly person: Person;
  /** The parts of the template that were met, for a message about an unknown part. */
  readonly parts: Set<string>;
  /** Whether the lead of the fact (its hedge, its condition) has been said. */
  leadSaid: boolean;
  /** True while the fragment of a list item has been said already and the first part is left out. */
  readonly fragment: boolean;
  inMain: boolean;
  readonly insets: Inset[];
  /** The addresses of the facts whose values were read, in the order of reading. */
  readonly facts: Set<string>;
}
