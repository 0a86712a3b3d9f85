import { posix } from 'node:path';
import { stale } from '../io/compare';
import type { FoundPolicy } from '../io/find-policies';
import type { Prepared } from '../io/prepare';
import type { Published } from '../io/publish';
import { visible } from '../report/visible';
import { buildLines, counted } from './build-lines';
import type { EarlierListed } from './earlier-outputs';
import type { Made } from './made';
import { outcomesOf } from './outcomes';
import type { BuildPlan } from './plan-build';
import type { Removal } from './plan-removal';
import { releaseLines } from './release-lines';
import type { Terminal } from './terminal';

/** What a build has done. */
export interface Built {
  readonly out: string;
  readonly made: readonly Made[];
  readonly rivals: readonly FoundPolicy[];
  readonly earlier: readonly EarlierListed[];
  readonly changed: Removal['changed'];
  readonly result: Published;
  /** How many policies were fresh; absent where no cache was asked. */
  readonly fresh?: number;
  readonly siteUrl?: string;
}

/** Tells what a build has done: a line for each policy, and what there is to say of all. */
export function tellBuilt(
  { out, made, rivals, earlier, changed, result, fresh, siteUrl }: Built,
  terminal: Terminal,
): void {
  terminal.print(buildLines(outcomesOf(made, rivals, earlier, result), out));
  for (const path of changed) terminal.tell(`${shownOut(out, path)} is kept, for it was changed after it was built`);
  const { written, unchanged, removed } = result;
  const gone = removed.length === 0 ? '' : `, ${removed.length} removed`;
  terminal.tell(
    `${counted(written.length, 'file')} written to ${shownOut(out, '')}, ${unchanged.length} unchanged${gone}`,
  );
  if (fresh !== undefined) terminal.tell(`${made.length - fresh} built, ${fresh} fresh`);
  const found = made.filter(({ findings }) => findings.all > 0).length;
  if (found > 0)
    terminal.tell(`the rules found something in ${counted(found, 'policy', 'policies')}: run \`policyc check\``);
  for (const line of releaseLines(made, siteUrl)) terminal.tell(line);
}

/** Tells which files are not what the sources compile to; true when all are. */
export function tellStale(out: string, { files, lists, remove }: BuildPlan, terminal: Terminal): boolean {
  const words = { missing: 'is missing', different: 'is not what the sources compile to' };
  const lines = [
    ...[...files.flatMap(stateOf), ...stale(out, lists)].map(
      ({ path, state }) => `${shownOut(out, path)} ${words[state]}\n`,
    ),
    ...remove.map((path) => `${shownOut(out, path)} is made by no source any more\n`),
  ];
  terminal.print(lines.join(''));
  if (lines.length > 0) {
    terminal.tell(
      `${counted(lines.length, 'file')} in ${shownOut(out, '')} to bring up to date: run \`policyc build\``,
    );
  }
  return lines.length === 0;
}

function stateOf({
  path,
  stood,
}: Prepared): readonly { readonly path: string; readonly state: 'missing' | 'different' }[] {
  return stood === 'same' ? [] : [{ path, state: stood === 'nothing' ? 'missing' : 'different' }];
}

/** A path of an output as the user knows it. */
export function shownOut(out: string, path: string): string {
  return visible(posix.join(out, path));
}
