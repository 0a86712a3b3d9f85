import { posix } from 'node:path';
import { append } from '../core/append';
import { byText, type Diagnostic, inOrder } from '../core/diagnostic';
import type { Source, Span } from '../core/source';
import type { FoundPolicy } from '../io/find-policies';

/** A path below the source root of a policy as the user knows it, from the working folder: `policies/acme/policy.yaml`. */
export function shownPath({ display }: FoundPolicy, path: string): string {
  return posix.join(display, path);
}

/**
 * The findings of a policy with the paths that the user knows. Spans in one source are in one source afterwards too. The
 * paths of `others`, which are no files of the policy, are such already.
 */
export function withShownPaths(
  policy: FoundPolicy,
  diagnostics: readonly Diagnostic[],
  others: readonly Source[] = [],
): readonly Diagnostic[] {
  const sources = new Map(others.map((source) => [source, source]));
  const moved = (span: Span): Span => {
    let source = sources.get(span.source);
    if (!source) {
      source = { ...span.source, path: shownPath(policy, span.source.path) };
      sources.set(span.source, source);
    }
    return { ...span, source };
  };
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    span: moved(diagnostic.span),
    ...(diagnostic.related && {
      related: diagnostic.related.map((place) => ({ ...place, span: moved(place.span) })),
    }),
  }));
}

/** Lists of findings as one, in the order of a report and without repeats; no more of it is held than is of one file. */
export function* fileByFile<Finding extends Diagnostic>(
  lists: readonly (() => readonly Finding[])[],
): Generator<Finding> {
  const files = new Map<string, (() => readonly Finding[])[]>();
  for (const list of lists) {
    for (const path of new Set(list().map(({ span }) => span.source.path))) append(files, path, list);
  }
  for (const [path, found] of [...files].sort(([a], [b]) => byText(a, b))) {
    const own = function* (): Generator<Finding> {
      for (const list of found) yield* list().filter(({ span }) => span.source.path === path);
    };
    yield* inOrder(withoutRepeats(own()));
  }
}

/** Findings of several policies, in order; what two policies find in a file that both include is said once. */
export function withoutRepeats<Finding extends Diagnostic>(diagnostics: Iterable<Finding>): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const diagnostic of diagnostics) {
    const { code, message, span } = diagnostic;
    const key = JSON.stringify([span.source.path, span.start, span.end, code, message]);
    if (!seen.has(key)) seen.set(key, diagnostic);
  }
  return [...seen.values()];
}
