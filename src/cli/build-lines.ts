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

/** A line for each policy, in aligned columns: how much it says and which files were written. `out` as the user calls it. */
export function buildLines(outcomes: readonly Outcome[], out: string): string {
  const built = outcomes.filter((outcome) => outcome.kind === 'built');
  const width = Math.max(0, ...outcomes.map(({ id }) => columnsOf(visible(id))));
  const facts = column(built.map(({ summary }) => `${counted(summary.facts, 'fact')},`));
  const sections = column(built.map(({ summary }) => `${counted(summary.sections, 'section')},`));
  const shares = column(built.map(({ summary }) => `${share(summary)}% free statements,`));
  const warnings = column(built.map((outcome) => `${counted(outcome.warnings, 'warning')},`));
  const findings = column(built.map((outcome) => foundByRules(outcome.findings)));
  const lines = outcomes.map((outcome) => {
    const name = visible(outcome.id);
    const id = name + ' '.repeat(width - columnsOf(name));
    const folder = visible(posix.join(out, outcome.id));
    if (outcome.kind === 'removed') return `${id}  removed, for no source makes it: ${braced(folder, outcome.files)}`;
    if (outcome.kind === 'refused') {
      const before = outcome.stands ? `; ${folder} stays as it was` : '';
      return `${id}  not built, ${counted(outcome.errors, 'error')}${before}`;
    }
    const { summary, written, unchanged } = outcome;
    const numbers = [
      facts(`${counted(summary.facts, 'fact')},`),
      sections(`${counted(summary.sections, 'section')},`),
      shares(`${share(summary)}% free statements,`),
      warnings(`${counted(outcome.warnings, 'warning')},`),
      findings(foundByRules(outcome.findings)),
    ].join(' ');
    return `${id}  ${numbers}  →  ${written.length > 0 ? braced(folder, written) : braced(folder, unchanged)}${rest(written, unchanged)}`;
  });
  return lines.map((line) => `${line}\n`).join('');
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

// Numbers are set to the right and what follows to the left; `no` counts as a number.
function column(cells: readonly string[]): (cell: string) => string {
  const widths = (take: (cell: string) => string): number => Math.max(0, ...cells.map((cell) => columnsOf(take(cell))));
  const [left, whole] = [widths(numberOf), widths((cell) => cell.slice(numberOf(cell).length))];
  return (cell) => {
    const number = numberOf(cell);
    const words = cell.slice(number.length);
    return ' '.repeat(left - columnsOf(number)) + cell + ' '.repeat(whole - columnsOf(words));
  };
}

function numberOf(cell: string): string {
  return /^(?:\d+%?|no)(?= )/.exec(cell)?.[0] ?? '';
}
