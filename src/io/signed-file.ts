import { createHash } from 'node:crypto';
import { disk, type FileSystem } from './file-system';
import { sha256Of } from './output';
import { readFile } from './read-file';

/** No file of a cache may be larger. */
export const LARGEST_CACHE = 256 * 1024 * 1024;
const DIGITS = 64;

/** Bytes, in pieces, with the digest of all in a line before them. */
export function signed(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return [Buffer.from(`${hash.digest('hex')}\n`), ...pieces];
}

/** The bytes that were kept in a file, whole as they were written; undefined for anything else, whatever is the matter. */
export function readSigned(file: string, fileSystem: FileSystem = disk): Buffer | undefined {
  const read = readFile(fileSystem, file, LARGEST_CACHE);
  if ('problem' in read) return undefined;
  const { buffer, byteOffset, length } = read.bytes as Uint8Array;
  const bytes = Buffer.from(buffer, byteOffset, length);
  const kept = bytes.subarray(DIGITS + 1);
  return bytes.toString('latin1', 0, DIGITS) === sha256Of(kept) ? kept : undefined;
}
