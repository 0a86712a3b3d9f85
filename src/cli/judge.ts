import type { Templates } from '../built-in';
import { type Compilation, compile, type FormatId } from '../compile';
import type { Diagnostic } from '../core/diagnostic';
import type { FoundPolicy } from '../io/find-policies';
import { openSources } from '../io/sources';
import { Defect } from './mishap';
import { shownPath, withShownPaths } from './shown-path';

/** A policy and what the compiler made of it; the paths in the findings are those that the user knows. */
export interface Judged {
  readonly policy: FoundPolicy;
  readonly compilation: Compilation;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a policy to some formats; with none it is only judged. Throws a `Defect` when the compiler itself fails. */
export function judge(policy: FoundPolicy, templates: Templates, emit: readonly FormatId[]): Judged {
  const { root, id, entry } = policy;
  try {
    const compilation = compile(openSources(root), templates, { id, entry, emit });
    return { policy, compilation, diagnostics: withShownPaths(policy, compilation.diagnostics) };
  } catch (error) {
    throw new Defect(shownPath(policy, entry), { cause: error });
  }
}
