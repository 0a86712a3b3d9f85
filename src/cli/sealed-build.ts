import { join } from 'node:path';
import type { Mark } from '../io/mark';
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
  const marks = new Map<string, readonly (Mark | null)[]>();
  let next = seal.from;
  for (const { id, files } of policies) {
    const own = Array.from({ length: files }, () => next++);
    if (own.some((file) => changed.has(file))) continue;
    marks.set(
      id,
      own.map((file) => markIn(seal.still, file)),
    );
  }
  const found = policies.map(({ root, id, display }) => ({ root, entry: `${id}/policy.yaml`, id, display }));
  return { moment, seal, sources: { found, problems: [] }, policies, marksOf: (id) => marks.get(id) };
}
