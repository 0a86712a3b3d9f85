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

/** What a cache keeps of a policy and always needs. */
export interface EntryHead {
  readonly id: string;
  readonly root: string;
  readonly display: string;
  readonly made: Omit<MadePart, 'id'>;
  /** How many files were made. */
  readonly count: number;
  readonly isListed: boolean;
}

/** What it needs only where it looks at the files of the policy, or publishes them. */
export interface EntryFiles {
  readonly inputs: readonly Input[];
  /** All that stands in its folder of releases. */
  readonly releases: readonly string[];
  readonly files: readonly KeptFile[];
  readonly listed: Outputs['listed'];
}

/** A policy as a cache keeps it; what can be called is read when it is. */
export interface Entry extends EntryHead {
  of(): EntryFiles;
  /** What the list of all policies says of it, in JSON, or `null`. */
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
  { id, outputs, listing, count: _, isThere: __, aside, ...made }: Made,
  { input, output, releases }: EntryLook,
): Entry | undefined {
  const { inputs, ...rest } = aside();
  if (!inputs || !made.summary || !wereRead(releases, `${id}/releases`, inputs)) return undefined;
  const { files, listed } = outputs();
  const own: EntryFiles = {
    inputs: inputs.map(([path, sha256]) => [path, sha256, input(path)]),
    releases,
    files: files.map(({ path, sha256, size }) => [path, sha256, size, output(path)]),
    listed,
  };
  return {
    id,
    root,
    display,
    made,
    count: files.length,
    isListed: listing !== undefined,
    of: () => own,
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
export function madeIn({ id, made, count, isListed, of, listing, aside }: Entry, isThere?: Made['isThere']): Made {
  return {
    id,
    ...made,
    count,
    ...(isListed && { listing: () => JSON.parse(listing()) as IndexEntry }),
    ...(isThere && { isThere }),
    outputs: () => {
      const { files, listed } = of();
      return { files: files.map(there), listed };
    },
    aside: () => JSON.parse(aside()) as Aside,
  };
}

function there([path, sha256, size, mark]: KeptFile): Prepared {
  return { path, sha256, size, stood: 'same', ...(mark && { mark }) };
}

/** True for data that has the form of what is always needed. */
export function isEntryHead(data: unknown): data is EntryHead {
  const { id, root, display, made, count, isListed } = (data ?? {}) as EntryHead;
  return typeof isListed === 'boolean' && [id, root, display].every(isText) && isCount(count) && isMade(made);
}

/** True for data that has the form of the rest, and leads to no place outside. */
export function isEntryFiles(data: unknown, id: string): data is EntryFiles {
  const { inputs, releases, files, listed } = (data ?? {}) as EntryFiles;
  return (
    Array.isArray(releases) &&
    Array.isArray(inputs) &&
    inputs.every(([path, sha256, mark]) => isText(path) && isText(sha256) && isMark(mark)) &&
    isKeptFiles(files, `${id}/`) &&
    areListed(listed)
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
export function isMade(made: Omit<MadePart, 'id'> | undefined): boolean {
  const { errors, warnings, findings, summary } = made ?? {};
  return (
    errors === 0 &&
    isCount(warnings) &&
    isCount(findings?.all) &&
    isCount(findings?.errors) &&
    isCount(summary?.facts) &&
    isCount(summary?.sections) &&
    isCount(summary?.statements)
  );
}

/** True for data that has the form of the files that a manifest names. */
export function areListed(data: unknown): data is Outputs['listed'] {
  return Array.isArray(data) && data.every((file) => isText(file.path) && isText(file.sha256));
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
