import { type Framed, reportOf } from '../report/reporters/pretty';
import { otherLine } from './build-lines';
import { byPath, inReport } from './findings';
import type { Made } from './made';
import { outcomesOf } from './outcomes';
import { withOthers } from './with-others';

/** A policy that was made again: as it was, and as it is. */
export interface Change {
  readonly before: Made;
  readonly now: Made;
}

/** What a build printed: what is wrong with the policies, and behind an empty line what became of each. */
export function partsOf(printed: Buffer): { readonly report: Buffer; readonly lines: Buffer } {
  const end = printed.lastIndexOf('\n\n');
  const cut = end < 0 ? 0 : end + 2;
  return { report: printed.subarray(0, cut), lines: printed.subarray(cut) };
}

/**
 * The report in which something else is wrong with few policies, and the same with all others; undefined where that cannot be told
 * from it. `isOwn` is true for a file that one policy alone is made of.
 */
export function mendedReport(
  report: Buffer,
  changes: readonly Change[],
  { color, isOwn }: { readonly color: boolean; isOwn(path: string): boolean },
): Buffer | undefined {
  const told = (path: string, found: readonly Framed[] = []): readonly [text: string, tally: string | undefined] => {
    const pieces = [...reportOf(inReport([{ path, read: () => found }]), { color })];
    const tally = pieces.pop();
    return [pieces.join(''), tally];
  };
  const others: (readonly [before: string, now: string])[] = [];
  for (const { before, now } of changes) {
    const [was, is] = [byPath(before.aside().diagnostics), byPath(now.aside().diagnostics)];
    for (const path of new Set([...was.keys(), ...is.keys()])) {
      const [[text, tally], [other, otherTally]] = [told(path, was.get(path)), told(path, is.get(path))];
      if (text === other) continue;
      if (tally !== otherTally || !isOwn(path)) return undefined;
      others.push([text, other]);
    }
  }
  const parts = withOthers(report, others);
  return parts && Buffer.concat(parts);
}

/** The lines in which few policies were built again: as they are printed, and as they are where no file is written. */
export function mendedLines(
  lines: Buffer,
  changes: readonly Change[],
  { out, written }: { readonly out: string; readonly written: readonly string[] },
): { readonly printed: Buffer; readonly kept: Buffer } | undefined {
  const others = changes.map(({ before, now }) => {
    const [was] = outcomesOf([before], [], [], { written: [], removed: [] });
    const [is] = outcomesOf([now], [], [], { written, removed: [] });
    return was?.kind === 'built' && is?.kind === 'built' ? otherLine(lines, was, is, out) : undefined;
  });
  if (!others.every((other) => other !== undefined)) return undefined;
  const printed = withOthers(
    lines,
    others.map(({ before, now }) => [before, now]),
  );
  const kept = withOthers(
    lines,
    others.map(({ before, kept }) => [before, kept]),
  );
  return printed && kept && { printed: Buffer.concat(printed), kept: Buffer.concat(kept) };
}
