import type { Diagnostic } from '../core/diagnostic';

/**
 * Findings in which what an inherited rule says is said once: where its parent finds the same at the same place, the
 * finding of the parent stays, and cites the provisions of both. `parents` gives the code of the parent by that of the heir.
 */
export function fold(diagnostics: readonly Diagnostic[], parents: ReadonlyMap<string, string>): readonly Diagnostic[] {
  if (parents.size === 0) return diagnostics;
  const byKey = new Map(diagnostics.map((one) => [keyOf(one, one.code), one]));
  const heirs = new Map<Diagnostic, Diagnostic[]>();
  const kept = diagnostics.filter((one) => {
    const parent = parents.get(one.code);
    const same = parent === undefined ? undefined : byKey.get(keyOf(one, parent));
    if (same === undefined) return true;
    heirs.set(same, [...(heirs.get(same) ?? []), one]);
    return false;
  });
  return kept.map((one) => withCitations(one, heirs.get(one) ?? []));
}

function keyOf({ span, message }: Diagnostic, code: string): string {
  return JSON.stringify([code, span.source.path, span.start, span.end, message]);
}

function withCitations(one: Diagnostic, heirs: readonly Diagnostic[]): Diagnostic {
  const all = [one, ...heirs].flatMap(({ citation }) => (citation === undefined ? [] : [citation]));
  const citations = [...new Set(all)];
  return heirs.length === 0 || citations.length === 0 ? one : { ...one, citation: citations.join('; ') };
}
