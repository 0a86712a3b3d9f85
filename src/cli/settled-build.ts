import type { Prepared } from '../io/prepare';
import { tellBuilt } from './build-end';
import { type Building, tellCache, tellDiagnostics } from './building';
import type { Cache, Settled } from './cache';
import { exits } from './exits';
import type { Made } from './made';
import type { Told } from './seal';
import { sealBuild } from './seal-build';
import type { Terminal } from './terminal';

/** All is as it was: nothing is compiled, planned or published. */
export function tellSettled(building: Building, { fresh, save }: Cache, settled: Settled): number {
  const { claims, terminal } = building;
  const { lists, siteUrl } = settled;
  const made = claims.alone.flatMap(({ id }) => fresh.get(id) ?? []);
  const site = siteUrl === undefined ? {} : { siteUrl };
  const told = wordsOf(building, made, { lists, ...site });
  terminal.print(told.printed);
  for (const sentence of told.sentences) terminal.tell(sentence);
  tellCache(save({ made, lists, listed: claims.alone.map(({ id }) => id), ...site }), building);
  sealBuild(building, settled, told);
  return exits.fine;
}

/** What there is to say where nothing was built. */
function wordsOf(
  building: Building,
  made: readonly Made[],
  { lists, ...site }: { readonly lists: readonly Prepared[]; readonly siteUrl?: string },
): Told {
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
  const unchanged = [...made.flatMap(({ files }) => files), ...lists].map(({ path }) => path);
  const result = { written: [], removed: [], unchanged };
  const { out } = building.request;
  tellBuilt({ out, made, rivals: [], earlier: [], changed: [], result, fresh: made.length, ...site }, terminal);
  return { printed, sentences };
}
