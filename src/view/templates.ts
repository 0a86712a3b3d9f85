import type { OutlineSection } from '../model/model';
import type { Helper } from './helpers/structure';
import type { Words } from './telling';

/** A template that has been compiled: data in, text out. */
export type TemplateFunction = (
  context: unknown,
  options: { readonly helpers: Readonly<Record<string, unknown>> },
) => string;

/** A section of the default outline, as its file says it. */
export interface DefaultSection extends OutlineSection {
  readonly order: number;
}

/** All that the view needs of one language. */
export interface LanguageTemplates {
  readonly locale: string;
  /** By kind of fact: `rights`, `policy.laws`; the fragment for a list is `<kind>.item`, what every fact ends with is `common`. */
  readonly facts: ReadonlyMap<string, TemplateFunction>;
  /** The helpers that every template may call: `if`, `each` and the like. */
  readonly helpers: Readonly<Record<string, Helper>>;
  readonly words: Words;
  /** The default outline, in order. */
  readonly sections: readonly DefaultSection[];
}
