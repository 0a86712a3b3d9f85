import { posix } from 'node:path';
import { stale } from '../io/compare';
import { type FoundPolicies, type FoundPolicy, findPolicies } from '../io/find-policies';
import { openStaging, type Staging } from '../io/lock';
import { outputAt } from '../io/output';
import type { Prepared } from '../io/prepare';
import { type Published, publish } from '../io/publish';
import pretty from '../report/reporters/pretty';
import { visible } from '../report/visible';
import { buildLines, counted } from './build-lines';
import { type Claims, claimsOf } from './claims';
import { type EarlierListed, earlierOutputs } from './earlier-outputs';
import { unpackDiagnostic } from './excerpt';
import { exits } from './exits';
import type { Made } from './made';
import { makePolicies } from './make-policies';
import { outcomesOf } from './outcomes';
import { type BuildPlan, planBuild, sourcedOf } from './plan-build';
import { releaseLines } from './release-lines';
import { once } from './shown-path';
import type { Terminal } from './terminal';
import { openWorkshop, type WorkOrder, type Workshop } from './workshop';

/** What `policyc build` was asked. */
export interface BuildRequest extends WorkOrder {
  /** Compare with what is there, and write nothing. */
  readonly check: boolean;
  readonly color: boolean;
  /** How many threads are to work; absent, as many as pay. */
  readonly jobs?: number;
}

/** Compiles all policies, each on its own, publishes those without errors in one go, and gives the exit code. */
export async function buildPolicies(request: BuildRequest, terminal: Terminal): Promise<number> {
  const sources = findPolicies(request.paths, terminal.folder);
  for (const problem of sources.problems) terminal.tell(problem);
  if (sources.found.length === 0) return exits.failed;

  const workshop = openWorkshop(request, terminal.folder);
  const refusal = 'problem' in workshop ? workshop.problem : sources.found.map(workshop.refusal).find(Boolean);
  if ('problem' in workshop || refusal !== undefined) {
    const diagnostics = 'diagnostics' in workshop ? workshop.diagnostics : [];
    if (diagnostics.length > 0) terminal.print(`${pretty.report(diagnostics, request)}\n`);
    terminal.tell(refusal ?? '');
    return diagnostics.length > 0 ? exits.problems : exits.failed;
  }
  const claims = claimsOf(sources.found, request.out);
  const { result, signalled } = await terminal.undisturbed((asked) =>
    build({ request, workshop, terminal, sources, claims }, asked),
  );
  return signalled ?? result;
}

interface Building {
  readonly request: BuildRequest;
  readonly workshop: Workshop;
  readonly terminal: Terminal;
  readonly sources: FoundPolicies;
  readonly claims: Claims;
}

async function build(building: Building, asked: () => Promise<boolean>): Promise<number> {
  const { request, workshop, terminal, claims } = building;
  const { check, jobs } = request;
  const output = outputAt(request.out);
  let opened: Staging | undefined;
  const staging = (): Staging => {
    opened ??= openStaging(output);
    return opened;
  };
  try {
    const done = await makePolicies(claims.alone, {
      order: orderOf(request),
      workshop,
      terminal,
      asked,
      ...(jobs !== undefined && { jobs }),
      ...(!check && { staging }),
    });
    if ('ended' in done) {
      const count = `${done.ended} of ${counted(claims.alone.length, 'policy', 'policies')}`;
      terminal.tell(`interrupted after ${count}: nothing is written, and ${shown(request.out, '')} is as it was`);
      return exits.failed;
    }
    return finish(building, done.made, opened);
  } finally {
    opened?.drop();
  }
}

function finish(building: Building, made: readonly Made[], staging: Staging | undefined): number {
  const { request, workshop, terminal, sources, claims } = building;
  const { out, color } = request;
  const own = made.flatMap(({ diagnostics }) => diagnostics.map(unpackDiagnostic));
  const report = pretty.report(once([...claims.diagnostics, ...own]), { color });
  terminal.print(report === '' ? '' : `${report}\n`);
  const hasErrors = claims.rivals.length > 0 || made.some(({ errors }) => errors > 0);

  const earlier = earlierOutputs(out);
  const sourced = sourcedOf(request, sources, terminal.folder);
  const plan = planBuild(request, { made, earlier, sourced, indexPage: workshop.indexPage });
  let exit: number = hasErrors ? exits.problems : exits.fine;
  if (request.check) {
    if (!isFresh(out, plan, terminal)) exit = exits.problems;
    else if (exit === exits.fine) terminal.tell(`${shown(out, '')} is what the sources compile to`);
  } else {
    const result = publish(out, [...plan.files, ...plan.lists], {
      remove: plan.remove,
      again: (path) => makeAgain(building, path),
      ...(staging && { staging }),
    });
    tellBuilt(building, { made, earlier, plan, result });
  }
  return sources.problems.length > 0 ? exits.failed : exit;
}

interface Built {
  readonly made: readonly Made[];
  readonly earlier: readonly EarlierListed[];
  readonly plan: BuildPlan;
  readonly result: Published;
}

function tellBuilt({ request: { out }, workshop, terminal, claims }: Building, built: Built): void {
  const { made, earlier, plan, result } = built;
  terminal.print(buildLines(outcomesOf(made, claims.rivals, earlier, result), out));
  tellEnd(out, plan, result, terminal);
  const found = made.filter(({ findings }) => findings.all > 0).length;
  if (found > 0)
    terminal.tell(`the rules found something in ${counted(found, 'policy', 'policies')}: run \`policyc check\``);
  for (const line of releaseLines(made, workshop.siteUrl)) terminal.tell(line);
}

/** The text of a file whose like stood in the output when its policy was made, and does no more. */
function makeAgain({ workshop, claims }: Building, path: string): string {
  const policy = claims.alone.find(({ id }) => path.startsWith(`${id}/`)) as FoundPolicy;
  return workshop.judge(policy).compilation.artifacts.find((one) => one.path === path)?.text ?? '';
}

/** The part of a request that is plain data for other threads. */
function orderOf({ paths, out, emit, law, config, parser, look, publishing }: BuildRequest): WorkOrder {
  return {
    paths,
    out,
    emit,
    law,
    look,
    publishing,
    ...(config !== undefined && { config }),
    ...(parser !== undefined && { parser }),
  };
}

function isFresh(out: string, { files, lists, remove }: BuildPlan, terminal: Terminal): boolean {
  const words = { missing: 'is missing', different: 'is not what the sources compile to' };
  const lines = [
    ...[...files.flatMap(stateOf), ...stale(out, lists)].map(
      ({ path, state }) => `${shown(out, path)} ${words[state]}\n`,
    ),
    ...remove.map((path) => `${shown(out, path)} is made by no source any more\n`),
  ];
  terminal.print(lines.join(''));
  if (lines.length > 0) {
    terminal.tell(`${counted(lines.length, 'file')} in ${shown(out, '')} to bring up to date: run \`policyc build\``);
  }
  return lines.length === 0;
}

function stateOf({
  path,
  stood,
}: Prepared): readonly { readonly path: string; readonly state: 'missing' | 'different' }[] {
  return stood === 'same' ? [] : [{ path, state: stood === 'nothing' ? 'missing' : 'different' }];
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
