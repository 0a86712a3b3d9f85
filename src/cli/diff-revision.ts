import { posix } from 'node:path';
import { byText } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import type { Sources } from '../core/sources';
import { pathFault } from '../io/path-fault';
import { findRevision, type Repository } from '../io/repository';
import { filesOf, type RevisionFiles } from '../io/revision-files';
import { quoted } from '../io/words';
import {
  isManifest,
  manifestAlone,
  manifestOf,
  type OpenedPolicy,
  type OpenedSide,
  type ReadPolicy,
  readPolicy,
} from './diff-side';
import { UsageError } from './mishap';

const ENTRY = 'policy.yaml';

/** Opens a side that is a revision: what stands at a path of it, from the top of the repository. Nothing is checked out. */
export function openRevision(repository: Repository, name: string, path: string): OpenedSide {
  const revision = findRevision(repository, name);
  const files = filesOf(revision);
  const prefix = `${name}:`;
  const told = { name: `${prefix}${path}`, prefix, commit: revision.commit };
  const below = files.list(path);
  const manifest = isManifest(path) ? path : posix.join(path, 'manifest.json');
  if (below.includes(manifest) && !below.includes(posix.join(path, ENTRY))) {
    return manifestAlone(manifestOf(textOf(files, manifest, ''), prefix + manifest), told, manifest);
  }
  const entries = entriesIn(files, path, below);
  if (entries.length === 0) throw new UsageError(nothingAt(files, name, path));
  const folders = entries.map((entry) => `${posix.dirname(entry)}/`);
  files.load(below.filter((file) => /\.ya?ml$/i.test(file) && folders.some((folder) => file.startsWith(folder))));
  const policies = entries.map((entry): OpenedPolicy => {
    const folder = posix.dirname(entry);
    const root = posix.dirname(folder) === '.' ? '' : posix.dirname(folder);
    const id = posix.basename(folder);
    const shown = (file: string): string => posix.join(root, file);
    return { id, file: entry, shown, read: () => readAt(files, { id, root, prefix }, repository) };
  });
  const [first = ''] = entries;
  return { ...told, policies, isSingle: first === path || posix.dirname(first) === path, problems: [] };
}

/** The first files of the policies at a path: of that policy itself, or of those whose folders stand in it. */
function entriesIn(files: RevisionFiles, path: string, below: readonly string[]): readonly string[] {
  if (below.includes(path)) return posix.basename(path) === ENTRY && path !== ENTRY ? [path] : [];
  const own = posix.join(path, ENTRY);
  if (below.includes(own) && path !== '') return [own];
  const start = path === '' ? 0 : path.length + 1;
  const names = new Set(below.map((file) => file.slice(start).split('/')[0] ?? ''));
  return [...names]
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .sort(byText)
    .map((name) => posix.join(path, name, ENTRY))
    .filter((entry) => {
      if (below.includes(entry)) return true;
      // A folder may be a symbolic link, which is listed by its own name alone.
      const found = below.includes(posix.dirname(entry)) ? files.read(entry, path) : undefined;
      return found !== undefined && 'bytes' in found;
    });
}

interface Placed {
  readonly id: string;
  /** The folder that holds the policy's folder, from the top of the repository. */
  readonly root: string;
  readonly prefix: string;
}

/** A policy of a revision; where it does not compile, the manifest that was committed with it says what it stated. */
function readAt(files: RevisionFiles, { id, root, prefix }: Placed, repository: Repository): ReadPolicy {
  const sources: Sources = {
    read: (path) => {
      const problem = pathFault(path);
      return problem ? { problem } : files.read(posix.join(root, path), root);
    },
  };
  const shown = (file: string): string => prefix + posix.join(root, file);
  const read = readPolicy(sources, { id, entry: `${id}/${ENTRY}` }, shown);
  if (read.side) return read;
  const places = [posix.join(repository.prefix, 'dist'), posix.join(posix.dirname(root), 'dist')];
  for (const manifest of new Set(places.map((dist) => posix.join(dist, id, 'manifest.json')))) {
    const found = files.read(manifest, '');
    if (!found || 'problem' in found) continue;
    try {
      const side = manifestOf(Buffer.from(found.bytes).toString('utf8'), prefix + manifest);
      return {
        side,
        problems: [...read.problems, `${prefix}${manifest} is compared instead: it says what was published`],
      };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return { problems: [...read.problems, error.message] };
    }
  }
  return read;
}

function textOf(files: RevisionFiles, path: string, root: string): string {
  const found = files.read(path, root);
  if (!found || 'problem' in found) throw new UsageError(`${quoted(path)} ${found ? found.problem : 'does not exist'}`);
  return Buffer.from(found.bytes).toString('utf8');
}

/** Says that a revision has no policy at a path, and where it has some. */
function nothingAt(files: RevisionFiles, name: string, path: string): string {
  const place = path === '' ? 'at its top' : `at ${quoted(path)}`;
  const folders = files
    .list('')
    .filter((file) => posix.basename(file) === ENTRY && file !== ENTRY && !/(?:^|\/)(?:\.|node_modules\/)/.test(file))
    .flatMap((file) => [posix.dirname(file), posix.dirname(posix.dirname(file))])
    .filter((folder) => folder !== '.');
  const known = [...new Set(folders)];
  const meant = nearest(path, known) ?? known.find((folder) => posix.basename(folder) === posix.basename(path));
  const others = meant ?? known.at(0);
  const guess = others === undefined ? '; it has none anywhere' : `; did you mean ${quoted(`${name}:${others}`)}?`;
  return `${quoted(name)} has no policy ${place}${guess}`;
}
