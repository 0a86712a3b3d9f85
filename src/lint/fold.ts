import type { Diagnostic } from '../core/diagnostic';
import { codeOf, type Rule } from './rule';

/** A finding, with those of inherited rules that say the same of the same place and are not told. */
export interface Folded {
  readonly finding: Diagnostic;
  readonly heirs: readonly Diagnostic[];
}

/**
 * Findings in which what an inherited rule says is said once: where its parent finds the same at the same place, the
 * finding of the parent stays, and cites the provisions of both. `parents` gives the code of the parent by that of the heir.
 */
export function fold(diagnostics: readonly Diagnostic[], parents: ReadonlyMap<string, string>): readonly Folded[] {
  const inherited = new Set(parents.values());
  const byKey = new Map<string, Diagnostic>();
  for (const one of diagnostics) if (inherited.has(one.code)) byKey.set(keyOf(one, one.code), one);
  const heirs = new Map<Diagnostic, Diagnostic[]>();
  const kept = diagnostics.filter((one) => {
    const parent = parents.get(one.code);
    const same = parent === undefined ? undefined : byKey.get(keyOf(one, parent));
    if (same === undefined) return true;
    heirs.set(same, [...(heirs.get(same) ?? []), one]);
    return false;
  });
  return kept.map((one) => {
    const own = heirs.get(one);
    return own ? { finding: withCitations(one, own), heirs: own } : { finding: one, heirs: [] };
  });
}

function keyOf({ span, message }: Diagnostic, code: string): string {
  return JSON.stringify([code, span.source.path, span.start, span.end, message]);
}

function withCitations(one: Diagnostic, heirs: readonly Diagnostic[]): Diagnostic {
  const all = [one, ...heirs].flatMap(({ citation }) => (citation === undefined ? [] : [citation]));
  const citations = [...new Set(all)];
  return heirs.length === 0 || citations.length === 0 ? one : { ...one, citation: citations.join('; ') };
}

/** The code of the parent of each inherited rule. */
export function parentsOf(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map(rules.flatMap((rule) => (rule.parent === undefined ? [] : [[codeOf(rule), rule.parent]])));
}
