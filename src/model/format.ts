/** What a value of a format looks like, and what to say of one that does not. */
export interface Format {
  /** With its article: `a date`. */
  readonly what: string;
  /** A value of the format: `2026-01-31`. */
  readonly example: string;
  /** True for a well-formed value. Takes time in proportion to the length of the text. */
  validate(text: string): boolean;
  /** For a text that is not well formed: why, if it can be told, and what was probably meant. */
  explain(text: string): Explanation;
}

/** `why` follows the value and a colon; `help` is advice. Both are fit for a message. */
export interface Explanation {
  readonly why?: string;
  readonly help?: string;
}
