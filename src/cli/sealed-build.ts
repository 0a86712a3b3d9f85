import { join } from 'node:path';
import { lookAgain, markIn } from '../io/still';
import { exits } from './exits';
import { packSeal, readSeal, type Seal, type Sealed, type SealedPolicy, sealPlace } from './seal';
import type { Terminal } from './terminal';

/**
 * Says again what the last build of this command line said, where nothing that it went by has changed since, and gives the
 * exit code. Else the build has to be done, and gets what is known; undefined for nothing. It loads next to nothing.
 */
export function sayAgain(terminal: Terminal): number | Sealed | undefined {
  const { folder, name } = sealPlace(terminal.words ?? [], terminal.folder);
  const before = readSeal(join(folder, name), terminal);
  const moment = terminal.moment();
  const seen = before && lookAgain(before.still, { moment, from: before.from });
  if (!seen) return undefined;
  const seal = { ...before, still: seen.still };
  if (seen.others.length > 0) return sealedOf(seal, seen.others, moment);
  terminal.print(seal.printed);
  for (const sentence of seal.sentences) terminal.tell(sentence);
  if (seal.still !== before.still) {
    // Files were touched and are the same: the next build need not read them again.
    const { writeCache } = require('../io/cache-file') as typeof import('../io/cache-file');
    writeCache(folder, name, packSeal(seal, terminal));
  }
  return exits.fine;
}

function sealedOf(seal: Seal, others: readonly number[], moment: number): Sealed {
  const policies = JSON.parse(seal.policies.toString('utf8')) as readonly SealedPolicy[];
  const changed = new Set(others);
  // Where the files of a policy begin; marks are read where they are asked for, for they lie outside of the heap of V8.
  const same = new Map<string, { readonly first: number; readonly files: number }>();
  let next = seal.from;
  for (const { id, files } of policies) {
    const first = next;
    next += files;
    if (!placesOf(first, files).some((place) => changed.has(place))) same.set(id, { first, files });
  }
  const marksOf: Sealed['marksOf'] = (id) => {
    const { first, files } = same.get(id) ?? {};
    if (first === undefined || files === undefined) return undefined;
    return placesOf(first, files).map((place) => markIn(seal.still, place));
  };
  const found = policies.map(({ root, id, display }) => ({ root, entry: `${id}/policy.yaml`, id, display }));
  return { moment, seal, sources: { found, problems: [] }, policies, marksOf };
}

function placesOf(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
