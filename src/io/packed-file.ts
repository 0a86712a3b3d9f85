import type { FileSystem } from './file-system';
import { readSigned } from './signed-file';

/** A head, a row of numbers and long parts: what is read at once however much of it there is. */
export interface Packed {
  readonly head: unknown;
  readonly row: Float64Array;
  readonly parts: readonly Buffer[];
}

/** The lengths of all parts in bytes, then the head, in a line; then the other parts one after the other. */
export function pack({ head, row, parts }: Packed): Buffer {
  const all = [Buffer.from(row.buffer, row.byteOffset, row.byteLength), ...parts];
  const first = JSON.stringify([all.map(({ length }) => length), head]);
  return Buffer.concat([Buffer.from(`${first}\n`), ...all]);
}

/** What was packed into a file; undefined for anything else. */
export function readPacked(file: string, fileSystem?: FileSystem): Packed | undefined {
  const bytes = readSigned(file, fileSystem)?.bytes;
  if (!bytes) return undefined;
  const end = bytes.indexOf('\n');
  const [lengths, head] = JSON.parse(bytes.toString('utf8', 0, end)) as [readonly number[], unknown];
  let from = end + 1;
  const [row = Buffer.alloc(0), ...parts] = lengths.map((length) => {
    from += length;
    return bytes.subarray(from - length, from);
  });
  // Numbers have to begin where a machine can read them.
  return { head, row: new Float64Array(new Uint8Array(row).buffer), parts };
}
