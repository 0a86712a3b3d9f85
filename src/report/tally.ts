import type { Diagnostic, Severity } from '../core/diagnostic';

/** How many findings of each kind there are, and in how many files. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly files: number;
}

/** Counts findings, and the files they stand in. */
export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    files: new Set(diagnostics.map((diagnostic) => diagnostic.span.source.path)).size,
  };
}
