import { join, resolve } from 'node:path';
import type { ReadResult, Sources } from '../core/sources';
import { disk, type FileSystem } from './file-system';
import { isBelow } from './is-below';
import { pathFault } from './path-fault';
import { readFile, unreadable } from './read-file';
import { codeOf, kindOf } from './words';

/** No file may be larger than 4 MiB. */
export const LARGEST = 4 * 1024 * 1024;

/**
 * The files below a folder, read once each and kept. Nothing outside the folder is read, through a symbolic link
 * neither; what is no regular file, or larger than 4 MiB, or unreadable, is answered with the problem in words.
 */
export function openSources(root: string, fileSystem: FileSystem = disk): Sources {
  const folder = resolve(root);
  const known = new Map<string, ReadResult | undefined>();
  return {
    read(path) {
      if (!known.has(path)) known.set(path, readBelow(fileSystem, folder, path));
      return known.get(path);
    },
  };
}

function readBelow(fileSystem: FileSystem, root: string, path: string): ReadResult | undefined {
  const fault = pathFault(path);
  if (fault) return { problem: fault };
  const place = join(root, path);
  try {
    if (!exists(fileSystem, place)) return undefined;
    const target = realPathOf(fileSystem, place);
    if (target === undefined) return { problem: 'is a symbolic link that leads nowhere' };
    if (!isBelow(fileSystem.realpath(root), target)) {
      return { problem: 'is reached through a symbolic link that leaves the folder of the policies' };
    }
    const stats = fileSystem.lstat(target);
    if (!stats.isFile()) return { problem: `is ${kindOf(stats)}, not a file` };
    return readFile(fileSystem, target, LARGEST);
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

function exists(fileSystem: FileSystem, path: string): boolean {
  try {
    fileSystem.lstat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function realPathOf(fileSystem: FileSystem, path: string): string | undefined {
  try {
    return fileSystem.realpath(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
