import { join, resolve } from 'node:path';
import { version as nodeVersion } from 'node:process';
import type { FoundPolicies, FoundPolicy } from '../io/find-policies';
import { pack, readPacked } from '../io/packed-file';
import type { Still } from '../io/still';
import { cacheName } from './cache-place';
import { engineDigestOf } from './engine-digest';

/** What a build has said, on both streams. */
export interface Told {
  /** In bytes, for nobody reads it. */
  readonly printed: Buffer;
  readonly sentences: readonly string[];
}

/** A policy that was built, and how many of the files in a picture are its own: of what it was made, and what was made of it. */
export interface SealedPolicy extends Omit<FoundPolicy, 'entry'> {
  readonly inputs: number;
  readonly outputs: number;
}

/**
 * What a build that found all as it was says to the next one of the same command line: a picture of all that it went by, and
 * its own words. While the picture is true the next build need only say them again.
 */
export interface Seal extends Told {
  readonly still: Still;
  /** Where in the row of files those of the policies begin: of each what it was made of, then what was made. */
  readonly from: number;
  /** The digest of the cache that it goes with. */
  readonly kept: string;
  /** All `SealedPolicy`, in JSON. */
  readonly policies: Buffer;
}

/** What the seal tells a build that has to be done: files of some policies hold other bytes, and nothing else has changed. */
export interface Sealed {
  /** When it was begun to look, in milliseconds. */
  readonly moment: number;
  /** With the marks of now. */
  readonly seal: Seal;
  readonly sources: FoundPolicies;
  readonly policies: readonly SealedPolicy[];
  /** True for a policy of which no file has changed. */
  isSame(id: string): boolean;
  /** Looks at what was made of such a policy again: true where nobody has touched it. */
  isThere(id: string): boolean;
}

/** What of a terminal decides what a build does and says. */
interface Asking {
  readonly words?: readonly string[];
  readonly folder: string;
  colors(flag: boolean | undefined): boolean;
}

/** The form of what is kept; another version of the program may keep it in another. */
const FORM = 3;

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
export function readSeal(file: string, asking: Asking): Seal | undefined {
  try {
    const packed = readPacked(file);
    const { key, from, folders, sentences, kept } = (packed?.head ?? {}) as Head;
    if (!packed || key !== keyOf(asking)) return undefined;
    const [files, absent, digests, printed, policies] = packed.parts as Parts;
    return {
      still: { folders, absent: linesOf(absent), files: linesOf(files), digests, marks: packed.row },
      from,
      sentences,
      printed,
      kept,
      policies,
    };
  } catch {
    return undefined;
  }
}

/** A seal as the bytes of its file. */
export function packSeal({ still, from, printed, sentences, kept, policies }: Seal, asking: Asking): Buffer {
  const { folders, absent, files, digests, marks } = still;
  const head: Head = { key: keyOf(asking), from, folders, sentences, kept };
  const parts: Parts = [Buffer.from(files.join('\n')), Buffer.from(absent.join('\n')), digests, printed, policies];
  return pack({ head, row: marks, parts });
}

interface Head {
  readonly key: string;
  readonly from: number;
  readonly folders: Still['folders'];
  readonly sentences: readonly string[];
  readonly kept: string;
}

type Parts = readonly [files: Buffer, absent: Buffer, digests: Buffer, printed: Buffer, policies: Buffer];

/** All that beside files decides what a build does and says. */
function keyOf({ words = [], folder, colors }: Asking): string {
  return JSON.stringify([FORM, engineDigestOf(), nodeVersion, folder, words, colors(undefined)]);
}

function linesOf(bytes: Buffer): readonly string[] {
  return bytes.length === 0 ? [] : bytes.toString('utf8').split('\n');
}

function givenIn(words: readonly string[], flag: string): string | undefined {
  const at = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = words[at];
  return word === flag ? words[at + 1] : word?.slice(flag.length + 1);
}
