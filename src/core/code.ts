import type { Severity } from './diagnostic';

/** What a code says of itself. */
export interface CodeWords {
  /** What holds where all is well: a sentence without a full stop, small first letter. */
  readonly title: string;
  /** Why it matters: a sentence or two with full stops. */
  readonly why: string;
  /** What to do: one clause, small first letter, no full stop. */
  readonly fix: string;
  /**
   * YAML that draws the code and nothing else, on the line that ends in `# !` where one does. What every policy needs is
   * left out, and added by the tests.
   */
  readonly avoid?: string;
  /** The same YAML mended: it draws nothing. */
  readonly prefer?: string;
}

/** What is known of a code that the compiler itself reports; it stands where the code is defined. */
export interface CodeMeta extends CodeWords {
  readonly severity: Severity;
}

/** What is known of some codes. */
export type Codes<Code extends string = string> = Readonly<Record<Code, CodeMeta>>;

/** Codes that are errors all of them. */
export function errors<Code extends string>(words: Readonly<Record<Code, CodeWords>>): Codes<Code> {
  const entries = Object.entries<CodeWords>(words);
  return Object.fromEntries(entries.map(([code, said]) => [code, { severity: 'error', ...said }])) as Codes<Code>;
}
