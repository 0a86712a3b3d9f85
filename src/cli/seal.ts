import { join, resolve } from 'node:path';
import { version as nodeVersion } from 'node:process';
import { pack, readPacked } from '../io/packed-file';
import type { Still } from '../io/still';
import { cacheName } from './cache-place';
import { engineDigestOf } from './engine-digest';
import type { Terminal } from './terminal';

/** What a build has said, on both streams. */
export interface Told {
  readonly printed: string;
  readonly sentences: readonly string[];
}

/**
 * What a build that found all as it was says to the next one of the same command line: a picture of all that it went by, and
 * its own words. While the picture is true the next build need only say them again.
 */
export interface Seal extends Told {
  readonly still: Still;
}

/** The form of what is kept; another version of the program may keep it in another. */
const FORM = 1;

/** The file of the seal in the folder of a cache. */
export function sealName(out: string): string {
  return `${cacheName(out)}.seal`;
}

/** Where the seal of a command line would be. Of strange command lines it may be wrong: then none is found, or that of another. */
export function sealPlace(
  words: readonly string[],
  folder: string,
): { readonly folder: string; readonly name: string } {
  const given = givenIn(words, '--cache-dir') ?? join('node_modules', '.cache', 'policyc');
  return { folder: resolve(folder, given), name: sealName(givenIn(words, '--out') ?? 'dist') };
}

/** The seal of a command line in a file; undefined where there is none, whatever is the matter. */
export function readSeal(file: string, terminal: Terminal): Seal | undefined {
  try {
    const packed = readPacked(file);
    const { key, folders, sentences } = (packed?.head ?? {}) as Head;
    if (!packed || key !== keyOf(terminal)) return undefined;
    const { row: marks, texts } = packed;
    const [files = '', absent = '', digests = '', printed = ''] = texts;
    return { still: { folders, absent: linesOf(absent), files: linesOf(files), digests, marks }, printed, sentences };
  } catch {
    return undefined;
  }
}

/** A seal as the bytes of its file. */
export function packSeal({ still, printed, sentences }: Seal, terminal: Terminal): Buffer {
  const { folders, absent, files, digests, marks } = still;
  const head: Head = { key: keyOf(terminal), folders, sentences };
  return pack({ head, row: marks, texts: [files.join('\n'), absent.join('\n'), digests, printed] });
}

interface Head {
  readonly key: string;
  readonly folders: Still['folders'];
  readonly sentences: readonly string[];
}

/** All that beside files decides what a build does and says. */
function keyOf({ words = [], folder, colors }: Terminal): string {
  return JSON.stringify([FORM, engineDigestOf(), nodeVersion, folder, words, colors(undefined)]);
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function givenIn(words: readonly string[], flag: string): string | undefined {
  const at = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = words[at];
  return word === flag ? words[at + 1] : word?.slice(flag.length + 1);
}
