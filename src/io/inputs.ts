import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../core/diagnostic';
import { disk, type FileSystem } from './file-system';
import { isLeft } from './lock';
import { isSameMark, type Mark, markOf } from './mark';
import { folderOf, sha256Of } from './output';
import { pathFault } from './path-fault';
import { openSources } from './sources';
import { codeOf } from './words';

/** A file that something was made of: its path below the root, the digest of its bytes, and its mark where that can be trusted. */
export type Input = readonly [path: string, sha256: string, mark: Mark | null];

/** Looks at files below a root, and through no symbolic link. What was seen of folders is kept, so use it for one moment. */
export interface InputLook {
  /** What is known of a file; undefined for what is no regular file, or lies behind a link. */
  fileAt(path: string): Stats | undefined;
  /** Its mark. */
  markAt(path: string): Mark | undefined;
  /** The names of what is in the folder of releases of a policy, folders with a `/`; none without such a folder. */
  releasesOf(id: string): readonly string[];
  /** The inputs, with the marks that they have now, if they hold the same bytes as ever; undefined where one does not. */
  same(inputs: readonly Input[]): readonly Input[] | undefined;
}

/** Looks at the files below a root; the folders that are `known` were seen to be no links already. */
export function lookAtInputs(
  root: string,
  { fileSystem = disk, known = [] }: { readonly fileSystem?: FileSystem; readonly known?: Iterable<string> } = {},
): InputLook {
  const folders = new Map<string, boolean>([['', true]]);
  for (const name of known) folders.set(name, true);
  const isPlain = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const plain = isPlain(folderOf(folder)) && glance(fileSystem, join(root, folder))?.isDirectory() === true;
    folders.set(folder, plain);
    return plain;
  };
  const fileAt = (path: string): Stats | undefined => {
    if (pathFault(path) !== undefined || !isPlain(folderOf(path))) return undefined;
    const stats = glance(fileSystem, `${root}/${path}`);
    return stats?.isFile() ? stats : undefined;
  };
  const markAt = (path: string): Mark | undefined => {
    const stats = fileAt(path);
    return stats && markOf(stats);
  };
  return {
    fileAt,
    markAt,
    releasesOf: (id) => namesBelow(fileSystem, join(root, id, 'releases')),
    same(inputs) {
      const found: Input[] = [];
      let isUntouched = true;
      for (const input of inputs) {
        const [path, sha256, mark] = input;
        const now = markAt(path);
        if (!now) return undefined;
        if (mark && isSameMark(mark, now)) {
          found.push(input);
          continue;
        }
        if (digestAt(root, path, fileSystem) !== sha256) return undefined;
        isUntouched = false;
        found.push([path, sha256, now]);
      }
      return isUntouched ? inputs : found;
    },
  };
}

function digestAt(root: string, path: string, fileSystem: FileSystem): string | undefined {
  const read = openSources(root, fileSystem).read(path);
  return read && 'bytes' in read ? sha256Of(read.bytes) : undefined;
}

function namesBelow(fileSystem: FileSystem, folder: string): readonly string[] {
  const names: string[] = [];
  const walk = (place: string, before: string): void => {
    for (const entry of fileSystem.entries(place).sort((a, b) => byText(a.name, b.name))) {
      if (isLeft(entry.name)) continue;
      const name = before + entry.name;
      if (entry.isDirectory()) {
        names.push(`${name}/`);
        walk(join(place, entry.name), `${name}/`);
      } else names.push(entry.isFile() ? name : `${name}?`);
    }
  };
  if (!glance(fileSystem, folder)) return [];
  try {
    walk(folder, '');
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    names.push('?');
  }
  return names;
}

function glance(fileSystem: FileSystem, place: string): ReturnType<FileSystem['glance']> {
  try {
    return fileSystem.glance(place);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}
