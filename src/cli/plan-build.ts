import { resolve } from 'node:path';
import type { Templates } from '../built-in';
import type { FormatId } from '../compile';
import { hasErrors } from '../core/diagnostic';
import type { FoundPolicies } from '../io/find-policies';
import type { Artifact } from '../render/artifact';
import { entryOf, type IndexEntry, renderIndex } from '../render/index-file';
import { renderIndexPage } from '../render/index-page';
import { digestIn, type EarlierManifest, filesIn } from './earlier-outputs';
import type { Judged } from './judge';
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
  /** The files of all policies that were built, and the index. */
  readonly artifacts: readonly Artifact[];
}

/**
 * Plans a build. Where manifests are made, the index is too, and as a page where pages are: it lists what was built now and what stays from before;
 * and what no source makes any more is removed.
 */
export function planBuild(
  { emit, out, paths }: BuildAim,
  { found, problems }: FoundPolicies,
  judged: readonly Judged[],
  earlier: readonly EarlierManifest[],
  { folder, templates }: { readonly folder: string; readonly templates: Templates },
): BuildPlan {
  const built = judged.filter(({ diagnostics }) => !hasErrors(diagnostics));
  const artifacts = built.flatMap(({ compilation }) => compilation.artifacts);
  if (!emit.includes('manifest')) return { artifacts, remove: [], changed: [] };
  const roots = new Set(paths.map((path) => resolve(folder, path)));
  const sourced: Sourced = {
    found: new Set(found.map(({ id }) => id)),
    made: new Map(built.map(madeBy)),
    all: problems.length === 0 && found.every(({ root }) => roots.has(root)),
  };
  const ids = new Set(built.map(({ policy }) => policy.id));
  const standing = earlier.filter(({ id }) => !ids.has(id) && !isGone(id, sourced));
  const listed = [...built.map((one) => ({ id: one.policy.id, manifest: manifestOf(one) })), ...standing].flatMap(
    ({ id, manifest }) => entryIn(id, manifest),
  );
  const removal = planRemoval(earlier, sourced, (path) => digestIn(out, path));
  // Where nothing was built and nothing goes, the list stays as it is: refused policies leave the output untouched.
  const isSame = built.length + removal.remove.length === 0;
  if (isSame) return { artifacts: [], ...removal };
  const lists = [...(emit.includes('html') ? [indexPage(listed, templates)] : []), renderIndex(listed)];
  return { artifacts: [...artifacts, ...lists], ...removal };
}

function indexPage(listed: readonly IndexEntry[], { language, page }: Templates): Artifact {
  return renderIndexPage(listed, { locale: language.locale, words: language.words, page });
}

/** What its manifest names stays, whether it was written now or before. */
function madeBy(judged: Judged): readonly [string, ReadonlySet<string>] {
  const { policy, compilation } = judged;
  const { id } = policy;
  const listed = filesIn(id, manifestOf(judged)) ?? [];
  return [id, new Set([...compilation.artifacts, ...listed].map(({ path }) => path))];
}

/** The manifest of a policy; those of its releases are in folders of their own. */
function manifestOf({ policy, compilation: { artifacts } }: Judged): string {
  return artifacts.find(({ path }) => path === `${policy.id}/manifest.json`)?.text ?? '';
}

// A manifest that was made for another folder lists nothing here.
function entryIn(id: string, manifest: string): readonly IndexEntry[] {
  const entry = entryOf(manifest);
  return entry?.id === id ? [entry] : [];
}
