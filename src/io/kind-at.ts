import { disk, type FileSystem } from './file-system';
import { unreadable } from './read-file';
import { codeOf } from './words';

/** What stands at a path, links followed: a file, a folder, something else; undefined where nothing is, or why it cannot be told. */
export function kindAt(
  path: string,
  fileSystem: FileSystem = disk,
): 'file' | 'folder' | 'other' | { readonly problem: string } | undefined {
  try {
    const stats = fileSystem.stat(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const code = codeOf(error);
    // A name that no file could have may still be that of a revision.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'EINVAL') return undefined;
    return { problem: unreadable(error) };
  }
}
