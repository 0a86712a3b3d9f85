import { isAbsolute, posix } from 'node:path';
import { builtInTemplates, pageNames } from '../built-in';
import { hasErrors } from '../core/diagnostic';
import { stale } from '../io/compare';
import { type FoundPolicy, findPolicies } from '../io/find-policies';
import { type Published, publish } from '../io/publish';
import { quoted } from '../io/words';
import type { ParserId } from '../parse/parse';
import pretty from '../report/reporters/pretty';
import { visible } from '../report/visible';
import { buildLines, counted } from './build-lines';
import { claimsOf } from './claims';
import { earlierOutputs } from './earlier-outputs';
import { exits } from './exits';
import { openHouse, usualConfig } from './house';
import { judge, type Law, type Making } from './judge';
import { type LookRequest, openLook } from './look';
import { outcomesOf } from './outcomes';
import { parserOf } from './parser-option';
import { type BuildAim, type BuildPlan, planBuild } from './plan-build';
import { releaseLines } from './release-lines';
import { once, shownPath } from './shown-path';
import type { Terminal } from './terminal';

/** What `policyc build` was asked. */
export interface BuildRequest extends BuildAim {
  /** Compare with what is there, and write nothing. */
  readonly check: boolean;
  readonly law: Law;
  /** The file with the rules of the house; absent, the usual one, where there is one. */
  readonly config?: string;
  readonly parser?: ParserId;
  readonly color: boolean;
  /** What makes pages look other than usual. */
  readonly look: LookRequest;
  /** How the pages are published; what the configuration says of it holds where this does not. */
  readonly publishing: Omit<Making, 'emit'>;
}

/** Compiles all policies, each on its own, publishes those without errors in one go, and gives the exit code. */
export async function buildPolicies(request: BuildRequest, terminal: Terminal): Promise<number> {
  const { out, emit, color, parser } = request;
  const sources = findPolicies(request.paths, terminal.folder);
  for (const problem of sources.problems) terminal.tell(problem);
  if (sources.found.length === 0) return exits.failed;

  const house = openHouse(request.config, terminal, parser);
  if ('problem' in house) {
    terminal.tell(house.problem);
    return exits.failed;
  }
  if (house.diagnostics.length > 0) {
    terminal.print(`${pretty.report(house.diagnostics, { color })}\n`);
    terminal.tell(`nothing is built while ${quoted(house.path ?? usualConfig)} has problems`);
    return exits.problems;
  }
  const law: Law = { ...request.law, house: house.rules };
  const making: Making = {
    ...request.publishing,
    site: { ...house.site, ...request.publishing.site },
    emit,
    ...parserOf(parser),
  };
  const outside = making.site?.source === undefined ? undefined : sources.found.find(isOutside);
  if (outside) {
    const file = quoted(shownPath(outside, outside.entry));
    terminal.tell(`${file} is outside of the working folder, so \`{file}\` cannot stand for it in an address`);
    return exits.failed;
  }

  const usual = builtInTemplates();
  const look = openLook(request.look, { page: usual.page, names: pageNames }, terminal.folder);
  if ('problem' in look) {
    terminal.tell(look.problem);
    return exits.failed;
  }
  if (look.diagnostics.length > 0) {
    terminal.print(`${pretty.report(look.diagnostics, { color })}\n`);
    terminal.tell('nothing is built while the theme or the page template has problems');
    return exits.problems;
  }
  const templates = { ...usual, page: look.page };

  const claims = claimsOf(sources.found, out);
  const judged = claims.alone.map((policy) => judge(policy, templates, making, law));
  const findings = once([...claims.diagnostics, ...judged.flatMap(({ diagnostics }) => diagnostics)]);
  const report = pretty.report(findings, { color });
  terminal.print(report === '' ? '' : `${report}\n`);

  const earlier = earlierOutputs(out);
  const plan = planBuild(request, sources, judged, earlier, { folder: terminal.folder, templates });
  let exit: number = hasErrors(findings) ? exits.problems : exits.fine;
  if (request.check) {
    if (!isFresh(out, plan, terminal)) exit = exits.problems;
    else if (exit === exits.fine) terminal.tell(`${shown(out, '')} is what the sources compile to`);
  } else {
    const { artifacts, remove } = plan;
    const { result, signalled } = await terminal.undisturbed(() => publish(out, artifacts, { remove }));
    terminal.print(buildLines(outcomesOf(judged, claims.rivals, earlier, result), out));
    tellEnd(out, plan, result, terminal);
    const found = judged.filter((one) => one.findings.length > 0).length;
    if (found > 0)
      terminal.tell(`the rules found something in ${counted(found, 'policy', 'policies')}: run \`policyc check\``);
    for (const line of releaseLines(judged, making.site?.url)) terminal.tell(line);
    if (signalled !== undefined) return signalled;
  }
  return sources.problems.length > 0 ? exits.failed : exit;
}

function isOutside({ display }: FoundPolicy): boolean {
  return isAbsolute(display) || display.split('/')[0] === '..';
}

function isFresh(out: string, { artifacts, remove }: BuildPlan, terminal: Terminal): boolean {
  const words = { missing: 'is missing', different: 'is not what the sources compile to' };
  const lines = [
    ...stale(out, artifacts).map(({ path, state }) => `${shown(out, path)} ${words[state]}\n`),
    ...remove.map((path) => `${shown(out, path)} is made by no source any more\n`),
  ];
  terminal.print(lines.join(''));
  if (lines.length > 0) {
    terminal.tell(`${counted(lines.length, 'file')} in ${shown(out, '')} to bring up to date: run \`policyc build\``);
  }
  return lines.length === 0;
}

function tellEnd(out: string, { changed }: BuildPlan, result: Published, terminal: Terminal): void {
  for (const path of changed) terminal.tell(`${shown(out, path)} is kept, for it was changed after it was built`);
  const { written, unchanged, removed } = result;
  const gone = removed.length === 0 ? '' : `, ${removed.length} removed`;
  terminal.tell(
    `${counted(written.length, 'file')} written to ${shown(out, '')}, ${unchanged.length} unchanged${gone}`,
  );
}

function shown(out: string, path: string): string {
  return visible(posix.join(out, path));
}
