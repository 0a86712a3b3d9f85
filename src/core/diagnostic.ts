import { detached, placesOf, type Span } from './source';

/** How much a finding weighs: an error stops the policy, a warning and an info do not. */
export type Severity = 'error' | 'warning' | 'info';

/** A second place that explains a finding: "first stated here". */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/**
 * Something is wrong, here, do this.
 * `code` is `<pack>/<noun>-<what is wrong>`; `message` is one sentence, small letter, no full stop, the author's own
 * words in backticks; `help` says what to do; `fact` is the address of the fact concerned, such as `rights.access`.
 * `citation` is the provision that asks for it, such as `GDPR Article 13(1)(a)`, and `url` where it can be read.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly help?: string;
  readonly fact?: string;
  readonly related?: readonly Related[];
  readonly citation?: string;
  readonly url?: string;
}

/** What a code stands for, for reports that list their rules and for those who ask. */
export interface CodeInfo {
  readonly code: string;
  readonly severity: Severity;
  /** What holds where all is well, as a sentence without a full stop: `every purpose names its legal basis`. */
  readonly title: string;
  /** Why it matters, and what to do about it: sentences with their full stops. */
  readonly why?: string;
  readonly fix?: string;
  readonly citation?: string;
  readonly url?: string;
}

/** A finding that says the same without the texts of its sources, of which then none need be kept. */
export function withoutSources(diagnostic: Diagnostic): Diagnostic {
  const { span, related } = diagnostic;
  return {
    ...diagnostic,
    span: detached(span),
    ...(related && { related: related.map((place) => ({ ...place, span: detached(place.span) })) }),
  };
}

/** The order of a report: by file, then by place, then by code and message, so that two runs print the same bytes. */
export function inOrder<Finding extends Diagnostic>(diagnostics: readonly Finding[]): Finding[] {
  return [...diagnostics].sort(
    (a, b) =>
      byText(a.span.source.path, b.span.source.path) ||
      a.span.start - b.span.start ||
      byText(a.code, b.code) ||
      byText(a.message, b.message),
  );
}

/** Findings in the order of a report, file by file. */
export function* byFile(
  findings: Iterable<Diagnostic>,
): Generator<readonly [path: string, own: readonly Diagnostic[]]> {
  let own: Diagnostic[] = [];
  for (const finding of findings) {
    const { path } = finding.span.source;
    if (own[0] && own[0].span.source.path !== path) {
      yield [own[0].span.source.path, own];
      own = [];
    }
    own.push(finding);
  }
  if (own[0]) yield [own[0].span.source.path, own];
}

/** True when any finding is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** `policies/acme/policy.yaml:12:3`, the form that editors and terminals make clickable. */
export function placeOf(span: Span): string {
  const [{ line, column }] = placesOf(span);
  return `${span.source.path}:${line}:${column}`;
}

/** Compares by code unit, never by locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
