import type { Stats } from 'node:fs';
import { disk, type FileSystem } from './file-system';
import { type Mark, markOf, telling } from './mark';
import { sha256Of } from './output';
import { readFile } from './read-file';
import { LARGEST_CACHE } from './signed-file';
import { codeOf } from './words';

/**
 * A picture of all that work went by: where it is still true, the work need not be done again. Thousands of files are in it, so
 * what is known of them is kept in a few long texts and rows of numbers. Paths are as the operating system takes them.
 */
export interface Still {
  /** Folders, none of them behind a link, and what stood in each. */
  readonly folders: readonly (readonly [path: string, names: string])[];
  /** Where nothing stood. */
  readonly absent: readonly string[];
  /** Regular files. */
  readonly files: readonly string[];
  /** The sha256 of each file, one after the other. */
  readonly digests: Buffer;
  /** The mark of each file in four numbers; NaN, which equals nothing, where it would not tell every change. */
  readonly marks: Float64Array;
}

const DIGEST = 32;
const NUMBERS = 4;

/** The rows of numbers that stand for marks, in a picture. */
export function rowsOf(marks: readonly (Mark | null)[]): Float64Array {
  const rows = new Float64Array(marks.length * NUMBERS).fill(Number.NaN);
  for (const [index, mark] of marks.entries()) if (mark) rows.set(mark, index * NUMBERS);
  return rows;
}

/** The digests of files, as a picture has them. */
export function digestsOf(sha256s: readonly string[]): Buffer {
  return Buffer.from(sha256s.join(''), 'hex');
}

/** True where the files from one place in the row to another are there and untouched. */
export function isUntouched(
  { files, marks }: Still,
  { first, end }: { readonly first: number; readonly end: number },
  fileSystem: FileSystem = disk,
): boolean {
  for (let index = first; index < end; index++) {
    const stats = fileSystem.glance(files[index] as string);
    if (!stats?.isFile() || !hasMark(stats, marks, index)) return false;
  }
  return true;
}

function hasMark({ size, mtimeMs, ctimeMs, ino }: Stats, marks: Float64Array, index: number): boolean {
  const at = index * NUMBERS;
  return size === marks[at] && mtimeMs === marks[at + 1] && ctimeMs === marks[at + 2] && ino === marks[at + 3];
}

/** What came of a look at a picture. */
export interface Seen {
  /** The very picture where all is untouched; one with other marks where files were touched and hold the same bytes. */
  readonly still: Still;
  /** The places in the row of files of those that hold other bytes. */
  readonly others: readonly number[];
}

/**
 * Looks whether a picture is still true at a moment, in milliseconds. From the file at the place `from` on, each may hold other
 * bytes; undefined where anything else is not as it was.
 */
export function lookAgain(
  still: Still,
  { moment, from }: { readonly moment: number; readonly from: number },
  fileSystem: FileSystem = disk,
): Seen | undefined {
  try {
    return looked(still, { moment, from }, fileSystem);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

function looked(
  still: Still,
  { moment, from }: { readonly moment: number; readonly from: number },
  fileSystem: FileSystem,
): Seen | undefined {
  const { folders, absent, files, digests, marks } = still;
  if (!folders.every(([path, names]) => namesAt(path, fileSystem) === names)) return undefined;
  if (!absent.every((path) => fileSystem.glance(path) === undefined)) return undefined;
  const others: number[] = [];
  let now: Float64Array | undefined;
  for (let index = 0; index < files.length; index++) {
    const path = files[index] as string;
    const stats = fileSystem.glance(path);
    if (!stats?.isFile()) return undefined;
    if (hasMark(stats, marks, index)) continue;
    if (digestAt(path, fileSystem) !== digests.toString('hex', index * DIGEST, (index + 1) * DIGEST)) {
      if (index < from) return undefined;
      others.push(index);
      continue;
    }
    const mark = markOf(stats);
    now ??= marks.slice();
    now.set(rowsOf([telling(mark, moment)]), index * NUMBERS);
  }
  return { still: now ? { ...still, marks: now } : still, others };
}

/** What stands in a folder, each name with its kind; undefined for what is no folder, or a link to one. */
export function namesAt(path: string, fileSystem: FileSystem = disk): string | undefined {
  if (!fileSystem.glance(path)?.isDirectory()) return undefined;
  const entries = fileSystem.entries(path);
  return entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : entry.isFile() ? '' : '?')).join('\n');
}

/** The digest of a file; undefined for what cannot be read. */
export function digestAt(path: string, fileSystem: FileSystem): string | undefined {
  const read = readFile(fileSystem, path, LARGEST_CACHE);
  return 'bytes' in read ? sha256Of(read.bytes) : undefined;
}

/** What is known now of a file in a picture. */
export interface Known {
  readonly sha256: string;
  readonly mark: Mark | null;
}

/** What a file is now, at a moment in milliseconds; undefined for what is no file, or cannot be read. */
export function knownAt(path: string, moment: number, fileSystem: FileSystem = disk): Known | undefined {
  const stats = fileSystem.glance(path);
  const sha256 = stats?.isFile() ? digestAt(path, fileSystem) : undefined;
  return stats && sha256 !== undefined ? { sha256, mark: telling(markOf(stats), moment) } : undefined;
}

/**
 * The same picture with files as they are now, by their places in the row. Folders may hold the same in another order; undefined
 * where one holds anything else.
 */
export function mended(
  still: Still,
  files: ReadonlyMap<number, Known>,
  fileSystem: FileSystem = disk,
): Still | undefined {
  const folders = still.folders.map(([path]) => [path, namesAt(path, fileSystem) ?? ''] as const);
  const inOrder = (names: string): string => names.split('\n').sort().join('\n');
  const isSame = folders.every(([, names], index) => inOrder(names) === inOrder(still.folders[index]?.[1] ?? ''));
  if (!isSame) return undefined;
  const [digests, marks] = [Buffer.from(still.digests), still.marks.slice()];
  for (const [index, { sha256, mark }] of files) {
    digests.write(sha256, index * DIGEST, 'hex');
    marks.set(rowsOf([mark]), index * NUMBERS);
  }
  return { ...still, folders, digests, marks };
}
