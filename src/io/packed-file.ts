import type { FileSystem } from './file-system';
import { readSigned } from './signed-file';

/** A head, a row of numbers and long texts: what is read at once however much of it there is. */
export interface Packed {
  readonly head: unknown;
  readonly row: Float64Array;
  readonly texts: readonly string[];
}

/** The lengths of all parts in bytes, then the head, in a line; then the other parts one after the other. */
export function pack({ head, row, texts }: Packed): Buffer {
  const parts = [Buffer.from(row.buffer, row.byteOffset, row.byteLength), ...texts.map((text) => Buffer.from(text))];
  const first = JSON.stringify([parts.map(({ length }) => length), head]);
  return Buffer.concat([Buffer.from(`${first}\n`), ...parts]);
}

/** What was packed into a file; undefined for anything else. */
export function readPacked(file: string, fileSystem?: FileSystem): Packed | undefined {
  const bytes = readSigned(file, fileSystem);
  if (!bytes) return undefined;
  const end = bytes.indexOf('\n');
  const [lengths, head] = JSON.parse(bytes.toString('utf8', 0, end)) as [readonly number[], unknown];
  let from = end + 1;
  const [row = Buffer.alloc(0), ...others] = lengths.map((length) => {
    from += length;
    return bytes.subarray(from - length, from);
  });
  // Numbers have to begin where a machine can read them.
  return {
    head,
    row: new Float64Array(new Uint8Array(row).buffer),
    texts: others.map((part) => part.toString('utf8')),
  };
}
