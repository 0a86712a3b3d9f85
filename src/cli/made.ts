import { type Diagnostic, hasErrors } from '../core/diagnostic';
import type { Prepared } from '../io/prepare';
import type { Standing } from '../release/publish-releases';
import type { Artifact } from '../render/artifact';
import { entryOf, type IndexEntry } from '../render/index-file';
import { filesIn } from './earlier-outputs';
import { type PackedDiagnostic, packDiagnostic } from './excerpt';
import type { Judged, Read } from './judge';
import type { MadeFile } from './plan-removal';

/**
 * What a build keeps of a policy once it is compiled: plain data, so that it can come from another thread, another machine
 * or an earlier build, and ten thousand of them take little memory.
 */
export interface Made {
  readonly id: string;
  /** The files to be published; none where there is any error. */
  readonly files: readonly Prepared[];
  /** The files that its manifest names, whether they are to be published or not. */
  readonly listed: readonly MadeFile[];
  /** What the list of all policies says of it; absent where no manifest is made. */
  readonly entry?: IndexEntry;
  /** What is wrong with the source. */
  readonly diagnostics: readonly PackedDiagnostic[];
  readonly errors: number;
  readonly warnings: number;
  /** What the rules found: all of it, and the errors in it. */
  readonly findings: { readonly all: number; readonly errors: number };
  /** Absent where there is any error. */
  readonly summary?: { readonly facts: number; readonly sections: number; readonly statements: number };
  readonly standing?: Standing;
  /** What it was made of; absent where no later build may go by it. */
  readonly inputs?: readonly Read[];
}

/** Keeps what a build needs of a judged policy, its inputs only for later builds; its files go where `prepare` puts them. */
export function madeOf(
  { policy: { id }, compilation, diagnostics, findings, inputs: readInputs }: Judged,
  prepare: (artifact: Artifact) => Prepared,
  isKept = false,
): Made {
  const isRefused = hasErrors(diagnostics) || !compilation.summary;
  const artifacts = isRefused ? [] : compilation.artifacts;
  const manifest = isRefused ? undefined : compilation.manifest;
  const entry = entryOf(manifest);
  const { summary, standing } = compilation;
  const inputs = isKept && !isRefused ? readInputs() : undefined;
  return {
    id,
    files: artifacts.map(prepare),
    listed: filesIn(id, manifest) ?? [],
    ...(entry?.id === id && { entry }),
    diagnostics: diagnostics.map(packDiagnostic),
    errors: counted(diagnostics, 'error'),
    warnings: counted(diagnostics, 'warning'),
    findings: { all: findings.length, errors: counted(findings, 'error') },
    ...(summary &&
      !isRefused && {
        summary: { facts: summary.facts, sections: summary.sections, statements: summary.statements },
      }),
    ...(standing && !isRefused && { standing }),
    ...(inputs && { inputs }),
  };
}

/** True where a policy was built, and not refused for what is wrong with it. */
export function isBuilt({ summary }: Made): boolean {
  return summary !== undefined;
}

function counted(diagnostics: readonly Diagnostic[], severity: string): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}
