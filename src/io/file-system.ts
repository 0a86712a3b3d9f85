import {
  chmodSync,
  closeSync,
  constants,
  type Dirent,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

/**
 * The calls to the operating system that reading and publishing make; nothing else touches the disk.
 * Each throws a system error with a `code`. One object, so that a test can let any single call fail.
 */
export interface FileSystem {
  lstat(path: string): Stats;
  /** The same, and undefined where nothing is: a thrown error takes longer than all the rest. */
  glance(path: string): Stats | undefined;
  stat(path: string): Stats;
  fstat(file: number): Stats;
  realpath(path: string): string;
  readdir(path: string): string[];
  /** What stands in a folder, each with its kind; links are not followed. */
  entries(path: string): Dirent[];
  mkdir(path: string, mode: number): void;
  chmod(path: string, mode: number): void;
  open(path: string, flags: number, mode?: number): number;
  read(file: number, bytes: Uint8Array, offset: number, length: number): number;
  write(file: number, bytes: Uint8Array, offset: number, length: number): number;
  fchmod(file: number, mode: number): void;
  fsync(file: number): void;
  close(file: number): void;
  rename(from: string, to: string): void;
  /** Gives a file a second name. */
  link(from: string, to: string): void;
  unlink(path: string): void;
  rmdir(path: string): void;
}

/** The real disk. */
export const disk: FileSystem = {
  lstat: (path) => lstatSync(path),
  glance: (path) => lstatSync(path, { throwIfNoEntry: false }),
  stat: (path) => statSync(path),
  fstat: (file) => fstatSync(file),
  realpath: (path) => realpathSync(path),
  readdir: (path) => readdirSync(path),
  entries: (path) => readdirSync(path, { withFileTypes: true }),
  mkdir: (path, mode) => void mkdirSync(path, { mode }),
  chmod: (path, mode) => chmodSync(path, mode),
  open: (path, flags, mode) => openSync(path, flags, mode),
  read: (file, bytes, offset, length) => readSync(file, bytes, offset, length, null),
  write: (file, bytes, offset, length) => writeSync(file, bytes, offset, length),
  fchmod: (file, mode) => fchmodSync(file, mode),
  fsync: (file) => fsyncSync(file),
  close: (file) => closeSync(file),
  rename: (from, to) => renameSync(from, to),
  link: (from, to) => linkSync(from, to),
  unlink: (path) => unlinkSync(path),
  rmdir: (path) => rmdirSync(path),
};

/** Opens for reading without following a last symbolic link and without waiting for the writer of a named pipe. */
export const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Opens a file that must not exist yet, for writing. */
export const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** Opens a file for writing at its end, made when it is missing, without waiting for the reader of a named pipe. */
export const APPEND = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | (constants.O_NONBLOCK ?? 0);
