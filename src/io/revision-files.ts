import { posix } from 'node:path';
import type { ReadResult } from '../core/sources';
import { gitBytes } from './git';
import type { Revision } from './repository';
import { LARGEST } from './sources';

/** The files of a revision; paths begin at the top of the repository. */
export interface RevisionFiles {
  /** The files and symbolic links below a folder, or the file of that name; the empty path is the top. */
  list(path: string): readonly string[];
  /** Reads files together, so that each is answered at once later. */
  load(paths: readonly string[]): void;
  /** A file, through symbolic links that stay below `root`; undefined where there is none. */
  read(path: string, root: string): ReadResult | undefined;
}

interface Entry {
  readonly kind: 'file' | 'link' | 'submodule' | 'folder';
  readonly object: string;
  readonly size: number;
}

/** No more is read ahead than 64 MiB. */
const AHEAD = 64 * 1024 * 1024;
const MOST_LINKS = 40;

/** The files of a revision, read from the repository and never checked out. */
export function filesOf({ repository, commit }: Revision): RevisionFiles {
  const entries = new Map<string, Entry | undefined>();
  const listed = new Map<string, readonly string[]>();
  const contents = new Map<string, ReadResult>();
  const ask = (path: string, isDeep: boolean): readonly string[] => {
    const options = ['-z', '-l', '--full-tree', ...(isDeep ? ['-r'] : [])];
    const words = ['ls-tree', ...options, commit, ...(path === '' ? [] : ['--', path])];
    const found = entriesIn(gitBytes(repository.folder, words));
    for (const [name, entry] of found) entries.set(name, entry);
    return found.map(([name]) => name);
  };
  const list = (path: string): readonly string[] => {
    const known = listed.get(path) ?? ask(path, true);
    listed.set(path, known);
    return known;
  };
  const entryAt = (path: string): Entry | undefined => {
    if (entries.has(path)) return entries.get(path);
    if (![...listed.keys()].some((folder) => folder === '' || path.startsWith(`${folder}/`))) ask(path, false);
    if (!entries.has(path)) entries.set(path, undefined);
    return entries.get(path);
  };
  const obtain = (wanted: readonly Entry[]): void => {
    const objects = [...new Set(wanted.map(({ object }) => object))].filter((object) => !contents.has(object));
    if (objects.length === 0) return;
    const input = objects.map((object) => `${object}\n`).join('');
    for (const [object, result] of objectsIn(gitBytes(repository.folder, ['cat-file', '--batch'], input))) {
      contents.set(object, result);
    }
  };
  const contentOf = (entry: Entry): ReadResult => {
    if (entry.kind === 'submodule') return { problem: 'is a submodule, which is not read' };
    if (entry.kind === 'folder') return { problem: 'is a folder, not a file' };
    if (entry.size > LARGEST) return { problem: `is larger than ${LARGEST / 1024 / 1024} MiB` };
    obtain([entry]);
    return contents.get(entry.object) ?? { problem: 'cannot be read: git has no such object' };
  };
  const read = (path: string, root: string, links = 0): ReadResult | undefined => {
    const entry = entryAt(path);
    if (entry && entry.kind !== 'link') return contentOf(entry);
    if (links > MOST_LINKS) return { problem: 'cannot be read: the symbolic links lead in a circle' };
    const steps = path.split('/');
    for (let length = 1; length <= steps.length; length++) {
      const way = steps.slice(0, length).join('/');
      const link = entryAt(way);
      if (link?.kind !== 'link') continue;
      const said = contentOf(link);
      if ('problem' in said) return said;
      const text = Buffer.from(said.bytes).toString('utf8');
      const target = posix.normalize(posix.join(posix.dirname(way), text, ...steps.slice(length)));
      const isBelow = root === '' ? !/^\.\.(?:\/|$)/.test(target) : target.startsWith(`${root}/`);
      if (text.startsWith('/') || !isBelow) {
        return { problem: 'is reached through a symbolic link that leaves the folder of the policies' };
      }
      return read(target, root, links + 1) ?? { problem: 'is a symbolic link that leads nowhere' };
    }
    return undefined;
  };
  return {
    list,
    load: (paths) => {
      const wanted = paths.map(entryAt).filter((entry) => entry?.kind === 'file' && entry.size <= LARGEST) as Entry[];
      let bytes = 0;
      const near = wanted.findIndex(({ size }) => {
        bytes += size;
        return bytes > AHEAD;
      });
      obtain(near < 0 ? wanted : wanted.slice(0, near));
    },
    read: (path, root) => read(path, root),
  };
}

const kinds: Readonly<Record<string, Entry['kind']>> = { '120000': 'link', '160000': 'submodule', '040000': 'folder' };

/** `100644 blob <object>   <size>\t<path>\0`, again and again. */
function entriesIn(bytes: Buffer): readonly (readonly [string, Entry])[] {
  return bytes
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', object = '', size = '', path] = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
      return path === undefined
        ? []
        : [[path, { kind: kinds[mode] ?? 'file', object, size: Number(size) || 0 }] as const];
    });
}

/** `<object> blob <size>\n<content>\n`, or `<object> missing\n`, again and again. */
function objectsIn(bytes: Buffer): readonly (readonly [string, ReadResult])[] {
  const found: (readonly [string, ReadResult])[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const [object = '', kind, size = '0'] = bytes.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (kind !== 'blob') {
      found.push([object, { problem: 'cannot be read: this clone of the repository lacks it' }]);
      continue;
    }
    found.push([object, { bytes: bytes.subarray(at, at + Number(size)) }]);
    at += Number(size) + 1;
  }
  return found;
}
