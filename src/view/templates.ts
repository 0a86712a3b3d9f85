import type { OutlineSection } from '../model/model';
import type { Telling, Words } from './telling';

/** A template that has been compiled: who tells and what is read in, text out. */
export type TemplateFunction = (telling: Telling, readable: Record<string, unknown>) => string;

/** A section of the default outline, as its file says it. */
export interface DefaultSection extends OutlineSection {
  readonly order: number;
}

/** All that the view needs of one language. */
export interface LanguageTemplates {
  readonly locale: string;
  /** By kind of fact: `rights`, `policy.laws`; the fragment for a list is `<kind>.item`, what every fact ends with is `common`. */
  readonly facts: ReadonlyMap<string, TemplateFunction>;
  readonly words: Words;
  /** The default outline, in order. */
  readonly sections: readonly DefaultSection[];
}
