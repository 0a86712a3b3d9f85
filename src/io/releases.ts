import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../core/diagnostic';
import type { FoundEntry, FoundFile, FoundReleases } from '../release/found';
import { disk, type FileSystem } from './file-system';
import { setMode, syncFolder } from './folders';
import { isLeft, underLock } from './lock';
import { outputAt, placeIn, sameName, shownIn, targetsIn } from './output';
import { attempt, PublishError } from './publish-error';
import { readFile, unreadable } from './read-file';
import { stage } from './stage';
import { codeOf, kindOf, quoted } from './words';

const FOLDER = 'releases';
/** Manifests are longer than what they are made of. */
const LARGEST_FROZEN = 64 * 1024 * 1024;
/**
 * Reads the folder `releases` of a policy below the root, with all that stands in it. Nothing is followed: a symbolic link
 * is told as one, and so is what is no folder of a release. Without such a folder there are no releases.
 */
export function findReleases(root: string, id: string, fileSystem: FileSystem = disk): FoundReleases {
  const path = `${id}/${FOLDER}`;
  const folder = join(root, id, FOLDER);
  try {
    const stats = fileSystem.glance(folder);
    if (!stats) return { path, entries: [] };
    const problem = folderProblem(stats);
    if (problem !== undefined) return { path, problem, entries: [] };
    const names = fileSystem.readdir(folder).sort(byText);
    const entries = names.filter((name) => !isLeft(name));
    return { path, entries: entries.map((name) => readEntry(fileSystem, join(folder, name), name)) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { path, entries: [] };
    return { path, problem: unreadable(error), entries: [] };
  }
}

function readEntry(fileSystem: FileSystem, folder: string, name: string): FoundEntry {
  try {
    const problem = folderProblem(fileSystem.lstat(folder));
    if (problem !== undefined) return { name, problem, files: [] };
    const names = fileSystem.readdir(folder).sort(byText);
    const files = names.filter((file) => !isLeft(file));
    return { name, files: files.map((file) => readFrozen(fileSystem, join(folder, file), file)) };
  } catch (error) {
    return { name, problem: unreadable(error), files: [] };
  }
}

function readFrozen(fileSystem: FileSystem, place: string, name: string): FoundFile {
  try {
    const stats = fileSystem.lstat(place);
    if (!stats.isFile()) return { name, isStrange: true, read: { problem: `is ${kindOf(stats)}, not a file` } };
    return { name, isStrange: false, read: readFile(fileSystem, place, LARGEST_FROZEN) };
  } catch (error) {
    return { name, isStrange: false, read: { problem: unreadable(error) } };
  }
}

function folderProblem(stats: Stats): string | undefined {
  return stats.isDirectory() ? undefined : `is ${kindOf(stats)}, not a folder`;
}

/** A release to be written. */
export interface NewRelease {
  /** The folder of the policy, as the user calls it. */
  readonly folder: string;
  readonly version: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The names of the releases that it follows: no other may have come meanwhile. */
  readonly known: readonly string[];
}

/** What else a writing is told. */
export interface WriteReleaseOptions {
  /** Milliseconds to wait for another release of the policy; 30 seconds when it is not given. */
  readonly patience?: number;
  readonly fileSystem?: FileSystem;
}

/**
 * Writes a release: its folder is made aside, whole, and then renamed into its place, under a lock. So it is there with all
 * its files or not at all, whatever happens meanwhile. Throws a `PublishError` where it cannot be written, and where another
 * release was made since `known` was read.
 */
export function writeRelease(
  { folder, version, files, known }: NewRelease,
  { patience = 30_000, fileSystem = disk }: WriteReleaseOptions = {},
): void {
  const output = outputAt(`${folder}/${FOLDER}`, fileSystem);
  const shown = shownIn(output, version);
  const target = targetsIn(output)('');
  if (target.kind === 'blocked') throw new PublishError(`cannot write ${shown}: ${target.problem}`);
  if (target.kind === 'file') throw new PublishError(`cannot write ${shown}: ${shownIn(output, '')} is a file`);
  underLock(output, patience, (session) => {
    const names = attempt(`read ${shownIn(output, '')}`, () => fileSystem.readdir(output.root));
    const there = names.filter((name) => !isLeft(name));
    const other = there.find((name) => !known.includes(name));
    if (other !== undefined || there.some((name) => sameName(name) === sameName(version))) {
      const which = quoted(other ?? version);
      throw new PublishError(
        `cannot write ${shown}: the release ${which} was made meanwhile; look at it, and try again`,
      );
    }
    const aside = session.aside();
    attempt(`write ${shown}`, () => {
      fileSystem.mkdir(aside, 0o755);
      setMode(() => fileSystem.chmod(aside, 0o755));
    });
    for (const { name, text } of files) {
      const from = stage(session, `${version}/${name}`, [Buffer.from(text)]);
      attempt(`write ${shown}`, () => fileSystem.rename(from, join(aside, name)));
    }
    attempt(`write ${shown}`, () => fileSystem.rename(aside, placeIn(output, version)));
    syncFolder(output, version);
    syncFolder(output, '');
  });
}
