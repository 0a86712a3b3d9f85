import { builtInTemplates } from '../built-in';
import type { CodeInfo, Severity } from '../core/diagnostic';
import { reaches } from '../core/severity';
import { findPolicies } from '../io/find-policies';
import { generator } from '../render/generator';
import type { ReportOptions } from '../report/reporter';
import { counted } from './build-lines';
import { exits } from './exits';
import { type Judged, judge, type Law } from './judge';
import { packLines } from './pack-lines';
import { sendReports, sendToActions } from './send-reports';
import { once, shownPath } from './shown-path';
import type { Terminal } from './terminal';
import type { WantedReport } from './wanted-reports';

/** What `policyc check` was asked. */
export interface CheckRequest {
  readonly paths: readonly string[];
  /** The reports; when none is asked for, what suits the place: the one for people, and more under GitHub Actions. */
  readonly reports: readonly WantedReport[];
  readonly failOn: Severity;
  readonly law: Law;
  readonly color: boolean;
}

/** Judges all policies, gives one report of each kind on them, and the exit code. */
export async function checkPolicies(request: CheckRequest, terminal: Terminal): Promise<number> {
  const { paths, reports, failOn, law, color } = request;
  const { found, problems } = findPolicies(paths, terminal.folder);
  const templates = builtInTemplates();
  const judged = found.map((policy) => judge(policy, templates, [], law));
  const findings = once(judged.flatMap((one) => [...one.diagnostics, ...one.findings]));
  let isSent = true;
  if (found.length > 0) {
    const checked = found.map((policy) => shownPath(policy, policy.entry));
    const options: ReportOptions = { color, checked, failOn, codes: infoIn(judged), version: generator.version };
    const send = (): boolean => sendAll(reports, findings, options, terminal);
    const { result, signalled } = await terminal.undisturbed(send);
    if (signalled !== undefined) return signalled;
    isSent = result;
    for (const line of packLines(judged)) terminal.tell(line);
    if (findings.length === 0) terminal.tell(`${counted(found.length, 'policy', 'policies')} checked, nothing found`);
  }
  for (const problem of problems) terminal.tell(problem);
  if (problems.length > 0 || !isSent) return exits.failed;
  return reaches(findings, failOn) ? exits.problems : exits.fine;
}

function sendAll(
  reports: readonly WantedReport[],
  findings: Parameters<typeof sendReports>[1],
  options: ReportOptions,
  terminal: Terminal,
): boolean {
  if (reports.length > 0) return sendReports(reports, findings, options, terminal);
  if (terminal.variable('GITHUB_ACTIONS') !== 'true') {
    return sendReports([{ format: 'pretty' }], findings, options, terminal);
  }
  sendToActions(findings, options, terminal, terminal.variable('GITHUB_STEP_SUMMARY'));
  return true;
}

/** What the codes of the rules stand for; the rules are those that ran, so none is loaded for it. */
function infoIn(judged: readonly Judged[]): (code: string) => CodeInfo | undefined {
  if (judged.every(({ findings }) => findings.length === 0)) return () => undefined;
  const { findRule, infoOf } = require('../lint/catalogue') as typeof import('../lint/catalogue');
  return (code) => {
    const rule = findRule(code);
    return rule && infoOf(rule);
  };
}
