import type { Templates } from '../built-in';
import { type Compilation, type CompileOptions, compile, type FormatId } from '../compile';
import { type Diagnostic, inOrder } from '../core/diagnostic';
import type { FoundPolicy } from '../io/find-policies';
import { findReleases } from '../io/releases';
import { openSources } from '../io/sources';
import { checkReleases } from '../release/check-releases';
import type { Release } from '../release/release';
import { encodedPath, type Site } from '../render/site';
import { Defect, TemplateFault } from './mishap';
import { shownPath, withShownPaths } from './shown-path';

/** A policy and what the compiler made of it; the paths in the findings are those that the user knows. */
export interface Judged {
  readonly policy: FoundPolicy;
  readonly compilation: Compilation;
  /** What is wrong with the source, which may stop it. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the rules say of the policy, which never does. */
  readonly findings: readonly Diagnostic[];
  /** What was released of it; empty where anything is wrong with that. */
  readonly releases: readonly Release[];
}

/** By which law policies are judged; what is absent is as `compile` takes it. */
export type Law = Pick<CompileOptions, 'asOf' | 'packs' | 'house' | 'stale'>;

/** How policies are read, which files are made of them, and how these are published. */
export type Making = Pick<CompileOptions, 'parser' | 'site' | 'headingOffset' | 'frontMatter'> & {
  readonly emit: readonly FormatId[];
  /** Compile the policy alone, whatever was released of it. */
  readonly leavesReleases?: boolean;
};

/** Compiles a policy to some formats; with none it is only judged. Throws a `Defect` when the compiler itself fails. */
export function judge(
  policy: FoundPolicy,
  templates: Templates,
  { site, leavesReleases, ...making }: Making = { emit: [] },
  law: Law = {},
): Judged {
  const { root, id, entry } = policy;
  const placed = site && { site: siteSeenFrom(policy, site) };
  try {
    const { releases, diagnostics: frozen } = checkReleases(findReleases(root, id));
    const past = releases.length > 0 && !leavesReleases ? { releases } : {};
    const compilation = compile(openSources(root), templates, { id, entry, ...making, ...placed, ...law, ...past });
    const { examined } = compilation;
    const diagnostics = inOrder([...compilation.diagnostics, ...frozen]);
    const ofHouse = (law.house ?? []).flatMap(({ place }) => place?.source ?? []);
    const findings = withShownPaths(policy, examined?.findings ?? [], ofHouse);
    return { policy, compilation, diagnostics: withShownPaths(policy, diagnostics), findings, releases };
  } catch (error) {
    if (error instanceof TemplateFault) return unmade(policy, error.diagnostic);
    throw new Defect(shownPath(policy, entry), { cause: error });
  }
}

/** The site with its sources as the compiler knows them: below the root of the policy, not below the working folder. */
function siteSeenFrom({ display }: FoundPolicy, site: Site): Site {
  const { source } = site;
  if (source === undefined || display === '') return site;
  return { ...site, source: source.replaceAll('{file}', () => `${encodedPath(display)}/{file}`) };
}

/** A policy of which no page could be made. */
function unmade(policy: FoundPolicy, fault: Diagnostic): Judged {
  const compilation: Compilation = { artifacts: [], diagnostics: [fault], waived: [], dependencies: [] };
  return { policy, compilation, diagnostics: [fault], findings: [], releases: [] };
}
