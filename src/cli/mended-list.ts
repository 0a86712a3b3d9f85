import { remade } from '../core/pieces';
import { readOutput } from '../io/compare';
import { sha256Of } from '../io/output';
import type { ListArtifact, LongArtifact } from '../render/artifact';
import type { IndexEntry } from '../render/index-file';
import type { KeptFile } from './cache-entry';

/** What a list said before of a policy, and what it is to say now. */
export type Change = readonly [before: IndexEntry, now: IndexEntry];

/**
 * A list that says something else of few policies, and the same of all others as the file `before` in the folder `out`. It is made
 * from that file, which is much faster; where it is not found as it was, from the policies.
 */
export function mendedList(
  list: ListArtifact<IndexEntry>,
  { out, before, changes }: { readonly out: string; readonly before: KeptFile; readonly changes: readonly Change[] },
): LongArtifact {
  const [path, sha256] = before;
  const pieces = function* (): Generator<string> {
    const text = readOutput(out, path);
    const isIt = text !== undefined && sha256Of(text) === sha256;
    const others = changes.map(([before, now]) => [list.pieceOf(before), list.pieceOf(now)] as const);
    yield* (isIt && withOthers(text, others)) || list.pieces;
  };
  return { path, pieces: remade(pieces) };
}

/** A text with others in the place of some parts of it; undefined where one of them does not stand in it exactly once. */
export function withOthers(
  text: string,
  others: readonly (readonly [before: string, now: string])[],
): readonly string[] | undefined {
  const found: { readonly from: number; readonly end: number; readonly now: string }[] = [];
  for (const [before, now] of others) {
    const from = text.indexOf(before);
    if (from < 0 || text.indexOf(before, from + 1) >= 0) return undefined;
    found.push({ from, end: from + before.length, now });
  }
  found.sort((a, b) => a.from - b.from);
  const ends = [0, ...found.map(({ end }) => end)];
  return [...found.flatMap(({ from, now }, index) => [text.slice(ends[index], from), now]), text.slice(ends.at(-1))];
}
