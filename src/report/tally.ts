import type { Diagnostic, Severity } from '../core/diagnostic';

/** How many findings of each kind there are, and in how many files. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly files: number;
}

/** Counts findings as they come, and the files they stand in. */
export function counting(): { add(diagnostic: Diagnostic): void; tally(): Tally } {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const files = new Set<string>();
  return {
    add: ({ severity, span }) => {
      counts[severity] += 1;
      files.add(span.source.path);
    },
    tally: () => ({ errors: counts.error, warnings: counts.warning, infos: counts.info, files: files.size }),
  };
}

/** Counts findings, and the files they stand in. */
export function tally(diagnostics: Iterable<Diagnostic>): Tally {
  const counts = counting();
  for (const one of diagnostics) counts.add(one);
  return counts.tally();
}

/** `2 errors, 1 info in 1 file`, or `nothing found`. */
export function tallyInWords({ errors, warnings, infos, files }: Tally): string {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')];
  const found = counts.filter((text) => text !== '').join(', ');
  return found === '' ? 'nothing found' : `${found} in ${counted(files, 'file')}`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
