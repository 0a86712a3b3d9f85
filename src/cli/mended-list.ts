import { remade } from '../core/pieces';
import { outputBytes } from '../io/compare';
import { sha256Of } from '../io/output';
import type { ListArtifact, LongArtifact } from '../render/artifact';
import type { IndexEntry } from '../render/index-file';
import type { KeptFile } from './cache-entry';
import { withOthers } from './with-others';

/**
 * A list that says something else of few policies, and the same of all others as the file `before` in the folder `out`. It is made
 * from that file, which is much faster; where it is not found as it was, from the policies.
 */
export function mendedList(
  list: ListArtifact<IndexEntry>,
  entries: readonly (readonly [before: IndexEntry, now: IndexEntry])[],
  { out, before }: { readonly out: string; readonly before: KeptFile },
): LongArtifact {
  const [path, sha256] = before;
  const pieces = function* (): Generator<string> {
    const bytes = outputBytes(out, path);
    const others = entries.map(([before, now]) => [list.pieceOf(before), list.pieceOf(now)] as const);
    const parts = bytes && sha256Of(bytes) === sha256 ? withOthers(bytes, others) : undefined;
    if (parts) for (const part of parts) yield part.toString('utf8');
    else yield* list.pieces;
  };
  return { path, pieces: remade(pieces) };
}
