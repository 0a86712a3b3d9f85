import type { Span } from '../core/source';
import { formats } from '../model/formats';
import { isMap } from '../model/is-map';
import { digestOf } from '../render/manifest-parts/digest';
import type { ReleaseCode } from './codes';
import { frozenFiles, type ReleaseRecord, releaseVersion } from './release';
import { summaryFault, versionFault } from './version-name';

/** What is wrong with a record, and the key where it is. */
export interface RecordFault {
  readonly code: ReleaseCode;
  readonly key?: string;
  readonly message: string;
}

/** The record that a text is, or what is wrong with it. It is read only where it is whole and unchanged. */
export function readRecord(text: string): ReleaseRecord | RecordFault {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return invalid('is not JSON');
  }
  if (!isMap(data)) return invalid('is no record of a release');
  const { releaseVersion: form, digest } = data;
  if (typeof form === 'number' && form > releaseVersion) return invalid('is made by a newer policyc', 'releaseVersion');
  const fault = faultOf(data);
  if (fault) return fault;
  if (digest === undefined) return { code: 'release/digest-missing', message: 'has no `digest`' };
  const record = data as unknown as ReleaseRecord;
  if (digest !== digestOf(record) || text !== recordText(record)) {
    return { code: 'release/file-changed', key: 'digest', message: 'is not what was released' };
  }
  return record;
}

/** True for what is wrong, and false for a record. */
export function isFault(read: ReleaseRecord | RecordFault): read is RecordFault {
  return 'message' in read;
}

/** The text of a record, which is always the same for the same record. */
export function recordText(record: ReleaseRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The place of a key in the text of a record; its start where there is no such key. */
export function placeOfKey(source: Span['source'], key: string | undefined): Span {
  const at = key === undefined ? -1 : source.text.indexOf(`"${key}"`);
  return { source, start: Math.max(0, at), end: Math.max(0, at + (at < 0 ? 1 : (key?.length ?? 0) + 2)) };
}

type Test = (value: unknown) => boolean;

const isDate: Test = (value) => typeof value === 'string' && formats.date.validate(value);
const isDigest: Test = (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
const isEffective: Test = (value) =>
  isMap(value) && isDate(value.date) && (value.audience === undefined || isListOf(value.audience, isId));
const isId: Test = (value) => typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value);

const tests: Readonly<Record<string, Test>> = {
  releaseVersion: (value) => value === releaseVersion,
  version: (value) => typeof value === 'string' && versionFault(value) === undefined,
  summary: (value) => typeof value === 'string' && summaryFault(value) === undefined,
  date: isDate,
  effective: (value) => isListOf(value, isEffective),
  files: (value) => isListOf(value, (file) => isMap(file) && typeof file.path === 'string'),
};

const optional: Readonly<Record<string, Test>> = { previous: isDigest, digest: isDigest };

function faultOf(data: Readonly<Record<string, unknown>>): RecordFault | undefined {
  for (const [key, isFine] of Object.entries(tests)) {
    if (data[key] === undefined) return invalid(`has no \`${key}\``);
    if (!isFine(data[key])) return invalid(`has a \`${key}\` that policyc never writes`, key);
  }
  for (const [key, isFine] of Object.entries(optional)) {
    if (data[key] !== undefined && !isFine(data[key])) return invalid(`has a \`${key}\` that is no digest`, key);
  }
  const strange = Object.keys(data).find((key) => !Object.hasOwn({ ...tests, ...optional }, key));
  if (strange !== undefined) return invalid('has a key that policyc never writes', strange);
  return filesFault(data.files as readonly Readonly<Record<string, unknown>>[]);
}

function filesFault(files: readonly Readonly<Record<string, unknown>>[]): RecordFault | undefined {
  const wanted: readonly string[] = Object.values(frozenFiles);
  const missing = wanted.find((path) => !files.some((file) => file.path === path));
  if (missing !== undefined) {
    return { code: 'release/digest-missing', key: 'files', message: `has no digest of \`${missing}\`` };
  }
  const bare = files.find(({ sha256 }) => typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256));
  if (bare) {
    return { code: 'release/digest-missing', key: 'files', message: `has no digest of \`${String(bare.path)}\`` };
  }
  if (files.length !== wanted.length) return invalid('names a file that no release has', 'files');
  return undefined;
}

function invalid(message: string, key?: string): RecordFault {
  return { code: 'release/record-invalid', message, ...(key !== undefined && { key }) };
}

function isListOf(value: unknown, isFine: Test): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isFine);
}
