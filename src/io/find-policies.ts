import { platform } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { byText } from '../core/diagnostic';
import { disk, type FileSystem } from './file-system';
import { isBelow } from './is-below';
import { unreadable } from './read-file';
import { codeOf, kindOf, quoted } from './words';

const ENTRY = 'policy.yaml';

/** A policy on the disk. */
export interface FoundPolicy {
  /** The source root, absolute: the folder that holds the policy's folder. */
  readonly root: string;
  /** The policy's file, relative to the root with forward slashes: `acme/policy.yaml`. */
  readonly entry: string;
  /** The name of the policy's folder. */
  readonly id: string;
  /** The root as it is shown to the user, relative to the working folder: `policies`; empty when it is that folder. */
  readonly display: string;
}

/** The policies that were found, ordered by id, and in words what was wrong with the paths that were given. */
export interface FoundPolicies {
  readonly found: readonly FoundPolicy[];
  readonly problems: readonly string[];
}

/**
 * Finds policies by path: a folder of policy folders, one policy folder, or a `policy.yaml`. A policy that is named
 * twice counts once; hidden folders and `node_modules` are passed over; nothing of a policy is read.
 */
export function findPolicies(paths: readonly string[], cwd: string, fileSystem: FileSystem = disk): FoundPolicies {
  const found = new Map<string, FoundPolicy>();
  const problems = new Set<string>();
  for (const path of paths) {
    for (const sight of seen(path, () => visit(fileSystem, resolve(cwd, path), path))) {
      if ('problem' in sight) {
        problems.add(sight.problem);
        continue;
      }
      const root = dirname(sight.folder);
      const id = basename(sight.folder);
      const key = `${sight.realRoot}\0${id}`;
      if (!found.has(key)) found.set(key, { root, entry: `${id}/${ENTRY}`, id, display: displayOf(root, path, cwd) });
    }
  }
  return {
    found: [...found.values()].sort((a, b) => byText(a.id, b.id) || byText(a.root, b.root)),
    problems: [...problems],
  };
}

/** A policy folder, absolute, with the true path of the folder above it; or what is wrong. */
type Sight = { readonly folder: string; readonly realRoot: string } | { readonly problem: string };

function seen(shown: string, visit: () => readonly Sight[]): readonly Sight[] {
  try {
    return visit();
  } catch (error) {
    return [{ problem: `${quoted(shown)} ${unreadable(error)}` }];
  }
}

// `shown` is the place as the user gave it.
function visit(fileSystem: FileSystem, place: string, shown: string): readonly Sight[] {
  if (shown === '') return [{ problem: 'an empty path names no policy' }];
  const stats = look(fileSystem, place);
  if (!stats) return [{ problem: `${quoted(shown)} does not exist` }];
  const released = releasedIn(fileSystem, place);
  if (released !== undefined) {
    return [{ problem: `${quoted(shown)} is what was released of ${quoted(released)}, and no policy` }];
  }
  if (stats.isDirectory()) return visitFolder(fileSystem, place, shown);
  if (!stats.isFile()) return [{ problem: `${quoted(shown)} is ${kindOf(stats)}, not a policy` }];
  if (basename(place) === ENTRY) return [sightOf(fileSystem, dirname(place), shown)];
  return [{ problem: `${quoted(shown)} is not a policy: the file of a policy is called \`${ENTRY}\`` }];
}

function visitFolder(fileSystem: FileSystem, folder: string, shown: string): readonly Sight[] {
  const entries = fileSystem.entries(folder).sort((a, b) => byText(a.name, b.name));
  if (entries.some(({ name }) => name === ENTRY)) return [sightOf(fileSystem, folder, shown)];
  const realRoot = fileSystem.realpath(folder);
  const sights = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry): readonly Sight[] => {
      const { name } = entry;
      if (entry.isDirectory() && holdsEntry(fileSystem, join(folder, name))) {
        return [{ folder: join(folder, name), realRoot }];
      }
      const inner = below(shown, name);
      return seen(inner, () => visitInner(fileSystem, join(folder, name), inner, realRoot, shown));
    });
  if (sights.length > 0) return sights;
  return [{ problem: `${quoted(shown)} holds no policy: there is no \`${ENTRY}\` in it or in its folders` }];
}

/** Tells with one call what most folders are. Where letter case makes no difference, it cannot tell. */
function holdsEntry(fileSystem: FileSystem, folder: string): boolean {
  if (platform() !== 'linux') return false;
  try {
    return fileSystem.glance(join(folder, ENTRY))?.isFile() === true;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

function visitInner(
  fileSystem: FileSystem,
  folder: string,
  shown: string,
  realRoot: string,
  shownRoot: string,
): readonly Sight[] {
  if (!look(fileSystem, folder)?.isDirectory()) return [];
  const entry = entryIn(fileSystem, folder);
  if (entry === undefined) return [];
  if (!isBelow(realRoot, fileSystem.realpath(folder))) {
    return [{ problem: `${quoted(shown)} is a symbolic link that leaves ${quoted(shownRoot)}` }];
  }
  if (entry === ENTRY) return [sightOf(fileSystem, folder, shown)];
  return [{ problem: `${quoted(below(shown, entry))} is not read: the file of a policy is called \`${ENTRY}\`` }];
}

function sightOf(fileSystem: FileSystem, folder: string, shown: string): Sight {
  if (basename(folder) === '') return { problem: `${quoted(shown)} is not in a folder that could name the policy` };
  const file = quoted(basename(shown) === ENTRY ? shown : below(shown, ENTRY));
  const stats = look(fileSystem, join(folder, ENTRY));
  if (!stats) return { problem: `${file} is a symbolic link that leads nowhere` };
  if (!stats.isFile()) return { problem: `${file} is ${kindOf(stats)}, not a file` };
  return { folder, realRoot: fileSystem.realpath(dirname(folder)) };
}

// The policy whose folder `releases` a place is in, or is: what stands there is never compiled.
function releasedIn(fileSystem: FileSystem, place: string): string | undefined {
  for (let folder = place; dirname(folder) !== folder; folder = dirname(folder)) {
    const above = dirname(folder);
    if (basename(folder) === 'releases' && look(fileSystem, join(above, ENTRY))) return basename(above);
  }
  return undefined;
}

function below(shown: string, name: string): string {
  return `${shown.replace(/[/\\]+$/, '')}/${name}`;
}

// The exact name, or else one that was surely meant for it, so that no policy is left out in silence.
function entryIn(fileSystem: FileSystem, folder: string): string | undefined {
  const names = fileSystem.readdir(folder).sort(byText);
  return names.includes(ENTRY) ? ENTRY : names.find((name) => /^policy\.ya?ml$/i.test(name));
}

function look(fileSystem: FileSystem, path: string): ReturnType<FileSystem['stat']> | undefined {
  try {
    return fileSystem.stat(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

// A path that was given as absolute and leads out of the working folder stays absolute: `../../../srv` helps nobody.
function displayOf(root: string, shown: string, cwd: string): string {
  const display = isAbsolute(shown) && !isBelow(resolve(cwd), root) ? root : relative(cwd, root);
  return display.split(sep).join('/');
}
