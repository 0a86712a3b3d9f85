import { byText } from '../core/diagnostic';
import { jsonPieces, remade } from '../core/pieces';
import type { ListArtifact } from './artifact';
import { generator, manifestVersion } from './generator';
import { partOf } from './manifest-data';

/** A policy in the list of all policies of an output folder. */
export interface IndexEntry {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly version?: string;
  readonly dates?: Readonly<Record<string, string>>;
  /** The digest of its manifest. */
  readonly digest: string;
  /** The files made with the manifest, relative to the folder of the policy. */
  readonly files: readonly string[];
}

/** A policy in that list, of which more is told when it is asked: of thousands not all is kept in memory. */
export interface Listed {
  readonly id: string;
  entry(): IndexEntry;
}

/** The list of all policies as the file `index.json`, ordered by id; paths in it are relative to the output folder. */
export function renderIndex(listed: readonly Listed[]): ListArtifact<IndexEntry> {
  const around = (policies: readonly unknown[]): object => ({ manifestVersion, generator, policies });
  const policies = function* (): Generator<object> {
    for (const entry of inIndex(listed)) yield policyOf(entry);
  };
  const pieceOf = (entry: IndexEntry): string => JSON.stringify(policyOf(entry), null, 2).replaceAll('\n', '\n    ');
  return { path: 'index.json', pieces: remade(() => jsonPieces(around, policies(), 2)), pieceOf };
}

/** What is told of the policies of a list, one after the other, ordered by id. */
export function* inIndex(listed: readonly Listed[]): Generator<IndexEntry> {
  for (const { entry } of [...listed].sort((a, b) => byText(a.id, b.id))) yield entry();
}

function policyOf({ id, title, language, version, dates, digest, files }: IndexEntry): object {
  return {
    id,
    title,
    language,
    ...(version === undefined ? {} : { version }),
    ...(dates === undefined ? {} : { dates }),
    digest,
    manifest: `${id}/manifest.json`,
    files: files.map((file) => `${id}/${file}`),
  };
}

/**
 * What the list says of the policy of a manifest, read from its data; undefined where that cannot be told. Reads no more
 * than it needs, and checks nothing else: an earlier version may have written the manifest.
 */
export function entryOf(data: unknown): IndexEntry | undefined {
  const policy = partOf(data, 'policy');
  const [id, title, language] = ['id', 'title', 'language'].map((key) => textOf(partOf(policy, key)));
  const digest = textOf(partOf(data, 'digest'));
  if (id === undefined || title === undefined || language === undefined || digest === undefined) return undefined;
  const version = textOf(partOf(policy, 'version'));
  const dates = datesOf(partOf(policy, 'dates'));
  const artifacts = partOf(data, 'artifacts');
  const paths = Array.isArray(artifacts) ? artifacts.map((artifact) => textOf(partOf(artifact, 'path'))) : [];
  return {
    id,
    title,
    language,
    ...(version === undefined ? {} : { version }),
    ...(dates === undefined ? {} : { dates }),
    digest,
    files: paths.filter((path) => path !== undefined),
  };
}

function datesOf(dates: unknown): Readonly<Record<string, string>> | undefined {
  const given = ['effective', 'updated', 'posted'].map((name) => [name, textOf(partOf(dates, name))] as const);
  const known = given.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
