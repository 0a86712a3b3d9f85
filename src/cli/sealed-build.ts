import { join } from 'node:path';
import { lookAgain } from '../io/still';
import { exits } from './exits';
import { packSeal, readSeal, sealPlace } from './seal';
import type { Terminal } from './terminal';

/**
 * Says again what the last build of this command line said, where nothing that it went by has changed since, and gives the
 * exit code; undefined where that is not known, and the build has to be done. It loads next to nothing.
 */
export function sayAgain(terminal: Terminal): number | undefined {
  const { folder, name } = sealPlace(terminal.words ?? [], terminal.folder);
  const seal = readSeal(join(folder, name), terminal);
  const still = seal && lookAgain(seal.still, terminal.moment());
  if (!still) return undefined;
  terminal.print(seal.printed);
  for (const sentence of seal.sentences) terminal.tell(sentence);
  if (still !== seal.still) {
    // Files were touched and are the same: the next build need not read them again.
    const { writeCache } = require('../io/cache-file') as typeof import('../io/cache-file');
    writeCache(folder, name, packSeal({ ...seal, still }, terminal));
  }
  return exits.fine;
}
