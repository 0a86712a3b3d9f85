import type { Diagnostic } from '../core/diagnostic';
import type { Model } from '../model/model';
import type { PlannedEntry } from './outline';

/** Facts, or parts of facts, that the outline shows more than once. */
export function repeated(model: Model, entries: readonly PlannedEntry[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const { pieces } of entries) {
    for (const { facts, part } of pieces) {
      for (const fact of facts) {
        const address = part ? `${fact.address}.${part}` : fact.address;
        if (!seen.has(address)) {
          seen.add(address);
          continue;
        }
        diagnostics.push({
          code: 'core/fact-repeated',
          severity: 'warning',
          message: `\`${address}\` is shown twice`,
          span: model.keySpanOf(fact.path),
          help: 'show it once, and refer to it elsewhere with `see` or `{{…}}`',
          fact: fact.address,
        });
      }
    }
  }
  return diagnostics;
}
