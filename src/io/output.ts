import { createHash } from 'node:crypto';
import { posix, resolve, sep } from 'node:path';
import { disk, type FileSystem } from './file-system';
import { type Mark, markOf } from './mark';
import { pathFault } from './path-fault';
import { inWords, PublishError } from './publish-error';
import { readFile } from './read-file';
import { kindOf, quoted } from './words';

/** A folder that artifacts are written to; `name` is how the user calls it, `root` is absolute. */
export interface Output {
  readonly fileSystem: FileSystem;
  readonly root: string;
  readonly name: string;
}

/** What stands at a path of an output: nothing, a regular file, a folder, or something that must not be touched. */
export type Target =
  | { readonly kind: 'nothing' }
  | TargetFile
  | { readonly kind: 'folder' }
  | { readonly kind: 'blocked'; readonly problem: string };

/** A regular file of an output. */
export interface TargetFile {
  readonly kind: 'file';
  readonly size: number;
  readonly mark: Mark;
}

/** An output folder, which need not exist yet. */
export function outputAt(out: string, fileSystem: FileSystem = disk): Output {
  return { fileSystem, root: resolve(out), name: out.split(sep).join('/') };
}

/** A path of an output in backticks, as the user would write it: `dist/acme/index.html`. */
export function shownIn(output: Output, path: string): string {
  return quoted(posix.join(output.name, path));
}

/** The absolute place of a path of an output. */
export function placeIn({ root }: Output, path: string): string {
  return path === '' ? root : `${root}/${path}`;
}

/**
 * Looks at paths of an output, from the output folder downwards, and follows no symbolic link: one on the way blocks.
 * What was seen of folders is kept, so use a new one after every change; those that are `known` were seen already. An
 * unreadable path throws a `PublishError`.
 */
export function targetsIn(output: Output, known: Iterable<string> = []): (path: string) => Target {
  const folders = new Map<string, Target>();
  for (const name of known) folders.set(name, { kind: 'folder' });
  const folderAt = (path: string): Target => {
    const known = folders.get(path);
    if (known) return known;
    const above = path === '' ? undefined : folderAt(folderOf(path));
    const seen = above && above.kind !== 'folder' ? above : asFolder(output, path, look(output, path));
    folders.set(path, seen);
    return seen;
  };
  return (path) => {
    const folder = folderAt(folderOf(path));
    return folder.kind === 'folder' ? look(output, path) : folder;
  };
}

/** The folder part of a path with forward slashes; empty for a name alone. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** True when the file at a path holds these bytes. An unreadable file throws a `PublishError`. */
export function holds(output: Output, path: string, size: number, bytes: Uint8Array): boolean {
  return size === bytes.length && readTarget(output, path).equals(bytes);
}

/** The bytes of the regular file at a path of an output. An unreadable file throws a `PublishError`. */
export function readTarget(output: Output, path: string): Buffer {
  const read = readFile(output.fileSystem, placeIn(output, path), 256 * 1024 * 1024);
  if ('problem' in read) throw new PublishError(`${shownIn(output, path)} ${read.problem}`);
  const { buffer, byteOffset, length } = read.bytes as Uint8Array;
  return Buffer.from(buffer, byteOffset, length);
}

/** The sha256 of bytes, in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** How many bytes there are in all parts, and their sha256. */
export function digestOf(parts: Iterable<Uint8Array>): { readonly size: number; readonly sha256: string } {
  const hash = createHash('sha256');
  let size = 0;
  for (const bytes of parts) {
    hash.update(bytes);
    size += bytes.length;
  }
  return { size, sha256: hash.digest('hex') };
}

/** Throws a `PublishError` for a path that leads out of the folder or that the build needs for itself. */
export function checkPath(deed: string, path: string): void {
  const fault = pathFault(path) ?? (path.startsWith('.policyc') ? 'is kept for the build itself' : undefined);
  if (fault) throw new PublishError(`cannot ${deed} ${quoted(path)}: the path ${fault}`);
}

/**
 * Checks the paths of files to be written: each alone, and that no two differ at most in letter case and none is a file
 * where another needs a folder, so that every disk can hold them. Throws a `PublishError`.
 */
export function checkPaths(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    checkPath('write', path);
    const name = sameName(path);
    const other = seen.get(name);
    if (other === path) throw new PublishError(`cannot write ${quoted(path)}: two files of that name are made`);
    if (other)
      throw new PublishError(`cannot write both ${quoted(other)} and ${quoted(path)}: they differ only in case`);
    seen.set(name, path);
  }
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder)) {
      folders.add(folder);
      const file = seen.get(sameName(folder));
      if (file)
        throw new PublishError(`cannot write both ${quoted(file)} and ${quoted(path)}: one is a file in the way`);
    }
  }
}

/** Equal for paths that are one and the same on some disk, such as `Acme` and `acme`. */
export function sameName(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

// Thousands of paths are looked at, so words are made only where they are needed.
function look(output: Output, path: string): Target {
  try {
    const stats = output.fileSystem.glance(placeIn(output, path));
    if (!stats) return { kind: 'nothing' };
    if (stats.isFile()) return { kind: 'file', size: stats.size, mark: markOf(stats) };
    if (stats.isDirectory()) return { kind: 'folder' };
    const shown = shownIn(output, path);
    return { kind: 'blocked', problem: `${shown} is ${kindOf(stats)}, which is never written through` };
  } catch (error) {
    throw inWords(`read ${shownIn(output, path)}`, error);
  }
}

function asFolder(output: Output, path: string, target: Target): Target {
  if (target.kind !== 'file') return target;
  return { kind: 'blocked', problem: `${shownIn(output, path)} is a file, where a folder is needed` };
}
