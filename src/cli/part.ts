import { jsonPieces, remade } from '../core/pieces';
import { sha256Of } from '../io/output';
import type { LongArtifact } from '../render/artifact';
import { generator } from '../render/generator';
import type { IndexEntry } from '../render/index-file';
import { areListed, isKeptFiles, isMade, type KeptFile } from './cache-entry';
import type { Made, MadePart, Outputs } from './made';
import type { Settings } from './settings';

/** Which part of the policies one machine builds: the first of three is `{ number: 1, count: 3 }`. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

/** A policy as the record of a part keeps it; its diagnostics were told by the machine that made it. */
export type PartPolicy = MadePart &
  Pick<Outputs, 'listed'> & { readonly entry?: IndexEntry; readonly files: readonly KeptFile[] };

/** What the machine that built a part tells the one that puts the parts together. */
export interface Part {
  readonly partVersion: 1;
  readonly generator: typeof generator;
  readonly shard: Shard;
  readonly emit: readonly string[];
  readonly settings: Settings;
  /** The digest of the ids of all policies, those of the other parts included. */
  readonly all: string;
  /** Policies that would be written to one folder, so that no part has them. */
  readonly rivals: readonly string[];
  readonly policies: readonly PartPolicy[];
}

/** The policies of a shard: of the ordered list of all every n-th one, so that no two differ by more than one. */
export function inShard<T>(all: readonly T[], { number, count }: Shard): readonly T[] {
  return all.filter((_, index) => index % count === number - 1);
}

/** The name of the record of a part. */
export function partFile({ number, count }: Shard): string {
  return `part-${number}-of-${count}.json`;
}

/** Which part a file is the record of, by its name; undefined for any other file. */
export function shardOfFile(name: string): Shard | undefined {
  const [, number, count] = /^part-([1-9]\d{0,3})-of-([1-9]\d{0,3})\.json$/.exec(name) ?? [];
  return number === undefined ? undefined : { number: Number(number), count: Number(count) };
}

/** The digest of the ids of policies, in any order. */
export function digestOfIds(ids: Iterable<string>): string {
  return sha256Of([...ids].sort().join('\n'));
}

/** The record of a part as a file of the output. */
export function renderPart(
  part: Omit<Part, 'partVersion' | 'generator' | 'policies'>,
  made: readonly Made[],
): LongArtifact {
  const around = (policies: readonly unknown[]): object => ({ partVersion: 1, generator, ...part, policies });
  const policies = function* (): Generator<PartPolicy> {
    for (const one of made) yield partPolicyOf(one);
  };
  return { path: partFile(part.shard), pieces: remade(() => jsonPieces(around, policies())) };
}

function partPolicyOf({ outputs, listing, aside: _, isThere: __, count: ___, ...rest }: Made): PartPolicy {
  const { files, listed } = outputs();
  return {
    ...rest,
    listed,
    ...(listing && { entry: listing() }),
    files: files.map(({ path, sha256, size }) => [path, sha256, size, null]),
  };
}

/** The part of a record; undefined for a text that is none, or that leads to a place outside. */
export function readPart(text: string): Part | undefined {
  try {
    const part = JSON.parse(text) as Part;
    const { shard, settings, emit, all, rivals, policies } = part;
    const texts = [settings.engine, settings.order, settings.theme, all, part.generator.version, ...emit, ...rivals];
    const isFine =
      part.partVersion === 1 &&
      [shard.number, shard.count].every(Number.isInteger) &&
      texts.every((one) => typeof one === 'string') &&
      policies.every(isPartPolicy);
    return isFine ? part : undefined;
  } catch {
    return undefined;
  }
}

function isPartPolicy({ id, files, ...made }: PartPolicy): boolean {
  if (typeof id !== 'string' || id === '' || !isKeptFiles(files, `${id}/`)) return false;
  return made.summary === undefined
    ? files.length === 0 && Number.isInteger(made.errors)
    : isMade(made) && areListed(made.listed);
}
