import { join } from 'node:path';
import { isUntouched, lookAgain } from '../io/still';
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
  // Where the files of a policy begin; those that hold other bytes are in order, too.
  const same = new Map<string, { readonly policy: SealedPolicy; readonly first: number }>();
  let first = seal.from;
  let passed = 0;
  for (const policy of policies) {
    const next = first + policy.inputs + policy.outputs;
    if ((others[passed] ?? next) >= next) same.set(policy.id, { policy, first });
    while ((others[passed] ?? next) < next) passed++;
    first = next;
  }
  const isThere: Sealed['isThere'] = (id) => {
    const known = same.get(id);
    if (!known) return false;
    const { inputs, outputs } = known.policy;
    return isUntouched(seal.still, { first: known.first + inputs, end: known.first + inputs + outputs });
  };
  const found = policies.map(({ root, id, display }) => ({ root, entry: `${id}/policy.yaml`, id, display }));
  return { moment, seal, sources: { found, problems: [] }, policies, isSame: (id) => same.has(id), isThere };
}
