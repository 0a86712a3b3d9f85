import type { ReadResult } from '../core/sources';
import { type FileSystem, READ } from './file-system';
import { codeOf, kindOf, reasonOf } from './words';

/**
 * The bytes of a regular file of at most `limit` bytes, or why there are none. Does not follow a symbolic link and
 * never waits; the caller has looked before (`lstat`), so that no device is opened.
 */
export function readFile(fileSystem: FileSystem, path: string, limit: number): ReadResult {
  try {
    const file = fileSystem.open(path, READ);
    try {
      const stats = fileSystem.fstat(file);
      if (!stats.isFile()) return { problem: `is ${kindOf(stats)}, not a file` };
      if (stats.size > limit) return { problem: tooLarge(limit) };
      return readAll(fileSystem, file, stats.size, limit);
    } finally {
      fileSystem.close(file);
    }
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

/** `cannot be read: permission denied`, for an error of the operating system; any other error is thrown on. */
export function unreadable(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return `cannot be read: ${reasonOf(code)}`;
}

// The size is only a hint: a file may grow while it is read, and some say 0.
function readAll(fileSystem: FileSystem, file: number, size: number, limit: number): ReadResult {
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.max(4096, length * 2));
      larger.set(bytes);
      bytes = larger;
    }
    const count = fileSystem.read(file, bytes, length, bytes.length - length);
    if (count === 0) return { bytes: bytes.subarray(0, length) };
    length += count;
    if (length > limit) return { problem: tooLarge(limit) };
  }
}

function tooLarge(limit: number): string {
  return `is larger than ${limit / 1024 / 1024} MiB`;
}
