import { posix } from 'node:path';
import type { Diagnostic } from '../core/diagnostic';
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
