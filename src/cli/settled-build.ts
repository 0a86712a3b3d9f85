import { getHeapStatistics } from 'node:v8';
import { type Built, tellBuilt, tellOfAll } from './build-end';
import { type Building, tellCache, tellDiagnostics } from './building';
import type { BuiltNow, Cache, Saved, Settled } from './cache';
import { exits } from './exits';
import { countOfFiles } from './plan-build';
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
    tellBuilt(allFresh(building, built), terminal);
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
  { count, printed }: { readonly count: number; readonly printed: Buffer | undefined },
): void {
  const isMost = count >= MANY && count * SHARE >= built.made.length;
  if (saved.problem !== undefined || !(isMost || building.terminal.sealed) || !hasRoom()) return;
  const told = wordsOf(building, built, printed);
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

/** A terminal that hands on what is printed, and keeps it as bytes; more can be kept that is not printed. */
export interface Keeping {
  readonly terminal: Terminal;
  keep(text: string | Buffer): void;
  kept(): Buffer;
}

const ENOUGH = 64 * 1024;

/** Begins to keep what is printed. */
export function keeping(terminal: Terminal): Keeping {
  const pieces: Buffer[] = [];
  let text = '';
  const flush = (): void => {
    pieces.push(Buffer.from(text));
    text = '';
  };
  const keep = (more: string | Buffer): void => {
    if (typeof more !== 'string') {
      flush();
      pieces.push(more);
      return;
    }
    text += more;
    if (text.length >= ENOUGH) flush();
  };
  const print: Terminal['print'] = (given) => {
    keep(given);
    terminal.print(given);
  };
  const kept = (): Buffer => {
    flush();
    return Buffer.concat(pieces);
  };
  return { terminal: { ...terminal, print }, keep, kept };
}

/** What there is to say where nothing was built; `printed` is what there is to print, where that is known. */
function wordsOf(building: Building, built: Omit<BuiltNow, 'listed'>, printed?: Buffer): Told {
  const sentences: string[] = [];
  const tell: Terminal['tell'] = (sentence) => void sentences.push(sentence);
  const all = allFresh(building, built);
  if (printed) {
    tellOfAll(all, { tell });
    return { printed, sentences };
  }
  const { terminal, kept } = keeping({ ...building.terminal, print: () => undefined, tell });
  tellDiagnostics({ ...building, terminal }, built.made);
  tellBuilt(all, terminal);
  return { printed: kept(), sentences };
}

/** What a build has done that found all as it was. */
function allFresh({ request: { out } }: Building, { made, lists, siteUrl }: Omit<BuiltNow, 'listed'>): Built {
  const result = { written: [], removed: [], unchanged: countOfFiles(made, lists) };
  const site = siteUrl === undefined ? {} : { siteUrl };
  return { out, made, rivals: [], earlier: [], changed: [], result, fresh: made.length, ...site };
}
