import type { Diagnostic, Severity } from './diagnostic';

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** True when a finding weighs at least as much as `least`. */
export function reaches({ severity }: Pick<Diagnostic, 'severity'>, least: Severity): boolean {
  return weights[severity] >= weights[least];
}

/** The heaviest first, each kind in the order it had; they are asked for once for each kind. */
export function* heaviestFirst<Weighed extends Pick<Diagnostic, 'severity'>>(
  all: Iterable<Weighed>,
): Generator<Weighed> {
  for (const severity of ['error', 'warning', 'info']) {
    for (const one of all) if (one.severity === severity) yield one;
  }
}
