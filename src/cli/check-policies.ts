import { builtInTemplates } from '../built-in';
import { type CodeInfo, type Diagnostic, type Severity, withoutSources } from '../core/diagnostic';
import { reaches } from '../core/severity';
import { findPolicies } from '../io/find-policies';
import { quoted } from '../io/words';
import type { Rule } from '../lint/rule';
import type { ParserId } from '../parse/parse';
import { generator } from '../render/generator';
import type { ReportOptions } from '../report/reporter';
import { framed } from '../report/reporters/pretty';
import { counted } from './build-lines';
import { exits } from './exits';
import { collecting } from './findings';
import { openHouse, usualConfig } from './house';
import { judge, type Law } from './judge';
import { tellingPacks } from './pack-lines';
import { parserOf } from './parser-option';
import { sendReports, sendToActions } from './send-reports';
import { shownPath } from './shown-path';
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
  const reports = wantedOf(request, terminal);
  const findings = collecting(keepingFor(reports));
  const packs = tellingPacks();
  const lines: string[] = [];
  let isClean = true;
  let isReached = false;
  const take = (some: readonly Diagnostic[]): void => {
    findings.add(some);
    isClean &&= some.length === 0;
    isReached ||= some.some((finding) => reaches(finding, failOn));
  };
  take(house.diagnostics);
  const earlier = isSound && request.against ? against(found.length, request, terminal) : undefined;
  // Of thousands of policies no more is kept than what is told.
  for (const policy of isSound ? found : []) {
    const judged = judge(policy, templates, { emit: [], ...parserOf(parser) }, law);
    const changed = earlier?.judge(judged);
    take([...judged.diagnostics, ...judged.findings, ...(changed?.findings ?? [])]);
    packs.add(judged);
    lines.push(...(changed?.lines ?? []));
  }
  let isSent = true;
  if (found.length > 0) {
    const checked = isSound ? found.map((policy) => shownPath(policy, policy.entry)) : [house.path ?? usualConfig];
    const codes = infoIn(house.rules);
    const told = { checked, codes, color: request.color, failOn, version: generator.version };
    const { result, signalled } = await terminal.undisturbed(() => send(reports, findings.all(), told, terminal));
    if (signalled !== undefined) return signalled;
    isSent = result;
    for (const line of [...packs.lines(), ...lines]) terminal.tell(line);
    if (isClean) terminal.tell(`${counted(found.length, 'policy', 'policies')} checked, nothing found`);
    if (!isSound) terminal.tell(`no policy is checked while ${quoted(house.path ?? usualConfig)} has problems`);
  }
  const unseen = [...problems, ...(earlier?.problems() ?? [])];
  for (const problem of unseen) terminal.tell(problem);
  if (unseen.length > 0 || !isSent) return exits.failed;
  return isReached ? exits.problems : exits.fine;
}

function against(count: number, { against: asked, paths }: CheckRequest, terminal: Terminal) {
  const { openAgainst } = require('./check-against') as typeof import('./check-against');
  return asked && openAgainst(count, { ...asked, paths }, terminal);
}

/** The reports that are asked for; `actions` where nobody asked, and GitHub Actions reads them. */
function wantedOf({ reports }: CheckRequest, terminal: Terminal): readonly WantedReport[] | 'actions' {
  if (reports.length > 0) return reports;
  return terminal.variable('GITHUB_ACTIONS') === 'true' ? 'actions' : [{ format: 'pretty' }];
}

/** Makes findings such that these reports can be made of them without their sources. */
function keepingFor(reports: readonly WantedReport[] | 'actions'): (finding: Diagnostic) => Diagnostic {
  const isPretty = reports === 'actions' || reports.some(({ format }) => format === 'pretty');
  const isAll = reports === 'actions' || reports.some(({ format }) => format !== 'pretty');
  if (!isPretty) return withoutSources;
  return isAll ? (finding) => ({ ...framed(finding), ...withoutSources(finding) }) : framed;
}

function send(
  reports: readonly WantedReport[] | 'actions',
  findings: Iterable<Diagnostic>,
  options: ReportOptions,
  terminal: Terminal,
): boolean {
  if (reports !== 'actions') return sendReports(reports, findings, options, terminal);
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
