import type { Diagnostic, Severity } from '../core/diagnostic';

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** True when a finding weighs at least as much as `least`. */
export function reaches(diagnostics: readonly Diagnostic[], least: Severity): boolean {
  return diagnostics.some(({ severity }) => weights[severity] >= weights[least]);
}
