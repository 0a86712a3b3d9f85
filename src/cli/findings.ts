import { append } from '../core/append';
import { byText, type Diagnostic, inOrder } from '../core/diagnostic';
import { remade } from '../core/pieces';
import { openShelf } from './shelf';

/** Findings in one file, read when they are asked for. */
export interface InFile<Finding> {
  readonly path: string;
  read(): readonly Finding[];
}

/** Findings by the files that they are in, these in the order in which they first come. */
export function byPath<Finding extends Diagnostic>(
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) append(files, finding.span.source.path, finding);
  return files;
}

/**
 * All findings in the order of a report, each once: what two policies find in a file that both include is said once. No more of
 * them is held than is of one file, and they can be asked for again.
 */
export function inReport<Finding extends Diagnostic>(found: Iterable<InFile<Finding>>): Iterable<Finding> {
  const files = new Map<string, InFile<Finding>[]>();
  for (const one of found) append(files, one.path, one);
  const sorted = [...files].sort(([a], [b]) => byText(a, b));
  return remade(function* () {
    for (const [, own] of sorted) yield* inOrder(withoutRepeats(own));
  });
}

function withoutRepeats<Finding extends Diagnostic>(found: readonly InFile<Finding>[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const { read } of found) {
    for (const finding of read()) {
      const { code, message, span } = finding;
      const key = JSON.stringify([span.start, span.end, code, message]);
      if (!seen.has(key)) seen.set(key, finding);
    }
  }
  return [...seen.values()];
}

/** Takes findings in, to be kept as JSON until all are told: `keep` makes them such that their sources need not be kept. */
export function collecting(keep: (finding: Diagnostic) => Diagnostic) {
  const shelf = openShelf();
  const found: InFile<Diagnostic>[] = [];
  return {
    add(findings: readonly Diagnostic[]): void {
      for (const [path, own] of byPath(findings)) {
        const text = shelf(JSON.stringify(own.map(keep)));
        found.push({ path, read: () => JSON.parse(text()) as readonly Diagnostic[] });
      }
    },
    all: (): Iterable<Diagnostic> => inReport(found),
  };
}
