import { readCache, writeCache } from '../io/cache-file';
import {
  type Entry,
  type EntryFiles,
  type EntryHead,
  isEntryFiles,
  isEntryHead,
  isKeptFiles,
  type KeptFile,
} from './cache-entry';
import type { Settings } from './settings';

/** What a cache keeps of builds into one folder. */
export interface Kept {
  readonly siteUrl?: string;
  /** The digest of the ids in the lists. */
  readonly listed: string;
  readonly lists: readonly KeptFile[];
  readonly entries: Iterable<Entry>;
}

/** What was kept, as it was read. */
export interface KeptBefore extends Kept {
  readonly sha256: string;
  /** The lines of an entry that was read, as they were written; undefined for another one, were it the same but for a mark. */
  bytesOf(entry: Entry): Uint8Array | undefined;
}

/** The form of what is kept; another version of the program may keep it in another. */
const FORM = 4;
/** The lines of a policy. */
const EACH = 4;

interface Head extends Omit<Kept, 'entries'> {
  readonly form: typeof FORM;
  readonly engine: string;
  readonly order: string;
}

/**
 * What is kept in a file for the same settings; undefined for anything else, whatever is the matter. What is known already by its
 * digest is read no sooner than it is asked for.
 */
export function readKept(file: string, { engine, order }: Settings, known?: string): KeptBefore | undefined {
  try {
    const lines = readCache(file);
    if (!lines) return undefined;
    const { form, ...head } = JSON.parse(lines.text(0)) as Head;
    if (form !== FORM || head.engine !== engine || head.order !== order || !isKeptFiles(head.lists, ''))
      return undefined;
    const places = new Map<Entry, number>();
    for (let line = 1; line < lines.count; line += EACH) {
      const head = JSON.parse(lines.text(line));
      if (!isEntryHead(head) || line + EACH > lines.count) return undefined;
      const read = (): EntryFiles => filesIn(lines.text(line + 1), head);
      const files = lines.sha256 === known ? undefined : read();
      const of = files ? () => files : read;
      places.set(entryIn(head, { of, listing: () => lines.text(line + 2), aside: () => lines.text(line + 3) }), line);
    }
    const bytesOf = (entry: Entry): Uint8Array | undefined => {
      const line = places.get(entry);
      return line === undefined ? undefined : lines.bytes(line, line + EACH - 1);
    };
    return { ...head, entries: { [Symbol.iterator]: () => places.keys() }, sha256: lines.sha256, bytesOf };
  } catch {
    return undefined;
  }
}

/** An entry with what else there is of it. Its fields are named, for V8 gives objects that take more after a spread a shape each. */
function entryIn(
  { id, root, display, made, count, isListed }: EntryHead,
  { of, listing, aside }: Pick<Entry, 'of' | 'listing' | 'aside'>,
): Entry {
  return { id, root, display, made, count, isListed, of, listing, aside };
}

/** What was written of the files of a policy, without what it says twice: thousands may be in memory at once. */
function filesIn(text: string, { id }: EntryHead): EntryFiles {
  const own = JSON.parse(text);
  if (!isEntryFiles(own, id)) throw new Error('the cache holds what no build has kept');
  const { inputs, releases, files } = own;
  const listed = own.listed.map((file) => {
    const [path, sha256] = files.find(([path, sha256]) => path === file.path && sha256 === file.sha256) ?? [];
    return path === undefined || sha256 === undefined ? file : { path, sha256 };
  });
  return { inputs, releases, files, listed };
}

/**
 * Keeps it in a file: a line for the whole, and some for each policy, which are those from `before` where nothing of it has
 * changed. Gives the digest, or in words why it could not be kept.
 */
export function writeKept(
  folder: string,
  name: string,
  { entries, ...kept }: Kept,
  { engine, order }: Settings,
  before?: KeptBefore,
): ReturnType<typeof writeCache> {
  const head: Head = { form: FORM, engine, order, ...kept };
  const lines = function* (): Iterable<string | Uint8Array> {
    yield JSON.stringify(head);
    for (const entry of entries) {
      const bytes = before?.bytesOf(entry);
      if (bytes) {
        yield bytes;
        continue;
      }
      yield JSON.stringify(entry);
      yield JSON.stringify(entry.of());
      yield entry.listing();
      yield entry.aside();
    }
  };
  return writeCache(folder, name, lines());
}

/** True where two are the same, down to the very entries. */
export function isSame(before: Kept, now: Kept): boolean {
  const headOf = ({ listed, lists, siteUrl }: Kept): string => JSON.stringify([listed, lists, siteUrl]);
  if (headOf(before) !== headOf(now)) return false;
  const known = new Set(before.entries);
  for (const entry of now.entries) if (!known.delete(entry)) return false;
  return known.size === 0;
}
