import { join } from 'node:path';
import { CREATE, disk, type FileSystem } from './file-system';
import { makeFolder } from './folders';
import { outputAt } from './output';
import { endOwner, isGone, newOwner } from './owner';
import { PublishError } from './publish-error';
import { readSigned, signed } from './signed-file';
import { writeAll } from './stage';
import { codeOf, quoted, reasonOf } from './words';

/** Lines that were kept in a file. */
export interface Lines {
  readonly count: number;
  readonly sha256: string;
  /** The text of a line, which is read when it is asked for. */
  text(line: number): string;
  /** The bytes of lines that follow one another, as they were written. */
  bytes(first: number, last: number): Uint8Array;
}

/** The lines that were kept in a file, whole as they were written; undefined for anything else, whatever is the matter. */
export function readCache(file: string, fileSystem: FileSystem = disk): Lines | undefined {
  const { bytes, sha256 } = readSigned(file, fileSystem) ?? {};
  if (!bytes || sha256 === undefined) return undefined;
  const starts = [0];
  for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', end + 1)) starts.push(end + 1);
  return {
    count: starts.length - 1,
    sha256,
    text: (line) => bytes.toString('utf8', starts[line], (starts[line + 1] ?? 0) - 1),
    bytes: (first, last) => bytes.subarray(starts[first], starts[last + 1]),
  };
}

/**
 * Keeps bytes, or lines and bytes, in a file, after their digest. It is written aside and renamed, so that of any number of builds
 * at once the last one wins and none reads half of it. Gives the digest, or in words why it could not be kept; nothing else
 * depends on it.
 */
export function writeCache(
  folder: string,
  name: string,
  content: Iterable<string | Uint8Array> | Uint8Array,
  fileSystem: FileSystem = disk,
): { readonly sha256: string } | { readonly problem: string } {
  const owner = newOwner();
  const place = join(folder, `.${name}-${owner}`);
  const { sha256, all } = signed(content instanceof Uint8Array ? [content] : bytesOf(content));
  try {
    makeFolder(outputAt(folder, fileSystem), '');
    sweep(folder, `.${name}-`, fileSystem);
    const file = fileSystem.open(place, CREATE, 0o644);
    try {
      for (const piece of all) writeAll(fileSystem, file, piece, quoted(folder));
    } finally {
      fileSystem.close(file);
    }
    fileSystem.rename(place, join(folder, name));
    return { sha256 };
  } catch (error) {
    discard(place, fileSystem);
    return { problem: problemOf(error, folder) };
  } finally {
    endOwner(owner);
  }
}

/** Removes what builds that were killed have left of a file; what will not go stays. */
function sweep(folder: string, before: string, fileSystem: FileSystem): void {
  for (const name of fileSystem.readdir(folder)) {
    if (name.startsWith(before) && isGone(name.slice(before.length))) discard(join(folder, name), fileSystem);
  }
}

function discard(place: string, fileSystem: FileSystem): void {
  try {
    fileSystem.unlink(place);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

const PIECE = 256 * 1024;

/** Lines as bytes, many at a time: all of them in one text may need more memory than there is. */
function bytesOf(lines: Iterable<string | Uint8Array>): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') pieces.push(Buffer.from(text));
    text = '';
  };
  for (const line of lines) {
    if (typeof line === 'string') {
      text += `${line}\n`;
      if (text.length >= PIECE) flush();
      continue;
    }
    flush();
    const before = pieces.at(-1);
    // What lay side by side stays in one piece.
    const isNext = before?.buffer === line.buffer && before.byteOffset + before.length === line.byteOffset;
    if (!isNext) pieces.push(line);
    else pieces[pieces.length - 1] = Buffer.from(line.buffer, before.byteOffset, before.length + line.length);
  }
  flush();
  return pieces;
}

function problemOf(error: unknown, folder: string): string {
  const code = codeOf(error);
  if (code === undefined && !(error instanceof PublishError)) throw error;
  return error instanceof PublishError ? error.message : `cannot write into ${quoted(folder)}: ${reasonOf(code ?? '')}`;
}
