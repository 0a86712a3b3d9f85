import { posix } from 'node:path';
import { columnsOf } from '../report/columns';
import { visible } from '../report/visible';
import type { Made } from './made';

/** What became of a policy in a build; file names are relative to the folder of the policy in the output. */
export type Outcome =
  | {
      readonly kind: 'built';
      readonly id: string;
      readonly summary: NonNullable<Made['summary']>;
      readonly warnings: number;
      /** What the rules of law found: all of it, and the errors in it. */
      readonly findings: { readonly all: number; readonly errors: number };
      readonly written: readonly string[];
      readonly unchanged: readonly string[];
    }
  | { readonly kind: 'refused'; readonly id: string; readonly errors: number; readonly stands: boolean }
  | { readonly kind: 'removed'; readonly id: string; readonly files: readonly string[] };

/**
 * A line for each policy, in aligned columns: how much it says and which files were written. `out` as the user calls it. The
 * outcomes are asked for twice, and the lines can be printed as they come.
 */
export function* buildLines(outcomes: Iterable<Outcome>, out: string): Generator<string> {
  let width = 0;
  const columns = [column(), column(), column(), column(), column()];
  for (const outcome of outcomes) {
    width = Math.max(width, columnsOf(visible(outcome.id)));
    if (outcome.kind === 'built') cellsOf(outcome).forEach((cell, index) => void columns[index]?.widen(cell));
  }
  for (const outcome of outcomes) {
    const name = visible(outcome.id);
    const id = name + ' '.repeat(width - columnsOf(name));
    yield `${id}  ${lineOf(outcome, out, (cell, index) => columns[index]?.set(cell) ?? cell)}\n`;
  }
}

function lineOf(outcome: Outcome, out: string, set: (cell: string, index: number) => string): string {
  const folder = visible(posix.join(out, outcome.id));
  if (outcome.kind === 'removed') return `removed, for no source makes it: ${braced(folder, outcome.files)}`;
  if (outcome.kind === 'refused') {
    const before = outcome.stands ? `; ${folder} stays as it was` : '';
    return `not built, ${counted(outcome.errors, 'error')}${before}`;
  }
  const { written, unchanged } = outcome;
  const files = braced(folder, written.length > 0 ? written : unchanged);
  return `${cellsOf(outcome).map(set).join(' ')}  →  ${files}${rest(written, unchanged)}`;
}

function cellsOf({ summary, warnings, findings }: Outcome & { readonly kind: 'built' }): readonly string[] {
  return [
    `${counted(summary.facts, 'fact')},`,
    `${counted(summary.sections, 'section')},`,
    `${share(summary)}% free statements,`,
    `${counted(warnings, 'warning')},`,
    foundByRules(findings),
  ];
}

function foundByRules({ all, errors }: { readonly all: number; readonly errors: number }): string {
  return errors === 0 ? counted(all, 'finding') : `${counted(all, 'finding')} (${counted(errors, 'error')})`;
}

/** `1 policy`, `2 policies`, `no policies`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? `no ${many}` : `${count} ${count === 1 ? one : many}`;
}

function rest(written: readonly string[], unchanged: readonly string[]): string {
  if (written.length === 0) return ' (unchanged)';
  return unchanged.length === 0 ? '' : ` (unchanged: ${unchanged.join(', ')})`;
}

function braced(folder: string, files: readonly string[]): string {
  const names = files.map(visible);
  return names.length === 1 ? `${folder}/${names.join('')}` : `${folder}/{${names.join(', ')}}`;
}

function share({ facts, statements }: NonNullable<Made['summary']>): number {
  return facts === 0 ? 0 : Math.round((100 * statements) / facts);
}

/** A column that is wide enough for its cells, each a number and words in ASCII. Numbers are set to the right and what follows to the left; `no` counts as one. */
interface Column {
  widen(cell: string): void;
  set(cell: string): string;
}

function column(): Column {
  let [left, right] = [0, 0];
  const widths = (cell: string): readonly [number, number] => {
    const number = cell.indexOf(' ');
    return [number, cell.length - number];
  };
  return {
    widen: (cell) => {
      const [number, words] = widths(cell);
      [left, right] = [Math.max(left, number), Math.max(right, words)];
    },
    set: (cell) => {
      const [number, words] = widths(cell);
      return ' '.repeat(left - number) + cell + ' '.repeat(right - words);
    },
  };
}
