import { builtInTemplates } from '../built-in';
import type { CodeInfo, Diagnostic, Severity } from '../core/diagnostic';
import { reaches } from '../core/severity';
import { findPolicies } from '../io/find-policies';
import { quoted } from '../io/words';
import type { Rule } from '../lint/rule';
import type { ParserId } from '../parse/parse';
import { generator } from '../render/generator';
import type { ReportOptions } from '../report/reporter';
import { counted } from './build-lines';
import { exits } from './exits';
import { openHouse, usualConfig } from './house';
import { type Judged, judge, type Law } from './judge';
import { packLines } from './pack-lines';
import { parserOf } from './parser-option';
import { sendReports, sendToActions } from './send-reports';
import { shownPath, withoutRepeats } from './shown-path';
import type { Terminal } from './terminal';
import type { WantedReport } from './wanted-reports';

/** What `policyc check` was asked. */
export interface CheckRequest {
  readonly paths: readonly string[];
  /** The reports; when none is asked for, what suits the place: the one for people, and more under GitHub Actions. */
  readonly reports: readonly WantedReport[];
  readonly failOn: Severity;
  readonly law: Law;
  /** What the policies were before, as `policyc diff` takes its base; absent, they are judged as they stand. */
  readonly against?: { readonly base: string; readonly today: string };
  /** The file with the rules of the house; absent, the usual one, where there is one. */
  readonly config?: string;
  readonly parser?: ParserId;
  readonly color: boolean;
}

/** Judges all policies, gives one report of each kind on them, and the exit code. */
export async function checkPolicies(request: CheckRequest, terminal: Terminal): Promise<number> {
  const { paths, failOn, parser } = request;
  const { found, problems } = findPolicies(paths, terminal.folder);
  const house = openHouse(request.config, terminal, parser);
  if ('problem' in house) {
    for (const problem of [...problems, house.problem]) terminal.tell(problem);
    return exits.failed;
  }
  const isSound = house.diagnostics.length === 0;
  const law: Law = { ...request.law, house: house.rules };
  const templates = builtInTemplates();
  const judged = isSound ? found.map((policy) => judge(policy, templates, { emit: [], ...parserOf(parser) }, law)) : [];
  const earlier = isSound && request.against ? against(judged, request, terminal) : undefined;
  const own = judged.flatMap((one) => [...one.diagnostics, ...one.findings]);
  const findings = withoutRepeats([...house.diagnostics, ...own, ...(earlier?.findings ?? [])]);
  let isSent = true;
  if (found.length > 0) {
    const checked = isSound ? found.map((policy) => shownPath(policy, policy.entry)) : [house.path ?? usualConfig];
    const codes = infoIn(house.rules);
    const { result, signalled } = await send(request, findings, { checked, codes }, terminal);
    if (signalled !== undefined) return signalled;
    isSent = result;
    for (const line of [...packLines(judged), ...(earlier?.lines ?? [])]) terminal.tell(line);
    if (findings.length === 0) terminal.tell(`${counted(found.length, 'policy', 'policies')} checked, nothing found`);
    if (!isSound) terminal.tell(`no policy is checked while ${quoted(house.path ?? usualConfig)} has problems`);
  }
  const unseen = [...problems, ...(earlier?.problems ?? [])];
  for (const problem of unseen) terminal.tell(problem);
  if (unseen.length > 0 || !isSent) return exits.failed;
  return reaches(findings, failOn) ? exits.problems : exits.fine;
}

function against(judged: readonly Judged[], { against: asked, paths }: CheckRequest, terminal: Terminal) {
  const { checkAgainst } = require('./check-against') as typeof import('./check-against');
  return asked && checkAgainst(judged, { ...asked, paths }, terminal);
}

function send(
  { reports, failOn, color }: CheckRequest,
  findings: readonly Diagnostic[],
  told: Pick<ReportOptions, 'checked' | 'codes'>,
  terminal: Terminal,
): ReturnType<typeof terminal.undisturbed<boolean>> {
  const options: ReportOptions = { ...told, color, failOn, version: generator.version };
  return terminal.undisturbed(() => sendAll(reports, findings, options, terminal));
}

function sendAll(
  reports: readonly WantedReport[],
  findings: readonly Diagnostic[],
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

/** What the codes of the compiler and of the rules stand for; nothing is loaded for it before a report asks. */
function infoIn(house: readonly Rule[]): (code: string) => CodeInfo | undefined {
  return (code) => {
    const { compilerInfo } = require('./compiler-codes') as typeof import('./compiler-codes');
    const { codeOf } = require('../lint/rule') as typeof import('../lint/rule');
    const { findRule, infoOf } = require('../lint/catalogue') as typeof import('../lint/catalogue');
    const own = compilerInfo(code);
    const rule = own ? undefined : (findRule(code) ?? house.find((one) => codeOf(one) === code));
    return own ?? (rule && infoOf(rule));
  };
}
