import { posix, relative, resolve, sep } from 'node:path';
import { kindAt } from '../io/kind-at';
import type { Repository } from '../io/repository';
import { quoted } from '../io/words';
import { UsageError } from './mishap';

/** One side as the user names it: a path, or a revision and where to look in it, from the top of the repository. */
export type Operand =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'revision'; readonly name: string; readonly path: string };

/** The repository around the working folder, opened when it is first asked for. Throws where there is none. */
export type Around = (asked: string) => Repository;

const forced = 'git:';

/**
 * What the operands of `policyc diff` name. A path that exists is a path, whatever revision has the same name, unless it
 * begins with `git:`; a revision without a path takes that of the other side; without a head the working tree is meant.
 */
export function readOperands(
  [base, head]: readonly [string, string | undefined],
  folder: string,
  around: Around,
): readonly [Operand, Operand] {
  const first = named(base, folder);
  const second = head === undefined ? undefined : named(head, folder);
  if (second === undefined && 'path' in first && first.name === undefined) {
    throw new UsageError(
      `${quoted(base)} is a path, and it is not said what to compare it with; a revision alone is compared with the working tree: \`policyc diff main\``,
    );
  }
  const repository = (): Repository => around(first.name === undefined ? (head ?? base) : base);
  const inTree = (one: Named): string | undefined => {
    if (one.path === undefined) return undefined;
    return one.name === undefined ? treePath(one.path, folder, repository()) : givenPath(one.path, repository());
  };
  const placed = (one: Named, other: Named | undefined): Operand => {
    if (one.name === undefined) return { kind: 'path', path: one.path };
    const path = inTree(one) ?? (other && inTree(other)) ?? treePath('policies', folder, repository());
    return { kind: 'revision', name: one.name, path };
  };
  const from = placed(first, second);
  if (second !== undefined) return [from, placed(second, first)];
  const path = 'name' in from ? posix.relative(repository().prefix, from.path) : '';
  return [from, { kind: 'path', path: path === '' ? '.' : path }];
}

type Named =
  | { readonly name: undefined; readonly path: string }
  | { readonly name: string; readonly path: string | undefined };

function named(given: string, folder: string): Named {
  if (given === '') throw new UsageError('an empty text names neither a path nor a revision');
  const isForced = given.startsWith(forced);
  if (!isForced && (given.includes('\0') || kindAt(resolve(folder, given)) !== undefined)) {
    return { name: undefined, path: given };
  }
  const text = isForced ? given.slice(forced.length) : given;
  const colon = colonIn(text);
  if (colon < 0) return { name: text, path: undefined };
  return { name: text.slice(0, colon), path: text.slice(colon + 1) };
}

/** The colon between revision and path; `main@{2026-01-01 10:00}` and `HEAD^{/fix: a}` hold others. */
function colonIn(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '{') depth++;
    else if (text[index] === '}') depth--;
    else if (text[index] === ':' && depth <= 0) return index;
  }
  return -1;
}

/** A path after a colon: from the top of the repository, or with `./` from the working folder, as git takes it. */
function givenPath(path: string, { prefix }: Repository): string {
  return tidy(/^\.\.?(?:\/|$)/.test(path) ? posix.join(prefix, path) : path, path);
}

/** A path on the disk as one from the top of the repository. */
function treePath(path: string, folder: string, { prefix }: Repository): string {
  const way = relative(folder, resolve(folder, path)).split(sep).join('/');
  return tidy(posix.join(prefix, way), path);
}

function tidy(path: string, given: string): string {
  const clean = posix.normalize(path === '' ? '.' : path).replace(/\/+$/, '');
  if (/^(?:\.\.(?:\/|$)|\/)/.test(clean) || path.startsWith('/') || /^[A-Za-z]:/.test(clean)) {
    throw new UsageError(
      `${quoted(given)} is outside of the repository, where no revision has files; name a path in it, as in \`main:policies\``,
    );
  }
  return clean === '.' ? '' : clean;
}
