import { getHeapStatistics } from 'node:v8';
import { inTurn } from '../core/pieces';
import { tellBuilt } from './build-end';
import { type Building, tellCache, tellDiagnostics } from './building';
import type { BuiltNow, Cache, Saved, Settled } from './cache';
import { exits } from './exits';
import { filesOf } from './plan-build';
import type { MadeFile } from './plan-removal';
import type { Told } from './seal';
import { sealBuild } from './seal-build';
import type { Terminal } from './terminal';

/** All is as it was: nothing is compiled, planned or published. */
export function tellSettled(building: Building, { fresh, save }: Cache, settled: Settled): number {
  const { claims, terminal } = building;
  const built = { ...settled, made: claims.alone.flatMap(({ id }) => fresh.get(id) ?? []) };
  const told = wordsOf(building, built);
  terminal.print(told.printed);
  for (const sentence of told.sentences) terminal.tell(sentence);
  const saved = save({ ...built, listed: claims.alone.map(({ id }) => id) });
  tellCache(saved.problem, building);
  sealBuild(building, saved, told);
  return exits.fine;
}

/** Lets the next build find all as it is without a look at each policy, where there is memory left for what only saves time. */
export function settle(building: Building, built: Omit<BuiltNow, 'listed'>, saved: Saved): void {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  if (saved.problem === undefined && used < limit / 2) sealBuild(building, saved, wordsOf(building, built));
}

/** What there is to say where nothing was built. */
function wordsOf(building: Building, { made, lists, siteUrl }: Omit<BuiltNow, 'listed'>): Told {
  let printed = '';
  const sentences: string[] = [];
  const terminal: Terminal = {
    ...building.terminal,
    print: (text) => {
      printed += text;
    },
    tell: (sentence) => void sentences.push(sentence),
  };
  tellDiagnostics({ ...building, terminal }, made);
  const unchanged = Array.from(inTurn<MadeFile>(filesOf(made), lists), ({ path }) => path);
  const result = { written: [], removed: [], unchanged };
  const { out } = building.request;
  const site = siteUrl === undefined ? {} : { siteUrl };
  tellBuilt({ out, made, rivals: [], earlier: [], changed: [], result, fresh: made.length, ...site }, terminal);
  return { printed, sentences };
}
