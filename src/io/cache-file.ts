import { join } from 'node:path';
import { CREATE, disk, type FileSystem } from './file-system';
import { makeFolder } from './folders';
import { outputAt } from './output';
import { endOwner, newOwner } from './owner';
import { PublishError } from './publish-error';
import { readSigned, signed } from './signed-file';
import { writeAll } from './stage';
import { codeOf, quoted, reasonOf } from './words';

/**
 * The lines that were kept in a file, whole as they were written, each to be read when it is wanted; undefined for anything
 * else, whatever is the matter.
 */
export function readCache(file: string, fileSystem: FileSystem = disk): readonly (() => string)[] | undefined {
  const bytes = readSigned(file, fileSystem);
  if (!bytes) return undefined;
  const lines: (() => string)[] = [];
  let start = 0;
  for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', start)) {
    const from = start;
    lines.push(() => bytes.toString('utf8', from, end));
    start = end + 1;
  }
  return lines;
}

/**
 * Keeps lines or bytes in a file, after their digest. It is written aside and renamed, so that of any number of builds at once the last
 * one wins and none reads half of it. Gives in words why it could not be kept; nothing else depends on it.
 */
export function writeCache(
  folder: string,
  name: string,
  content: Iterable<string> | Uint8Array,
  fileSystem: FileSystem = disk,
): string | undefined {
  const owner = newOwner();
  const place = join(folder, `.${name}-${owner}`);
  const pieces = signed(content instanceof Uint8Array ? [content] : bytesOf(content));
  try {
    makeFolder(outputAt(folder, fileSystem), '');
    const file = fileSystem.open(place, CREATE, 0o644);
    try {
      for (const piece of pieces) writeAll(fileSystem, file, piece, quoted(folder));
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

const PIECE = 256 * 1024;

/** Lines as bytes, many at a time: all of them in one text may need more memory than there is. */
function bytesOf(lines: Iterable<string>): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < PIECE) continue;
    pieces.push(Buffer.from(text));
    text = '';
  }
  return [...pieces, Buffer.from(text)];
}

function problemOf(error: unknown, folder: string): string {
  const code = codeOf(error);
  if (code === undefined && !(error instanceof PublishError)) throw error;
  return error instanceof PublishError ? error.message : `cannot write into ${quoted(folder)}: ${reasonOf(code ?? '')}`;
}
