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

/** `2 errors, 1 info in 1 file`, or `nothing found`. */
export function tallyInWords(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings, infos, files } = tally(diagnostics);
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')];
  const found = counts.filter((text) => text !== '').join(', ');
  return found === '' ? 'nothing found' : `${found} in ${counted(files, 'file')}`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
