import type { FoundPolicies } from '../io/find-policies';
import { type Framed, framed, reportOf } from '../report/reporters/pretty';
import type { Cache } from './cache';
import type { Claims } from './claims';
import { byPath, type InFile, inReport } from './findings';
import type { Made } from './made';
import type { Shard } from './part';
import { printAll, type Terminal } from './terminal';
import type { Closed, WorkOrder, Workshop } from './workshop';

/** What `policyc build` was asked. */
export interface BuildRequest extends WorkOrder {
  /** Compare with what is there, and write nothing. */
  readonly check: boolean;
  readonly color: boolean;
  /** How many threads are to work; absent, as many as pay. */
  readonly jobs?: number;
  /** The folder of the cache, or false for none; absent, the usual one, where packages are installed. */
  readonly cache?: string | false;
  /** The part of the policies that is to be built; absent, all. */
  readonly shard?: Shard;
}

/** A build that is under way: what was asked, and what was found. */
export interface Building {
  readonly request: BuildRequest;
  readonly terminal: Terminal;
  readonly sources: FoundPolicies;
  /** What is to be built; the policies of other shards are left out. */
  readonly claims: Claims;
  /** The ids of all policies, those of other shards too. */
  readonly ids: readonly string[];
  readonly cache?: Cache;
  /** Opened when something is to be made. */
  readonly workshop: () => Workshop | Closed;
}

/** Opens the workshop when it is first asked for, and never again. */
export function openedOnce(request: BuildRequest, { folder }: Terminal): Building['workshop'] {
  let opened: Workshop | Closed | undefined;
  return () => {
    const { openWorkshop } = require('./workshop') as typeof import('./workshop');
    opened ??= openWorkshop(request, folder);
    return opened;
  };
}

/** Why nothing can be built as it was asked; undefined where it can. */
export function refusalOf({ workshop, sources }: Building): Closed | undefined {
  const opened = workshop();
  if ('problem' in opened) return opened;
  const problem = sources.found.map(opened.refusal).find(Boolean);
  return problem === undefined ? undefined : { problem, diagnostics: [] };
}

/** The workshop of a build that was not refused. */
export function openWorkshopOf({ workshop }: Building): Workshop {
  const opened = workshop();
  if ('problem' in opened) throw new Error(opened.problem);
  return opened;
}

/** Prints what is wrong with the policies, each finding once. */
export function tellDiagnostics({ request, terminal, claims }: Building, made: readonly Made[]): void {
  const contests = claims.diagnostics.map(framed);
  const found = function* (): Generator<InFile<Framed>> {
    for (const read of [
      () => contests,
      ...made.map(
        ({ aside }) =>
          () =>
            aside().diagnostics,
      ),
    ]) {
      for (const path of byPath(read()).keys()) yield { path, read: () => byPath(read()).get(path) ?? [] };
    }
  };
  const pieces = function* (): Generator<string> {
    let isTold = false;
    for (const piece of reportOf(inReport(found()), request)) {
      isTold = true;
      yield piece;
    }
    if (isTold) yield '\n';
  };
  printAll(terminal, pieces());
}

/** A cache that the user asked for and that cannot be kept is told of; nothing else depends on it. */
export function tellCache(problem: string | undefined, { request, terminal }: Building): void {
  if (problem !== undefined && request.cache !== undefined)
    terminal.tell(`nothing is kept for later builds: ${problem}`);
}
