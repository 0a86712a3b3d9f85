import { nearest } from '../core/nearest';
import { GitError, git, gitText } from './git';
import { quoted } from './words';

/** The git repository that a folder is in. */
export interface Repository {
  /** The folder, absolute: git runs in it. */
  readonly folder: string;
  /** The way from the top of the repository to the folder: `` or `legal/site/`. */
  readonly prefix: string;
  /** The history was cut when it was cloned. */
  readonly isShallow: boolean;
}

/** A commit, and the name by which the user calls it. */
export interface Revision {
  readonly repository: Repository;
  readonly name: string;
  /** Its full digest. */
  readonly commit: string;
}

/** The repository that a folder is in; undefined where it is in none. Throws a `GitError` where git cannot read it. */
export function openRepository(folder: string): Repository | undefined {
  const answer = git(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  if ('bytes' in answer) {
    const [shallow, prefix = ''] = answer.bytes.toString('utf8').split('\n');
    return { folder, prefix, isShallow: shallow === 'true' };
  }
  if (answer.fault.startsWith('not a git repository')) return undefined;
  if (answer.fault.startsWith('detected dubious ownership')) {
    throw new GitError(
      'git does not read this repository, for it belongs to another user; if you trust it, run `git config --global --add safe.directory <its folder>`',
    );
  }
  throw new GitError(`git cannot read the repository: ${answer.fault}`);
}

/** The commit that a name stands for: `main`, `HEAD~3`, `v1.2`. Throws a `GitError` that says what was perhaps meant. */
export function findRevision(repository: Repository, name: string): Revision {
  const fault = nameFault(name);
  if (fault) throw new GitError(`${quoted(name)} is no revision: ${fault}`);
  const commit = commitOf(repository, name);
  if (commit !== undefined) return { repository, name, commit };
  throw new GitError(`${quoted(name)} is no revision of this repository${advice(repository, name)}`);
}

/** The commit that is checked out; undefined where there is none yet. */
export function currentCommit(repository: Repository): string | undefined {
  return commitOf(repository, 'HEAD');
}

function commitOf({ folder }: Repository, name: string): string | undefined {
  const answer = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  const commit = 'bytes' in answer ? answer.bytes.toString('utf8').trim() : '';
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}

const howToFetch =
  'the clone is shallow, so the revision may lack only here: run `git fetch --unshallow`, or give `fetch-depth: 0` to actions/checkout';

function nameFault(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.startsWith('-')) return 'it begins with `-`';
  if (/[\u0000-\u001f\u007f]/.test(name)) return 'it has a control character in it';
  if (name.length > 1000) return 'it is longer than 1000 letters';
  return name.includes('..') ? 'it is a range, and one commit is needed' : undefined;
}

function advice(repository: Repository, name: string): string {
  const shallow = repository.isShallow ? `; ${howToFetch}` : '';
  const refs = ['refs/heads', 'refs/tags', 'refs/remotes'];
  const format = '--format=%(refname:lstrip=2)';
  const known = gitText(repository.folder, ['for-each-ref', '--count=5000', format, ...refs])
    .split('\n')
    .filter(Boolean);
  const base = name.replace(/[~^@].*$/s, '');
  if (base === '' || (base !== name && commitOf(repository, base) !== undefined)) return shallow;
  const meant = known.find((one) => one.endsWith(`/${base}`)) ?? nearest(base, known);
  if (meant === undefined) return shallow;
  return `; did you mean ${quoted(meant + name.slice(base.length))}?${shallow}`;
}
