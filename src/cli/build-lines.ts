import { posix } from 'node:path';
import { columnsOf } from '../report/columns';
import { visible } from '../report/visible';
import type { Made } from './made';

/** A file of a policy, its name relative to the folder of the policy in the output; that of a folder in it stands for its files. */
export interface FileOutcome {
  readonly name: string;
  readonly isWritten: boolean;
}

/** A policy that was built. */
export interface BuiltOutcome {
  readonly kind: 'built';
  readonly id: string;
  readonly summary: NonNullable<Made['summary']>;
  readonly warnings: number;
  /** What the rules of law found: all of it, and the errors in it. */
  readonly findings: { readonly all: number; readonly errors: number };
  /** Asked for when its line is made. */
  files(): readonly FileOutcome[];
}

/** What became of a policy in a build. */
export type Outcome =
  | BuiltOutcome
  | { readonly kind: 'refused'; readonly id: string; readonly errors: number; readonly stands: boolean }
  | { readonly kind: 'removed'; readonly id: string; readonly files: readonly string[] };

/**
 * A line for each policy, in aligned columns: how much it says and which files were written. `out` as the user calls it. The
 * outcomes are asked for twice, and the lines can be printed as they come. `keep` gets what the lines of policies that were built
 * are where no file is written.
 */
export function* buildLines(
  outcomes: Iterable<Outcome>,
  out: string,
  keep?: (line: string) => void,
): Generator<string> {
  let width = 0;
  const columns = [column(), column(), column(), column(), column()];
  for (const outcome of outcomes) {
    width = Math.max(width, columnsOf(visible(outcome.id)));
    if (outcome.kind === 'built') cellsOf(outcome).forEach((cell, index) => void columns[index]?.widen(cell));
  }
  for (const outcome of outcomes) {
    const name = visible(outcome.id);
    const id = name + ' '.repeat(width - columnsOf(name));
    const folder = visible(posix.join(out, outcome.id));
    if (outcome.kind !== 'built') {
      yield `${id}  ${lineOf(outcome, folder)}\n`;
      continue;
    }
    const files = outcome.files();
    const cells = cellsOf(outcome).map((cell, index) => columns[index]?.set(cell) ?? cell);
    const start = `${id}  ${cells.join(' ')}`;
    const line = start + endOf(folder, files);
    const isWritten = keep && files.some((file) => file.isWritten);
    keep?.(isWritten ? start + endOf(folder, unwritten(files)) : line);
    yield line;
  }
}

/** The line of a policy among those of all, what is to stand in its place, and what that is where no file is written. */
export interface OtherLine {
  readonly before: string;
  readonly now: string;
  readonly kept: string;
}

/** The line of a policy that has become something else; undefined where that may make a column wider or narrower. */
export function otherLine(lines: Buffer, was: BuiltOutcome, is: BuiltOutcome, out: string): OtherLine | undefined {
  const folder = visible(posix.join(out, is.id));
  const end = endOf(folder, was.files());
  const endsAt = lines.indexOf(end);
  const [cells, others] = [cellsOf(was), cellsOf(is)];
  const isAsWide = (cell: string, other = ''): boolean =>
    cell.length === other.length && cell.indexOf(' ') === other.indexOf(' ');
  if (endsAt < 0 || !cells.every((cell, index) => isAsWide(cell, others[index]))) return undefined;
  const start = lines.toString('utf8', lines.lastIndexOf('\n', endsAt) + 1, endsAt);
  let now = start;
  let from = visible(is.id).length;
  for (const [index, cell] of cells.entries()) {
    const at = now.indexOf(cell, from);
    if (at < 0) return undefined;
    from = at + cell.length;
    now = now.slice(0, at) + others[index] + now.slice(from);
  }
  const files = is.files();
  return { before: start + end, now: now + endOf(folder, files), kept: now + endOf(folder, unwritten(files)) };
}

function endOf(folder: string, files: readonly FileOutcome[]): string {
  return `  →  ${told(folder, files)}\n`;
}

function unwritten(files: readonly FileOutcome[]): readonly FileOutcome[] {
  return files.map(({ name }) => ({ name, isWritten: false }));
}

function lineOf(outcome: Exclude<Outcome, { readonly kind: 'built' }>, folder: string): string {
  if (outcome.kind === 'removed') return `removed, for no source makes it: ${braced(folder, outcome.files)}`;
  const before = outcome.stands ? `; ${folder} stays as it was` : '';
  return `not built, ${counted(outcome.errors, 'error')}${before}`;
}

function told(folder: string, files: readonly FileOutcome[]): string {
  const namesOf = (some: readonly FileOutcome[]): readonly string[] => [...new Set(some.map(({ name }) => name))];
  const written = namesOf(files.filter(({ isWritten }) => isWritten));
  const unchanged = namesOf(files.filter(({ isWritten }) => !isWritten));
  return `${braced(folder, written.length > 0 ? written : unchanged)}${rest(written, unchanged)}`;
}

function cellsOf({ summary, warnings, findings }: BuiltOutcome): readonly string[] {
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
