import { createHash } from 'node:crypto';
import { disk, type FileSystem } from './file-system';
import { sha256Of } from './output';
import { readFile } from './read-file';

/** No file of a cache may be larger. */
export const LARGEST_CACHE = 256 * 1024 * 1024;
const DIGITS = 64;

/** The digest of bytes, in pieces, and all that is to be written: the digest in a line, and then these. */
export function signed(pieces: readonly Uint8Array[]): {
  readonly sha256: string;
  readonly all: readonly Uint8Array[];
} {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const sha256 = hash.digest('hex');
  return { sha256, all: [Buffer.from(`${sha256}\n`), ...pieces] };
}

/** The bytes that were kept in a file, whole as they were written, with their digest; undefined for anything else, whatever is the matter. */
export function readSigned(
  file: string,
  fileSystem: FileSystem = disk,
): { readonly bytes: Buffer; readonly sha256: string } | undefined {
  const read = readFile(fileSystem, file, LARGEST_CACHE);
  if ('problem' in read) return undefined;
  const { buffer, byteOffset, length } = read.bytes as Uint8Array;
  const bytes = Buffer.from(buffer, byteOffset, length);
  const kept = bytes.subarray(DIGITS + 1);
  const sha256 = sha256Of(kept);
  return bytes.toString('latin1', 0, DIGITS) === sha256 ? { bytes: kept, sha256 } : undefined;
}
