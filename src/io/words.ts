import type { Stats } from 'node:fs';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something of that name is already there',
  EFBIG: 'the file is too large for the device',
  EIO: 'input/output error of the device',
  EISDIR: 'it is a folder',
  ELOOP: 'the symbolic links lead in a circle',
  EMFILE: 'too many open files',
  EMLINK: 'too many links',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many open files in the whole system',
  ENODEV: 'no such device',
  ENOENT: 'no such file or folder',
  ENOMEM: 'out of memory',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is not a folder',
  ENOTEMPTY: 'the folder is not empty',
  ENXIO: 'no such device',
  EPERM: 'the operation is not permitted',
  EROFS: 'read-only file system',
  ESTALE: 'the network file system has lost it',
  ETIMEDOUT: 'the device did not answer in time',
  ETXTBSY: 'it is in use',
  EXDEV: 'it is on another device',
};

/** The code of an error of the operating system, such as `ENOSPC`; undefined for any other thing that was thrown. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Why a call failed, in words: `no space left on the device`. */
export function reasonOf(code: string): string {
  return reasons[code] ?? `system error ${code}`;
}

/** What stands at a path, in words: `a folder`, `a named pipe`. */
export function kindOf(stats: Stats): string {
  if (stats.isFile()) return 'a file';
  if (stats.isDirectory()) return 'a folder';
  if (stats.isSymbolicLink()) return 'a symbolic link';
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

/** A path in backticks for a message; control and direction characters are written as escapes. */
export function quoted(path: string): string {
  const visible = path.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `\`${visible}\``;
}
