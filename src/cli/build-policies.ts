import { inTurn } from '../core/pieces';
import { type FoundPolicy, findPolicies } from '../io/find-policies';
import type { Staging } from '../io/lock';
import { outputAt } from '../io/output';
import { type Prepared, preparing } from '../io/prepare';
import { publish } from '../io/publish';
import { type StagingOnDemand, stagingOnDemand } from '../io/staging-on-demand';
import type { LongArtifact } from '../render/artifact';
import type { Listed } from '../render/index-file';
import { prettyReport } from '../report/reporters/pretty';
import { shownOut, tellBuilt, tellOfAll, tellStale } from './build-end';
import { counted } from './build-lines';
import {
  type Building,
  type BuildRequest,
  openedOnce,
  openWorkshopOf,
  refusalOf,
  tellCache,
  tellDiagnostics,
} from './building';
import { openCache } from './cache';
import { cacheFolder } from './cache-place';
import { claimsOf } from './claims';
import { earlierOutputs } from './earlier-outputs';
import { exits } from './exits';
import type { Made } from './made';
import type { Mending } from './mending';
import { digestOfIds, inShard, renderPart, type Shard } from './part';
import { type BuildPlan, countOfFiles, planBuild, sourcedOf } from './plan-build';
import { type Keeping, keeping, settle, tellSettled } from './settled-build';
import type { Terminal } from './terminal';
import type { WorkOrder } from './workshop';

/** Makes all policies that are not fresh, each on its own, publishes those without errors in one go, and gives the exit code. */
export async function buildPolicies(request: BuildRequest, terminal: Terminal): Promise<number> {
  const sources = terminal.sealed?.sources ?? findPolicies(request.paths, terminal.folder);
  for (const problem of sources.problems) terminal.tell(problem);
  if (sources.found.length === 0) return exits.failed;

  const { shard } = request;
  const all = claimsOf(sources.found, request.out);
  const claims = shard ? { ...all, alone: inShard(all.alone, shard) } : all;
  const ids = all.alone.map(({ id }) => id);
  const folder = request.check || request.cache === false ? undefined : cacheFolder(request.cache, terminal.folder);
  const cache = folder === undefined ? undefined : openCache(folder, request, claims.alone, terminal);
  const building = {
    request,
    terminal,
    sources,
    claims,
    ids,
    ...(cache && { cache }),
    workshop: openedOnce(request, terminal),
  };
  const isWhole = claims.rivals.length === 0 && sources.problems.length === 0 && !shard;
  if (isWhole && cache?.settled) return tellSettled(building, cache, cache.settled);

  // Where all is fresh there may still be something to remove; where something is not, it is to be made.
  const isToMake = claims.alone.length > (cache?.fresh.size ?? 0) || claims.rivals.length > 0;
  const refused = isToMake ? refusalOf(building) : undefined;
  if (refused) {
    if (refused.diagnostics.length > 0) terminal.print(`${prettyReport(refused.diagnostics, request)}\n`);
    terminal.tell(refused.problem);
    return refused.diagnostics.length > 0 ? exits.problems : exits.failed;
  }
  const { result, signalled } = await terminal.undisturbed((asked) => build(building, asked));
  return signalled ?? result;
}

async function build(building: Building, asked: () => Promise<boolean>): Promise<number> {
  const { request, terminal, claims, cache } = building;
  const { check, jobs } = request;
  const output = outputAt(request.out);
  const staging = stagingOnDemand(output);
  const toMake = claims.alone.filter(({ id }) => !cache?.fresh.has(id));
  try {
    const { makePolicies } = require('./make-policies') as typeof import('./make-policies');
    const done = await makePolicies(toMake, {
      order: orderOf(request),
      workshop: () => openWorkshopOf(building),
      terminal,
      asked,
      isKept: cache !== undefined,
      ...(jobs !== undefined && { jobs }),
      ...(!check && { staging: staging.open }),
    });
    if ('ended' in done) {
      const count = `${done.ended} of ${counted(toMake.length, 'policy', 'policies')}`;
      terminal.tell(`interrupted after ${count}: nothing is written, and ${shownOut(request.out, '')} is as it was`);
      return exits.failed;
    }
    const made = new Map([...(cache?.fresh ?? []), ...done.made.map((one) => [one.id, one] as const)]);
    const all = claims.alone.flatMap(({ id }) => made.get(id) ?? []);
    return finish(building, all, staging);
  } finally {
    staging.drop();
  }
}

