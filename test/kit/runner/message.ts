/** A test or a whole file that did not pass: `name` is `suite › test` or a few words on the file, `why` one or more lines. */
export interface Failure {
  readonly file: string;
  readonly name: string;
  readonly why: string;
}

/** What the process that runs the tests tells the process that watches it, in this order for each file. */
export type Message =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'test'; readonly name: string }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'result'; readonly passed: number; readonly failed: number }
  | { readonly kind: 'finished' };
