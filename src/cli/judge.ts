import type { Templates } from '../built-in';
import { type Compilation, type CompileOptions, compile, type FormatId } from '../compile';
import { type Diagnostic, inOrder } from '../core/diagnostic';
import type { FoundPolicy } from '../io/find-policies';
import { sha256Of } from '../io/output';
import { findReleases } from '../io/releases';
import { openSources } from '../io/sources';
import type { CheckedReleases } from '../release/check-releases';
import type { FoundReleases } from '../release/found';
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
  /** The digests of all files that were read for it, by their paths below the root; absent where one could not be read. */
  inputs(): readonly Read[] | undefined;
}

/** A file that was read, with the digest of what was in it. */
export type Read = readonly [path: string, sha256: string];

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
    const sources = openSources(root);
    const found = findReleases(root, id);
    const { releases, diagnostics: frozen } = releasesIn({ ...found, path: shownPath(policy, found.path) });
    const past = releases.length > 0 && !leavesReleases ? { releases } : {};
    const compilation = compile(sources, templates, { id, entry, ...making, ...placed, ...law, ...past });
    const { examined } = compilation;
    const diagnostics = inOrder([...withShownPaths(policy, compilation.diagnostics), ...frozen]);
    const ofHouse = (law.house ?? []).flatMap(({ place }) => place?.source ?? []);
    const findings = withShownPaths(policy, examined?.findings ?? [], ofHouse);
    const inputs = (): readonly Read[] | undefined => {
      const own = compilation.dependencies.map((path) => ({ path, read: sources.read(path) }));
      const past = found.entries.flatMap(({ name, files }) =>
        files.map((file) => ({ path: `${found.path}/${name}/${file.name}`, read: file.read })),
      );
      const all = [...own, ...past];
      const read = all.flatMap(({ path, read }): Read[] =>
        read && 'bytes' in read ? [[path, sha256Of(read.bytes)]] : [],
      );
      return read.length === all.length ? read : undefined;
    };
    return { policy, compilation, diagnostics, findings, releases, inputs };
  } catch (error) {
    if (error instanceof TemplateFault) return unmade(policy, error.diagnostic);
    throw new Defect(shownPath(policy, entry), { cause: error });
  }
}

/** What checks releases is loaded only where there are any. */
function releasesIn(found: FoundReleases): CheckedReleases {
  if (found.problem === undefined && found.entries.length === 0) return { releases: [], diagnostics: [] };
  const { checkReleases } = require('../release/check-releases') as typeof import('../release/check-releases');
  return checkReleases(found);
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
  return { policy, compilation, diagnostics: [fault], findings: [], releases: [], inputs: () => undefined };
}