function finish(building: Building, made: readonly Made[], staging: StagingOnDemand): number {
  const { request, terminal, sources, claims, cache } = building;
  const { out } = request;
  // A build that goes by a seal mends it, with what it says now.
  const keeper = terminal.sealed && keeping(terminal);
  const mending = cache?.before && (require('./mending') as typeof import('./mending')).mendingOf(building, made);
  const report = mending?.report();
  const told = keeper?.terminal ?? terminal;
  if (report) told.print(report);
  else tellDiagnostics({ ...building, terminal: told }, made);
  const hasErrors = claims.rivals.length > 0 || made.some(({ errors }) => errors > 0);
  const own = new Set(made.map(({ id }) => id));
  const earlier = earlierOutputs(out, cache?.fresh, request.shard ? (id) => own.has(id) : undefined);
  const sourced = { ...sourcedOf(request, sources, terminal.folder), ...(request.shard && { all: false }) };
  const planned = planBuild(request, {
    made,
    earlier,
    sourced,
    ...(!request.shard && { indexPage: (listed: readonly Listed[]) => openWorkshopOf(building).indexPage(listed) }),
  });
  const plan = request.shard
    ? { ...planned, lists: [recordOf(building, request.shard, made)], listed: [] }
    : { ...planned, lists: mending?.lists(planned) ?? planned.lists };
  let exit: number = hasErrors ? exits.problems : exits.fine;
  if (request.check) {
    if (!tellStale(out, plan, terminal)) exit = exits.problems;
    else if (exit === exits.fine) terminal.tell(`${shownOut(out, '')} is what the sources compile to`);
  } else {
    const lists = plan.lists.map(preparing(outputAt(out), staging.open));
    publishAndTell(building, { made, earlier, plan, lists, staging: staging.opened(), keeper, mending });
  }
  return sources.problems.length > 0 ? exits.failed : exit;
}

/** What the machine that puts the parts together has to know. */
function recordOf({ request, terminal, claims, ids }: Building, shard: Shard, made: readonly Made[]): LongArtifact {
  const { settingsOf } = require('./settings') as typeof import('./settings');
  const settings = settingsOf(request, terminal.folder);
  const rivals = [...new Set(claims.rivals.map(({ id }) => id))];
  return renderPart({ shard, emit: request.emit, settings, all: digestOfIds(ids), rivals }, made);
}

interface Publishing {
  readonly made: readonly Made[];
  readonly earlier: ReturnType<typeof earlierOutputs>;
  readonly plan: BuildPlan;
  readonly lists: readonly Prepared[];
  readonly staging: Staging | undefined;
  /** Has what was printed of what is wrong with the policies; absent where it is not kept. */
  readonly keeper: Keeping | undefined;
  readonly mending: Mending | undefined;
}

function publishAndTell(building: Building, publishing: Publishing): void {
  const { made, earlier, plan, lists, staging, keeper, mending } = publishing;
  const { request, terminal, claims, cache } = building;
  const { out } = request;
  const { written, removed } = publish(out, inTurn(plan.files, lists), {
    remove: plan.remove,
    again: (path) => makeAgain(building, plan, path),
    doubtful: plan.doubtful,
    ...(staging && { staging }),
  });
  const opened = building.workshop();
  const site = 'siteUrl' in opened && opened.siteUrl !== undefined ? { siteUrl: opened.siteUrl } : {};
  const fresh = cache && { fresh: cache.fresh.size };
  const files = countOfFiles(made, lists);
  const result = { written, removed, unchanged: files - written.length };
  const all = { out, made, rivals: claims.rivals, earlier, changed: plan.changed, result, ...fresh, ...site };
  const lines = mending?.lines({ written, removed });
  if (lines) {
    terminal.print(lines.printed);
    keeper?.keep(lines.kept);
    tellOfAll(all, terminal);
  } else tellBuilt(all, terminal, keeper?.keep);
  if (!cache) return;
  const built = { made, lists: request.shard ? [] : lists, ...site };
  const saved = cache.save({ ...built, listed: plan.listed });
  tellCache(saved.problem, building);
  settle(building, built, saved, { count: made.length - cache.fresh.size, printed: keeper?.kept() });
}

/** The pieces of a file whose like stood in the output when it was prepared, and does no more. */
function makeAgain(building: Building, { lists }: BuildPlan, path: string): Iterable<string> {
  const list = lists.find((one) => one.path === path);
  if (list) return list.pieces;
  const policy = building.claims.alone.find(({ id }) => path.startsWith(`${id}/`)) as FoundPolicy;
  const { artifacts } = openWorkshopOf(building).judge(policy).compilation;
  return [artifacts.find((one) => one.path === path)?.text ?? ''];
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
