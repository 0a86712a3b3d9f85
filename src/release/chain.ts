import { byText, type Diagnostic } from '../core/diagnostic';
import type { Source, Span } from '../core/source';
import type { ReleaseCode } from './codes';
import { type Backwards, backwards } from './dates';
import { placeOfKey } from './read-record';
import type { ReleaseRecord } from './release';
import { isSameVersion } from './version-name';

/** A record with the text in which it stands and the folder that holds it. */
export interface PlacedRecord {
  readonly folder: string;
  readonly source: Source;
  readonly record: ReleaseRecord;
}

/** Releases in their order, and what is wrong with it. */
export interface Chain {
  /** The first release first; all that can be reached from it. */
  readonly order: readonly PlacedRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts releases in order: each but the first names the digest of the one before it. */
export function chained(found: readonly PlacedRecord[]): Chain {
  // A folder that was copied is told as the second of two.
  const isNamed = ({ folder, record }: PlacedRecord) => folder === record.version;
  const named = [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))];
  const confused = named.flatMap((one, index) => claimedTwice(one, named.slice(0, index)) ?? misnamed(one));
  if (confused.length > 0) return { order: [], diagnostics: confused };
  const byVersion = [...found].sort((a, b) => byText(a.record.date, b.record.date) || byText(a.folder, b.folder));
  const digests = new Set(found.map(({ record }) => record.digest));
  const followers = new Map<string | undefined, PlacedRecord>();
  const diagnostics: Diagnostic[] = [];
  for (const one of byVersion) {
    const { version, previous } = one.record;
    const other = followers.get(previous);
    if (previous !== undefined && !digests.has(previous)) {
      const message = `release ${version} follows a release that is not here`;
      diagnostics.push(at(one, 'previous', 'release/chain-broken', message, bringBack));
    } else if (other) {
      const message =
        previous === undefined
          ? `release ${version} says that it is the first, and so does ${other.record.version}`
          : `release ${version} follows the same release as ${other.record.version}`;
      const found = at(one, previous === undefined ? 'version' : 'previous', 'release/chain-broken', message, again);
      diagnostics.push({ ...found, related: [{ message: 'the other one', span: spanOf(other, 'version') }] });
    } else followers.set(previous, one);
  }
  const order: PlacedRecord[] = [];
  for (let next = followers.get(undefined); next; next = followers.get(next.record.digest)) order.push(next);
  return { order, diagnostics: [...diagnostics, ...order.flatMap((one, index) => earlier(one, order[index - 1]))] };
}

const bringBack = 'bring the folder of the release before it back from version control';
const again = 'two were made at once, perhaps on two branches: remove the later one, and release it again';

function misnamed(one: PlacedRecord): readonly Diagnostic[] {
  const { folder, record } = one;
  if (folder === record.version) return [];
  const message = `release ${record.version} is in the folder \`${folder}\``;
  return [
    at(one, 'version', 'release/folder-misnamed', message, `call the folder \`${record.version}\`, or remove it`),
  ];
}

function claimedTwice(one: PlacedRecord, before: readonly PlacedRecord[]): readonly Diagnostic[] | undefined {
  const { version } = one.record;
  const other = before.find(({ record }) => isSameVersion(record.version, version));
  if (!other) return undefined;
  const message = `two releases are version ${version}`;
  const found = at(one, 'version', 'release/version-twice', message, 'remove the one that was not published');
  return [{ ...found, related: [{ message: 'the other one', span: spanOf(other, 'version') }] }];
}

function earlier(one: PlacedRecord, previous: PlacedRecord | undefined): readonly Diagnostic[] {
  const found = previous && backwards(one.record, previous.record);
  if (!found) return [];
  const { version } = one.record;
  const message = backwardsInWords(version, previous.record.version, found);
  const help = 'bring the release back from version control, or remove it where it was not published';
  return [at(one, found.what, 'release/date-backwards', message, help)];
}

/** What is wrong with the days of two releases. */
export function backwardsInWords(version: string, previous: string, { what, day, before }: Backwards): string {
  return what === 'date'
    ? `release ${version} is of ${day}, and release ${previous} before it of ${before}`
    : `release ${version} applies from ${day}, and release ${previous} before it from ${before}`;
}

function spanOf({ source }: PlacedRecord, key: string): Span {
  return placeOfKey(source, key);
}

function at(one: PlacedRecord, key: string, code: ReleaseCode, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, span: spanOf(one, key), help };
}
