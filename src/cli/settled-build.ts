import { getHeapStatistics } from 'node:v8';
import { inTurn } from '../core/pieces';
import { tellBuilt } from './build-end';
import { type Building, tellCache, tellDiagnostics } from './building';
import type { BuiltNow, Cache, Saved, Settled } from './cache';
import { exits } from './exits';
import { filesOf } from './plan-build';
import type { MadeFile } from './plan-removal';
import type { Told } from './seal';
import { mendSeal, sealBuild } from './seal-build';
import type { Terminal } from './terminal';

/** All is as it was: nothing is compiled, planned or published. */
export function tellSettled(building: Building, { fresh, save }: Cache, settled: Settled): number {
  const { claims, terminal } = building;
  const built = { ...settled, made: claims.alone.flatMap(({ id }) => fresh.get(id) ?? []) };
  const told = hasRoom() ? wordsOf(building, built) : undefined;
  if (told) {
    terminal.print(told.printed);
    for (const sentence of told.sentences) terminal.tell(sentence);
  } else {
    tellDiagnostics(building, built.made);
    tellAllFresh(building, built, terminal);
  }
  const saved = save({ ...built, listed: claims.alone.map(({ id }) => id) });
  tellCache(saved.problem, building);
  if (told) sealBuild(building, saved, told);
  return exits.fine;
}

/**
 * Lets the next build find all as it is without a look at each policy, where there is memory left for what only saves time, and
 * where that pays: where a large part of many was built, or nothing but a few was looked at now.
 */
export function settle(
  building: Building,
  built: Omit<BuiltNow, 'listed'>,
  saved: Saved,
  { count, report }: { readonly count: number; readonly report: Buffer | undefined },
): void {
  const isMost = count >= MANY && count * SHARE >= built.made.length;
  if (saved.problem !== undefined || !(isMost || building.terminal.sealed) || !hasRoom()) return;
  const told = wordsOf(building, built, report);
  if (isMost) sealBuild(building, saved, told);
  else mendSeal(building, saved, told);
}

/** From so many policies on, and where so large a part of all was built, it pays to look at all of them again. */
const MANY = 50;
const SHARE = 8;

/** A seal takes about as much memory as is in use when it is made, and saves nothing but time. */
function hasRoom(): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used < limit / 4;
}

/** A terminal that hands on what is printed, and keeps it. */
export function keepingReport(terminal: Terminal): { readonly terminal: Terminal; report(): Buffer } {
  const printed: Buffer[] = [];
  const print: Terminal['print'] = (text) => {
    printed.push(Buffer.from(text));
    terminal.print(text);
  };
  return { terminal: { ...terminal, print }, report: () => Buffer.concat(printed) };
}

/** What there is to say where nothing was built; `report` is what is wrong with the policies, where that was told already. */
function wordsOf(building: Building, built: Omit<BuiltNow, 'listed'>, report?: Buffer): Told {
  const sentences: string[] = [];
  const silent: Terminal = {
    ...building.terminal,
    print: () => undefined,
    tell: (sentence) => void sentences.push(sentence),
  };
  const { terminal, report: printed } = keepingReport(silent);
  if (report) terminal.print(report);
  else tellDiagnostics({ ...building, terminal }, built.made);
  tellAllFresh(building, built, terminal);
  return { printed: printed(), sentences };
}

function tellAllFresh(
  { request: { out } }: Building,
  { made, lists, siteUrl }: Omit<BuiltNow, 'listed'>,
  terminal: Terminal,
): void {
  const unchanged = Array.from(inTurn<MadeFile>(filesOf(made), lists), ({ path }) => path);
  const result = { written: [], removed: [], unchanged };
  const site = siteUrl === undefined ? {} : { siteUrl };
  tellBuilt({ out, made, rivals: [], earlier: [], changed: [], result, fresh: made.length, ...site }, terminal);
}
