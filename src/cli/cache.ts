import { join, resolve } from 'node:path';
import type { FoundPolicy } from '../io/find-policies';
import { type InputLook, lookAtInputs } from '../io/inputs';
import { type Mark, telling } from '../io/mark';
import { namesOfOutput } from '../io/output-names';
import type { Prepared } from '../io/prepare';
import { type Entry, type EntryFiles, entryFor, type KeptFile, madeIn } from './cache-entry';
import { cacheName } from './cache-place';
import { isSame, type Kept, readKept, writeKept } from './kept';
import type { Made } from './made';
import { digestOfIds } from './part';
import { type Settings, settingsOf } from './settings';
import type { Terminal } from './terminal';
import type { WorkOrder } from './workshop';

/** What a build knows of earlier ones. */
export interface Cache {
  /** The policies of which all is as it was when they were made: sources, releases, settings and files, by id. */
  readonly fresh: ReadonlyMap<string, Made>;
  /** Present where the lists, too, are as they were, and there is nothing to write or to remove. */
  readonly settled?: Settled;
  /** Present where a seal vouches that all lists were made of what was kept. */
  readonly before?: Before;
  /** Keeps what was built for later builds. */
  save(built: BuiltNow): Saved;
}

/** What the last build made, of all policies and of each; undefined for one of which nothing was kept. */
export interface Before {
  readonly lists: readonly KeptFile[];
  madeOf(id: string): Made | undefined;
}

/** What is known of a build that found all as it was. */
export type Settled = Pick<BuiltNow, 'lists' | 'siteUrl'>;

/** What a later build goes by. */
export interface Saved {
  /** Why it could not be kept, in words. */
  readonly problem?: string;
  /** The digest of what was kept; absent too where settings have changed meanwhile, and nothing is kept. */
  readonly sha256?: string;
  /** When it was begun to look, in milliseconds; what was seen since then may have changed again. */
  readonly moment: number;
  readonly settings: Settings;
  /** Looks at the files of all policies, or of some, again: of one that has just been written, the time tells every change only a while later. */
  look(isWanted?: (id: string) => boolean): Look;
  /** Where that is kept. */
  readonly folder: string;
  readonly name: string;
}

/** The policies that later builds need not make, and the lists, with the marks that their files have. */
export type Look = Pick<Kept, 'entries' | 'lists'>;

/** What a build has made, or found to be fresh. */
export interface BuiltNow {
  readonly made: readonly Made[];
  readonly lists: readonly Prepared[];
  /** The ids of all policies in the lists. */
  readonly listed: readonly string[];
  readonly siteUrl?: string;
}

/** Looks which policies need not be made again. Whatever is wrong with the cache, or in doubt, is as if it were not there. */
export function openCache(
  folder: string,
  order: WorkOrder,
  policies: readonly FoundPolicy[],
  terminal: Terminal,
): Cache {
  const { sealed } = terminal;
  const moment = sealed?.moment ?? terminal.moment();
  const out = resolve(order.out);
  const name = `${cacheName(order.out)}.json`;
  const settings = settingsOf(order, terminal.folder);
  const kept = readKept(join(folder, name), settings, sealed?.seal.kept);
  const names = namesOfOutput(out);
  const entries = new Map([...(kept?.entries ?? [])].map((entry) => [entry.id, entry]));
  // What was seen already is of the cache that went with it, and of no other.
  const seen = sealed && kept?.sha256 === sealed.seal.kept ? sealed : undefined;
  const isSeen = (id: string): boolean => seen?.isSame(id) === true;
  const found = names
    ? freshOf(policies, entries, { made: lookAtInputs(out, { known: names.folders }), isSeen, moment })
    : new Map<string, Entry>();
  const fresh = new Map<string, Made>();
  for (const [id, entry] of found)
    fresh.set(id, madeIn(entry, seen && isSeen(id) ? () => seen.isThere(id) : undefined));
  const isAll = fresh.size === policies.length && names?.isQuiet(found) === true;
  const lists = isAll && kept?.listed === digestOfIds(found.keys()) ? listsIn(kept, out) : undefined;
  const save = (built: BuiltNow): Saved => {
    const look = (isWanted: (id: string) => boolean = () => true): Look => {
      const now = { policies, moment, later: terminal.moment(), out, fresh: found };
      return {
        entries: {
          [Symbol.iterator]: () =>
            entriesOf(
              built.made.filter(({ id }) => isWanted(id)),
              now,
            ),
        },
        lists: built.lists.map(({ path, sha256, size, mark }) => [path, sha256, size, trusted(now, path, mark)]),
      };
    };
    const own = new Set(policies.map(({ id }) => id));
    const others = [...entries.values()].filter(({ id }) => !own.has(id) && names?.has(id));
    const made = look();
    const next: Kept = {
      ...(built.siteUrl !== undefined && { siteUrl: built.siteUrl }),
      listed: digestOfIds(built.listed),
      lists: made.lists,
      entries: both(others, made.entries),
    };
    const saved = { moment, settings, look, folder, name };
    // What was made may have been made by settings that came after these.
    if (settingsOf(order, terminal.folder).order !== settings.order) return saved;
    // Most often nothing is new, and nothing is written.
    const { sha256 } = kept && isSame(kept, next) ? kept : {};
    const written = sha256 === undefined ? writeKept(folder, name, next, settings, kept) : { sha256 };
    return { ...saved, ...written };
  };
  const madeBefore = (id: string): Made | undefined => {
    const entry = entries.get(id);
    return entry && madeIn(entry);
  };
  const before = seen && kept && { before: { lists: kept.lists, madeOf: madeBefore } };
  if (!lists) return { fresh, ...before, save };
  return { fresh, settled: { lists, ...(kept?.siteUrl !== undefined && { siteUrl: kept.siteUrl }) }, save };
}

