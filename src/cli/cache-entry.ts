import type { FoundPolicy } from '../io/find-policies';
import type { Input } from '../io/inputs';
import type { Mark } from '../io/mark';
import { pathFault } from '../io/path-fault';
import type { Prepared } from '../io/prepare';
import type { IndexEntry } from '../render/index-file';
import type { Read } from './judge';
import type { Aside, Made, MadePart, Outputs } from './made';

/** A file of the output as a cache knows it. */
export type KeptFile = readonly [path: string, sha256: string, size: number, mark: Mark | null];

/** A policy as a cache keeps it. */
export interface Entry {
  readonly id: string;
  readonly root: string;
  readonly display: string;
  readonly inputs: readonly Input[];
  /** All that stands in its folder of releases. */
  readonly releases: readonly string[];
  readonly files: readonly KeptFile[];
  readonly made: Omit<MadePart, 'id'> & Pick<Outputs, 'listed'>;
  readonly isListed: boolean;
  /** What the list of all policies says of it, in JSON, or `null`; this and the next are read only where they are asked for. */
  listing(): string;
  aside(): string;
}

/** How files look once all is done: their marks, where these can be trusted. */
export interface EntryLook {
  input(path: string): Mark | null;
  output(path: string): Mark | null;
  readonly releases: readonly string[];
}

/** What a cache keeps of a policy that was made; undefined for one that has to be made again whatever happens. */
export function entryFor(
  { root, display }: FoundPolicy,
  { id, outputs, listing, isThere: _, aside, ...made }: Made,
  { input, output, releases }: EntryLook,
): Entry | undefined {
  const { inputs, ...rest } = aside();
  if (!inputs || !made.summary || !wereRead(releases, `${id}/releases`, inputs)) return undefined;
  const { files, listed } = outputs();
  return {
    id,
    root,
    display,
    inputs: inputs.map(([path, sha256]) => [path, sha256, input(path)]),
    releases,
    files: files.map(({ path, sha256, size }) => [path, sha256, size, output(path)]),
    made: { ...made, listed },
    isListed: listing !== undefined,
    listing: () => JSON.stringify(listing?.() ?? null),
    aside: () => JSON.stringify(rest),
  };
}

/** True where nothing has come into a folder since it was read. */
function wereRead(names: readonly string[], folder: string, inputs: readonly Read[]): boolean {
  const read = new Set(inputs.flatMap(([path]) => [path, path.slice(0, path.lastIndexOf('/') + 1)]));
  return names.every((name) => read.has(`${folder}/${name}`));
}

/** The policy that an entry was made of, its files where they stand; `isThere` where they can be looked at again. */
export function madeIn(
  { id, files, made: { listed, ...made }, isListed, listing, aside }: Entry,
  isThere?: Made['isThere'],
): Made {
  return {
    id,
    ...made,
    ...(isListed && { listing: () => JSON.parse(listing()) as IndexEntry }),
    ...(isThere && { isThere }),
    outputs: () => ({ files: files.map(there), listed }),
    aside: () => JSON.parse(aside()) as Aside,
  };
}

function there([path, sha256, size, mark]: KeptFile): Prepared {
  return { path, sha256, size, stood: 'same', ...(mark && { mark }) };
}

/** What a line of the cache says of a policy. */
export type EntryData = Omit<Entry, 'listing' | 'aside'>;

/** True for data that has the form of an entry, and leads to no place outside. */
export function isEntry(data: unknown): data is EntryData {
  const { id, root, display, inputs, releases, files, made, isListed } = (data ?? {}) as Entry;
  return (
    typeof isListed === 'boolean' &&
    [id, root, display].every(isText) &&
    Array.isArray(releases) &&
    Array.isArray(inputs) &&
    inputs.every(([path, sha256, mark]) => isText(path) && isText(sha256) && isMark(mark)) &&
    isKeptFiles(files, `${id}/`) &&
    isMade(made)
  );
}

// Of thousands of policies each file is asked about: there are no lists made here that could be left out.

/** True for data that has the form of kept files below a folder. */
export function isKeptFiles(data: unknown, folder: string): data is readonly KeptFile[] {
  return Array.isArray(data) && data.every((file) => Array.isArray(file) && isKeptFile(file, folder));
}

function isKeptFile(file: readonly unknown[], folder: string): boolean {
  const path = file[0];
  return (
    isText(path) &&
    path.startsWith(folder) &&
    !pathFault(path) &&
    isText(file[1]) &&
    isCount(file[2]) &&
    isMark(file[3])
  );
}

/** True for data that has the form of a policy that was built. */
export function isMade(made: Entry['made'] | undefined): boolean {
  const { listed, errors, warnings, findings, summary } = made ?? {};
  return (
    errors === 0 &&
    isCount(warnings) &&
    isCount(findings?.all) &&
    isCount(findings?.errors) &&
    isCount(summary?.facts) &&
    isCount(summary?.sections) &&
    isCount(summary?.statements) &&
    Array.isArray(listed) &&
    listed.every((file) => isText(file.path) && isText(file.sha256))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value);
}

function isMark(mark: unknown): boolean {
  return mark === null || (Array.isArray(mark) && mark.length === 4 && mark.every((one) => typeof one === 'number'));
}
