import { posix } from 'node:path';
import type { FoundPolicy } from '../io/find-policies';
import { outputAt } from '../io/output';
import { preparing } from '../io/prepare';
import type { Published } from '../io/publish';
import { visible } from '../report/visible';
import { buildLines, counted } from './build-lines';
import type { EarlierListed } from './earlier-outputs';
import type { Made } from './made';
import { outcomesOf } from './outcomes';
import type { BuildPlan } from './plan-build';
import type { Removal } from './plan-removal';
import { releaseLines } from './release-lines';
import { printAll, type Terminal } from './terminal';

/** What a build has done. */
export interface Built {
  readonly out: string;
  readonly made: readonly Made[];
  readonly rivals: readonly FoundPolicy[];
  readonly earlier: readonly EarlierListed[];
  readonly changed: Removal['changed'];
  readonly result: Pick<Published, 'written' | 'removed'> & { readonly unchanged: number };
  /** How many policies were fresh; absent where no cache was asked. */
  readonly fresh?: number;
  readonly siteUrl?: string;
}

/**
 * Tells what a build has done: a line for each policy, and what there is to say of all. `keep` gets the lines that a build with
 * nothing to do has to print.
 */
export function tellBuilt(built: Built, terminal: Terminal, keep?: (line: string) => void): void {
  const { out, made, rivals, earlier, result } = built;
  printAll(terminal, buildLines(outcomesOf(made, rivals, earlier, result), out, keep));
  tellOfAll(built, terminal);
}

/** Tells what there is to say of all policies. */
export function tellOfAll(
  { out, made, changed, result, fresh, siteUrl }: Omit<Built, 'rivals' | 'earlier'>,
  terminal: Pick<Terminal, 'tell'>,
): void {
  for (const path of changed) terminal.tell(`${shownOut(out, path)} is kept, for it was changed after it was built`);
  const { written, unchanged, removed } = result;
  const gone = removed.length === 0 ? '' : `, ${removed.length} removed`;
  terminal.tell(`${counted(written.length, 'file')} written to ${shownOut(out, '')}, ${unchanged} unchanged${gone}`);
  if (fresh !== undefined) terminal.tell(`${made.length - fresh} built, ${fresh} fresh`);
  const found = made.filter(({ findings }) => findings.all > 0).length;
  if (found > 0)
    terminal.tell(`the rules found something in ${counted(found, 'policy', 'policies')}: run \`policyc check\``);
  for (const line of releaseLines(made, siteUrl)) terminal.tell(line);
}

/** Tells which files are not what the sources compile to; true when all are. */
export function tellStale(out: string, plan: BuildPlan, terminal: Terminal): boolean {
  const lines = [...staleLines(out, plan)];
  printAll(terminal, lines);
  if (lines.length > 0) {
    terminal.tell(
      `${counted(lines.length, 'file')} in ${shownOut(out, '')} to bring up to date: run \`policyc build\``,
    );
  }
  return lines.length === 0;
}

function* staleLines(out: string, { files, lists, remove }: BuildPlan): Generator<string> {
  const words = { nothing: 'is missing', other: 'is not what the sources compile to' };
  for (const some of [files, lists.map(preparing(outputAt(out)))]) {
    for (const { path, stood } of some) if (stood !== 'same') yield `${shownOut(out, path)} ${words[stood]}\n`;
  }
  for (const path of remove) yield `${shownOut(out, path)} is made by no source any more\n`;
}

/** A path of an output as the user knows it. */
export function shownOut(out: string, path: string): string {
  return visible(posix.join(out, path));
}
