import type { ReadResult } from '../core/sources';
import { disk, type FileSystem } from './file-system';
import { readFile, unreadable } from './read-file';
import { LARGEST } from './sources';
import { codeOf, kindOf } from './words';

/**
 * The bytes of a file that the user names, which may be a symbolic link to wherever the user likes; undefined where there is
 * no such file. What is no regular file, or larger than 4 MiB, or unreadable, is answered with the problem in words.
 */
export function readNamedFile(path: string, fileSystem: FileSystem = disk): ReadResult | undefined {
  try {
    fileSystem.lstat(path);
  } catch (error) {
    return isMissing(error) ? undefined : { problem: unreadable(error) };
  }
  try {
    const target = fileSystem.realpath(path);
    const stats = fileSystem.lstat(target);
    if (!stats.isFile()) return { problem: `is ${kindOf(stats)}, not a file` };
    return readFile(fileSystem, target, LARGEST);
  } catch (error) {
    return { problem: isMissing(error) ? 'is a symbolic link that leads nowhere' : unreadable(error) };
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