function both<Item>(some: Iterable<Item>, others: Iterable<Item>): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      yield* some;
      yield* others;
    },
  };
}

/** The entries of policies of which nothing has changed, with the marks that files have now, but for those that a seal has. */
function freshOf(
  policies: readonly FoundPolicy[],
  entries: ReadonlyMap<string, Entry>,
  {
    made,
    isSeen,
    moment,
  }: { readonly made: InputLook; readonly isSeen: (id: string) => boolean; readonly moment: number },
): Map<string, Entry> {
  const looks = new Map<string, InputLook>();
  const fresh = new Map<string, Entry>();
  for (const { id, root, display } of policies) {
    const entry = entries.get(id);
    if (entry?.root !== root || entry.display !== display) continue;
    if (isSeen(id)) {
      fresh.set(id, entry);
      continue;
    }
    const look = looks.get(root) ?? lookAtInputs(root);
    looks.set(root, look);
    const own = entry.of();
    const inputs = look.same(own.inputs);
    if (!inputs || look.releasesOf(id).join('\n') !== own.releases.join('\n')) continue;
    const files = sameFiles(own.files, made);
    const isIt = inputs === own.inputs && files === own.files;
    if (files) fresh.set(id, isIt ? entry : settled(entry, { ...own, inputs, files }, moment));
  }
  return fresh;
}

function sameFiles(files: readonly KeptFile[], look: InputLook): readonly KeptFile[] | undefined {
  const before = files.map(([path, sha256, , mark]) => [path, sha256, mark] as const);
  const now = look.same(before);
  if (now === before) return files;
  return now && files.map(([path, sha256, size], index) => [path, sha256, size, now[index]?.[2] ?? null]);
}

function listsIn({ lists }: Kept, out: string): readonly Prepared[] | undefined {
  const now = lists.length > 0 ? sameFiles(lists, lookAtInputs(out)) : undefined;
  return now?.map(([path, sha256, size, mark]) => ({ path, sha256, size, stood: 'same', ...(mark && { mark }) }));
}

interface Now {
  readonly policies: readonly FoundPolicy[];
  /** When the build began, and when it has ended. */
  readonly moment: number;
  readonly later: number;
  readonly out: string;
  readonly fresh: ReadonlyMap<string, Entry>;
}

/** The entries of policies that were made, each of which is made anew when it is asked for. */
function* entriesOf(made: readonly Made[], now: Now): Generator<Entry> {
  const { policies, moment, fresh, out } = now;
  const found = new Map(policies.map((policy) => [policy.id, policy]));
  const looks = new Map<string, InputLook>();
  const output = lookAtInputs(out);
  for (const one of made) {
    const policy = found.get(one.id);
    const entry = fresh.get(one.id);
    if (entry) yield entry;
    if (!policy || entry) continue;
    const look = looks.get(policy.root) ?? lookAtInputs(policy.root);
    looks.set(policy.root, look);
    const marks = new Map(one.outputs().files.map(({ path, mark }) => [path, mark]));
    const kept = entryFor(policy, one, {
      // What was not touched since before the build began is what was read.
      input: (path) => telling(look.markAt(path), moment),
      output: (path) => trusted(now, path, marks.get(path), output),
      releases: look.releasesOf(one.id),
    });
    if (kept) yield kept;
  }
}

/** An entry with its marks only where they tell every change that came after they were taken. */
function settled(entry: Entry, own: EntryFiles, moment: number): Entry {
  const now: EntryFiles = {
    ...own,
    inputs: own.inputs.map(([path, sha256, mark]) => [path, sha256, telling(mark, moment)]),
    files: own.files.map(([path, sha256, size, mark]) => [path, sha256, size, telling(mark, moment)]),
  };
  return { ...entry, of: () => now };
}

/** The mark of a file of the output, where that is the very file that was prepared, and was left alone since. */
function trusted({ out, later }: Now, path: string, before: Mark | undefined, look = lookAtInputs(out)): Mark | null {
  const mark = look.markAt(path);
  // To take its place, a file gets a new entry in its folder; nothing else of it changes.
  const isIt = mark && before && mark[0] === before[0] && mark[1] === before[1] && mark[3] === before[3];
  return isIt ? telling(mark, later) : null;
}
