import type { Diagnostic, Severity } from './diagnostic';

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** True when a finding weighs at least as much as `least`. */
export function reaches(diagnostics: readonly Diagnostic[], least: Severity): boolean {
  return diagnostics.some(({ severity }) => weights[severity] >= weights[least]);
}

/** The heaviest first, each kind in the order it had. */
export function heaviestFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => weights[b.severity] - weights[a.severity]);
}
