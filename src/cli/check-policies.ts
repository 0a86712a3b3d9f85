import { builtInTemplates } from '../built-in';
import type { Severity } from '../core/diagnostic';
import { findPolicies } from '../io/find-policies';
import { reporters } from '../report/reporters';
import { counted } from './build-lines';
import { exits } from './exits';
import { judge } from './judge';
import { reaches } from './reaches';
import { once } from './shown-path';
import type { Terminal } from './terminal';

/** What `policyc check` was asked. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format: string;
  readonly failOn: Severity;
  readonly color: boolean;
}

/** Judges all policies, prints one report on them, and gives the exit code. */
export function checkPolicies({ paths, format, failOn, color }: CheckRequest, terminal: Terminal): number {
  const { found, problems } = findPolicies(paths, terminal.folder);
  const templates = builtInTemplates();
  const findings = once(found.flatMap((policy) => judge(policy, templates, []).diagnostics));
  if (found.length > 0) {
    terminal.print(reporters.find(({ id }) => id === format)?.report(findings, { color }) ?? '');
    if (findings.length === 0) terminal.tell(`${counted(found.length, 'policy', 'policies')} checked, nothing found`);
  }
  for (const problem of problems) terminal.tell(problem);
  if (problems.length > 0) return exits.failed;
  return reaches(findings, failOn) ? exits.problems : exits.fine;
}
