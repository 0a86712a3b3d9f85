import { type Diagnostic, hasErrors } from '../core/diagnostic';
import type { Prepared } from '../io/prepare';
import type { Standing } from '../release/publish-releases';
import type { Artifact } from '../render/artifact';
import { entryOf, type IndexEntry } from '../render/index-file';
import { type Framed, framed } from '../report/reporters/pretty';
import { filesIn } from './earlier-outputs';
import type { Judged, Read } from './judge';
import type { MadeFile } from './plan-removal';

/**
 * What a build keeps of a policy once it is compiled, which can come from another thread, another machine or an earlier
 * build: what all policies are planned and published by, and what is read again when it is told or kept.
 */
export interface Made {
  readonly id: string;
  readonly errors: number;
  readonly warnings: number;
  /** What the rules found: all of it, and the errors in it. */
  readonly findings: { readonly all: number; readonly errors: number };
  /** Absent where there is any error. */
  readonly summary?: { readonly facts: number; readonly sections: number; readonly statements: number };
  readonly standing?: Standing;
  /** What the list of all policies says of it; absent where no manifest is made. */
  listing?(): IndexEntry;
  outputs(): Outputs;
  /** How many files there are to be published, where that is known without them. */
  readonly count?: number;
  aside(): Aside;
  /** Present where all of its files were just seen to stand as they were made: true while they still do. */
  isThere?(): boolean;
}

/** What there is of a policy in the output. Like what is aside, it is not held in memory as it is. */
export interface Outputs {
  /** The files to be published; none where there is any error. */
  readonly files: readonly Prepared[];
  /** The files that its manifest names, whether they are to be published or not. */
  readonly listed: readonly MadeFile[];
}

/** The larger part of what is kept of a policy. */
export interface Aside {
  /** What is wrong with the source. */
  readonly diagnostics: readonly Framed[];
  /** What it was made of; absent where no later build may go by it. */
  readonly inputs?: readonly Read[];
}

/** A policy that was made, but for its rest. */
export type MadePart = Omit<Made, 'listing' | 'outputs' | 'count' | 'aside' | 'isThere'>;

/** A policy that was made, in JSON: as such it can come from another thread, and keeps no part of a longer text. */
export interface MadeText {
  /** A `MadePart`. */
  readonly made: string;
  /** `Outputs`. */
  readonly outputs: string;
  /** An `IndexEntry`. */
  readonly listing?: string;
  /** An `Aside`. */
  readonly aside: string;
}

/** Keeps what a build needs of a judged policy, its inputs only for later builds; its files go where `prepare` puts them. */
export function madeOf(
  { policy: { id }, compilation, diagnostics, findings, inputs: readInputs }: Judged,
  prepare: (artifact: Artifact) => Prepared,
  isKept = false,
): MadeText {
  const isRefused = hasErrors(diagnostics) || !compilation.summary;
  const artifacts = isRefused ? [] : compilation.artifacts;
  const manifest = isRefused ? undefined : compilation.manifest;
  const entry = entryOf(manifest);
  const { summary, standing } = compilation;
  const inputs = isKept && !isRefused ? readInputs() : undefined;
  const made: MadePart = {
    id,
    errors: counted(diagnostics, 'error'),
    warnings: counted(diagnostics, 'warning'),
    findings: { all: findings.length, errors: counted(findings, 'error') },
    ...(summary &&
      !isRefused && {
        summary: { facts: summary.facts, sections: summary.sections, statements: summary.statements },
      }),
    ...(standing && !isRefused && { standing }),
  };
  const outputs: Outputs = { files: artifacts.map(prepare), listed: filesIn(id, manifest) ?? [] };
  const aside: Aside = {
    diagnostics: diagnostics.map(framed),
    ...(inputs && { inputs }),
  };
  return {
    made: JSON.stringify(made),
    outputs: JSON.stringify(outputs),
    ...(entry?.id === id && { listing: JSON.stringify(entry) }),
    aside: JSON.stringify(aside),
  };
}

/** True where a policy was built, and not refused for what is wrong with it. */
export function isBuilt({ summary }: Made): boolean {
  return summary !== undefined;
}

function counted(diagnostics: readonly Diagnostic[], severity: string): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}
