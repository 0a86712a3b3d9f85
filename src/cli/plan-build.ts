import { resolve } from 'node:path';
import type { FormatId } from '../compile';
import { remade } from '../core/pieces';
import type { FoundPolicies } from '../io/find-policies';
import type { Prepared } from '../io/prepare';
import type { ListArtifact, LongArtifact } from '../render/artifact';
import { type IndexEntry, type Listed, renderIndex } from '../render/index-file';
import { digestIn, type EarlierListed } from './earlier-outputs';
import { isBuilt, type Made } from './made';
import { isGone, planRemoval, type Removal, type Sourced } from './plan-removal';

/** What a build is to make, of what, and where. */
export interface BuildAim {
  readonly paths: readonly string[];
  /** The output folder, as the user calls it. */
  readonly out: string;
  readonly emit: readonly FormatId[];
}

/** All that a build wants the output folder to be. */
export interface BuildPlan extends Removal {
  /** The files of all policies that were built, but for those that were just seen to stand as they were made. */
  readonly files: Iterable<Prepared>;
  /** Looks at these again, and gives those of policies of which they do so no more. */
  doubtful(): Iterable<Prepared>;
  /** The lists of all policies. */
  readonly lists: readonly LongArtifact[];
  /** The ids of the policies in these lists. */
  readonly listed: readonly string[];
}

/** The plan of a build that makes the lists itself. */
export interface WholePlan extends BuildPlan {
  readonly lists: readonly ListArtifact<IndexEntry>[];
}

/** What is known of all policies that a build is about. */
export interface Planning {
  readonly made: readonly Made[];
  readonly earlier: readonly EarlierListed[];
  readonly sourced: Omit<Sourced, 'made'>;
  /** Makes the list of all policies for people; absent where this build knows but some of them, and makes no lists. */
  readonly indexPage?: (listed: readonly Listed[]) => ListArtifact<IndexEntry>;
}

/** What was found, as a build has to know it to tell what is gone. */
export function sourcedOf(
  { paths }: BuildAim,
  { found, problems }: FoundPolicies,
  folder: string,
): Planning['sourced'] {
  const roots = new Set(paths.map((path) => resolve(folder, path)));
  return {
    found: new Set(found.map(({ id }) => id)),
    all: problems.length === 0 && found.every(({ root }) => roots.has(root)),
  };
}

/**
 * Plans a build. Where manifests are made, the index is too, and as a page where pages are: it lists what was built now and what stays from before;
 * and what no source makes any more is removed.
 */
export function planBuild({ emit, out }: BuildAim, { made, earlier, sourced: known, indexPage }: Planning): WholePlan {
  const built = made.filter(isBuilt);
  const files = {
    files: filesOf(built.filter(({ isThere }) => !isThere)),
    doubtful: () => filesOf(built.filter(({ isThere }) => isThere?.() === false)),
  };
  if (!emit.includes('manifest')) return { ...files, lists: [], listed: [], remove: [], changed: [] };
  const sourced: Sourced = { ...known, made: new Map(built.map((one) => [one.id, () => pathsOf(one)])) };
  const standing = earlier.filter(({ id }) => !sourced.made.has(id) && !isGone(id, sourced));
  const listed = [
    ...built.flatMap(({ id, listing }): readonly Listed[] => (listing ? [{ id, entry: listing }] : [])),
    ...standing.flatMap(({ id, entry }) => (entry ? [{ id, entry: () => entry }] : [])),
  ];
  const removal = planRemoval(earlier, sourced, (path) => digestIn(out, path));
  // Where nothing was built and nothing goes, the list stays as it is: refused policies leave the output untouched.
  const isSame = built.length + removal.remove.length === 0;
  if (isSame) return { files: [], doubtful: () => [], lists: [], listed: [], ...removal };
  const lists = indexPage ? [...(emit.includes('html') ? [indexPage(listed)] : []), renderIndex(listed)] : [];
  return { ...files, lists, listed: listed.map(({ id }) => id), ...removal };
}

/** The files of policies, which are told one policy after the other whenever they are asked for. */
export function filesOf(made: readonly Made[]): Iterable<Prepared> {
  return remade(function* () {
    for (const { outputs } of made) yield* outputs().files;
  });
}

/** How many files there are of all policies, with the lists. */
export function countOfFiles(made: readonly Made[], lists: readonly unknown[]): number {
  return made.reduce((all, { count, outputs }) => all + (count ?? outputs().files.length), lists.length);
}

/** What its manifest names stays, whether it was written now or before. */
function pathsOf({ outputs }: Made): ReadonlySet<string> {
  const { files, listed } = outputs();
  return new Set([...files, ...listed].map(({ path }) => path));
}
