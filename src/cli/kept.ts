import { readCache, writeCache } from '../io/cache-file';
import { type Entry, isEntry, isKeptFiles, type KeptFile } from './cache-entry';
import type { Settings } from './settings';

/** What a cache keeps of builds into one folder. */
export interface Kept {
  readonly siteUrl?: string;
  /** The digest of the ids in the lists. */
  readonly listed: string;
  readonly lists: readonly KeptFile[];
  readonly entries: Iterable<Entry>;
}

/** The form of what is kept; another version of the program may keep it in another. */
const FORM = 2;

interface Head extends Omit<Kept, 'entries'> {
  readonly form: typeof FORM;
  readonly engine: string;
  readonly order: string;
}

/** What is kept in a file for the same settings; undefined for anything else, whatever is the matter. */
export function readKept(file: string, { engine, order }: Settings): Kept | undefined {
  try {
    const [first, ...lines] = readCache(file) ?? [];
    const { form, ...head } = JSON.parse(first?.() ?? '{}') as Head;
    if (form !== FORM || head.engine !== engine || head.order !== order || !isKeptFiles(head.lists, ''))
      return undefined;
    const entries: Entry[] = [];
    for (let index = 0; index < lines.length; index += 2) {
      const [entry, aside] = [JSON.parse(lines[index]?.() ?? ''), lines[index + 1]];
      if (!isEntry(entry) || !aside) return undefined;
      entries.push({ ...entry, aside });
    }
    return { ...head, entries };
  } catch {
    return undefined;
  }
}

/** Keeps it in a file: a line for the whole, and two for each policy. Gives in words why it could not be kept. */
export function writeKept(
  folder: string,
  name: string,
  { entries, ...kept }: Kept,
  { engine, order }: Settings,
): string | undefined {
  const head: Head = { form: FORM, engine, order, ...kept };
  const lines = function* (): Iterable<string> {
    yield JSON.stringify(head);
    for (const entry of entries) {
      yield JSON.stringify(entry);
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
