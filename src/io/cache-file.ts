import { join } from 'node:path';
import { CREATE, disk, type FileSystem } from './file-system';
import { makeFolder } from './folders';
import { outputAt } from './output';
import { endOwner, newOwner } from './owner';
import { PublishError } from './publish-error';
import { readSigned, signed } from './signed-file';
import { writeAll } from './stage';
import { codeOf, quoted, reasonOf } from './words';

/** The text that was kept in a file, whole as it was written; undefined for anything else, whatever is the matter. */
export function readCache(file: string, fileSystem: FileSystem = disk): string | undefined {
  return readSigned(file, fileSystem)?.toString('utf8');
}

/**
 * Keeps a text or bytes in a file, after its digest. It is written aside and renamed, so that of any number of builds at once the last
 * one wins and none reads half of it. Gives in words why it could not be kept; nothing else depends on it.
 */
export function writeCache(
  folder: string,
  name: string,
  text: string | Uint8Array,
  fileSystem: FileSystem = disk,
): string | undefined {
  const owner = newOwner();
  const place = join(folder, `.${name}-${owner}`);
  const bytes = signed(typeof text === 'string' ? Buffer.from(text) : text);
  try {
    makeFolder(outputAt(folder, fileSystem), '');
    const file = fileSystem.open(place, CREATE, 0o644);
    try {
      writeAll(fileSystem, file, bytes, quoted(folder));
    } finally {
      fileSystem.close(file);
    }
    fileSystem.rename(place, join(folder, name));
    return undefined;
  } catch (error) {
    try {
      fileSystem.unlink(place);
    } catch (other) {
      if (codeOf(other) === undefined) throw other;
    }
    return problemOf(error, folder);
  } finally {
    endOwner(owner);
  }
}

function problemOf(error: unknown, folder: string): string {
  const code = codeOf(error);
  if (code === undefined && !(error instanceof PublishError)) throw error;
  return error instanceof PublishError ? error.message : `cannot write into ${quoted(folder)}: ${reasonOf(code ?? '')}`;
}
