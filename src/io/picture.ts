import { dirname, join, sep } from 'node:path';
import { disk, type FileSystem } from './file-system';
import { isTelling, type Mark, markOf } from './mark';
import { digestsOf, knownAt, namesAt, rowsOf, type Still } from './still';

/** Where something that is pictured lies; `since`, where it was seen at a moment and must not have changed from then on. */
export interface Spot {
  readonly root: string;
  readonly since?: number;
}

/** A picture that is being taken; whatever has changed since it was seen, or is strange, spoils it. */
export interface Picture {
  /** A file as it was seen: with its mark, where that tells every later change. */
  file(spot: Spot, path: string, sha256: string, mark: Mark | null): void;
  /** Files that may be there or not; what they are is looked at now, at a moment in milliseconds. */
  files(paths: readonly string[], moment: number): void;
  /** A folder with what is in it, the names of folders with a `/`, of what is neither folder nor file with a `?`. */
  folder(spot: Spot): readonly string[];
  /** Nothing stands at a path. */
  absent(path: string): void;
  /** How many files are in it. */
  count(): number;
  spoil(): void;
  /** The picture; undefined for a spoilt one. */
  still(): Still | undefined;
}

/** How a picture calls a path: what is below the working folder is found sooner from there. */
export function shortFrom(here: string, path: string): string {
  return path.startsWith(here + sep) ? path.slice(here.length + 1) : path;
}

/** Begins a picture; `here` is the working folder. */
export function takePicture(here: string, fileSystem: FileSystem = disk): Picture {
  const folders = new Map<string, string>();
  const absent: string[] = [];
  const files: string[] = [];
  const digests: string[] = [];
  const marks: (Mark | null)[] = [];
  let isFine = true;
  const spoil = (): void => {
    isFine = false;
  };
  const short = (path: string): string => shortFrom(here, path);
  const add = (path: string, sha256: string, mark: Mark | null): void => {
    files.push(short(path));
    digests.push(sha256);
    marks.push(mark);
  };
  const folder = ({ root, since }: Spot): readonly string[] => {
    const stats = fileSystem.glance(root);
    if (!stats || (since !== undefined && !isTelling(markOf(stats), since))) spoil();
    const names = namesAt(short(root), fileSystem);
    if (names === undefined) spoil();
    folders.set(short(root), names ?? '');
    return names ? names.split('\n') : [];
  };
  return {
    spoil,
    folder,
    count: () => files.length,
    file: ({ root, ...seen }, path, sha256, mark) => {
      // Folders below those of policies may become links; their marks would not show it.
      for (let above = dirname(path); above.includes('/'); above = dirname(above)) {
        if (!folders.has(short(join(root, above)))) folder({ root: join(root, above), ...seen });
      }
      add(join(root, path), sha256, mark);
    },
    files: (paths, moment) => {
      for (const path of paths) {
        const known = knownAt(path, moment, fileSystem);
        if (known) add(path, known.sha256, known.mark);
        else if (fileSystem.glance(path)) spoil();
        else absent.push(short(path));
      }
    },
    absent: (path) => {
      if (fileSystem.glance(path)) spoil();
      absent.push(short(path));
    },
    still: () =>
      isFine ? { folders: [...folders], absent, files, digests: digestsOf(digests), marks: rowsOf(marks) } : undefined,
  };
}
