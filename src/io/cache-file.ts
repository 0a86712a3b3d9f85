import { join } from 'node:path';
import { CREATE, disk, type FileSystem } from './file-system';
import { makeFolder } from './folders';
import { outputAt, sha256Of } from './output';
import { endOwner, newOwner } from './owner';
import { PublishError } from './publish-error';
import { readFile } from './read-file';
import { writeAll } from './stage';
import { codeOf, quoted, reasonOf } from './words';

const LARGEST_CACHE = 256 * 1024 * 1024;
const DIGITS = 64;

/** The text that was kept in a file, whole as it was written; undefined for anything else, whatever is the matter. */
export function readCache(file: string, fileSystem: FileSystem = disk): string | undefined {
  const read = readFile(fileSystem, file, LARGEST_CACHE);
  if ('problem' in read) return undefined;
  const bytes = Buffer.from(read.bytes as Uint8Array);
  const kept = bytes.subarray(DIGITS + 1);
  return bytes.toString('latin1', 0, DIGITS) === sha256Of(kept) ? kept.toString('utf8') : undefined;
}

/**
 * Keeps a text in a file, after its digest. It is written aside and renamed, so that of any number of builds at once the last
 * one wins and none reads half of it. Gives in words why it could not be kept; nothing else depends on it.
 */
export function writeCache(
  folder: string,
  name: string,
  text: string,
  fileSystem: FileSystem = disk,
): string | undefined {
  const owner = newOwner();
  const place = join(folder, `.${name}-${owner}`);
  const bytes = Buffer.from(`${sha256Of(text)}\n${text}`);
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
