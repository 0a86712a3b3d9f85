import { basename, posix, resolve } from 'node:path';
import { type Diagnostic, placeOf } from '../core/diagnostic';
import type { Sources } from '../core/sources';
import { sideOfManifest } from '../diff/from-manifest';
import { sideOfModel } from '../diff/from-model';
import type { Side } from '../diff/side';
import { findPolicies } from '../io/find-policies';
import { kindAt } from '../io/kind-at';
import { readNamedFile } from '../io/read-named-file';
import { openSources } from '../io/sources';
import { quoted } from '../io/words';
import { assemble } from '../model/assemble';
import { link } from '../model/link';
import { ManifestError, readManifest } from '../render/read-manifest';
import { UsageError } from './mishap';

/** One side of a comparison, its policies found and not yet read. */
export interface OpenedSide {
  /** As the user called it. */
  readonly name: string;
  /** What stands before its files where these are not on the disk: `main:`. */
  readonly prefix: string;
  readonly commit?: string;
  readonly policies: readonly OpenedPolicy[];
  /** The side is one policy by its nature, and not a folder that happens to hold one. */
  readonly isSingle: boolean;
  /** What could not be looked at, in words. */
  readonly problems: readonly string[];
}

/** A policy of a side. */
export interface OpenedPolicy {
  readonly id: string;
  /** Its first file, as the user knows it, without the prefix. */
  readonly file: string;
  /** A file of its places, as the user knows it, without the prefix. */
  shown(file: string): string;
  read(): ReadPolicy;
}

/** What a policy states, or why that is not known; problems begin with a place. */
export interface ReadPolicy {
  readonly side?: Side;
  readonly problems: readonly string[];
}

/** Opens a side that is on the disk: a folder of policies, a policy, or a manifest. Throws a `UsageError` where it is none. */
export function openPath(path: string, folder: string): OpenedSide {
  const place = resolve(folder, path);
  const kind = kindAt(place);
  if (kind === 'file' && isManifest(path)) return manifestSide(path, place);
  const has = (name: string): boolean => kindAt(resolve(place, name)) === 'file';
  if (kind === 'folder' && has('manifest.json') && !has('policy.yaml')) {
    return manifestSide(posix.join(path, 'manifest.json'), resolve(place, 'manifest.json'));
  }
  const { found, problems } = findPolicies([path], folder);
  if (found.length === 0) throw new UsageError(problems[0] ?? `${quoted(path)} holds no policy`);
  const policies = found.map(({ id, root, entry, display }): OpenedPolicy => {
    const shown = (file: string): string => posix.join(display, file);
    return { id, file: shown(entry), shown, read: () => readPolicy(openSources(root), { id, entry }, shown) };
  });
  const isSingle = kind === 'file' || (found.length === 1 && has('policy.yaml'));
  return { name: path, prefix: '', policies, isSingle, problems };
}

/** Compiles a policy as far as it takes to know what it states. `shown` says how the user knows a file. */
export function readPolicy(
  sources: Sources,
  { id, entry }: { readonly id: string; readonly entry: string },
  shown: (file: string) => string,
): ReadPolicy {
  const { policy, diagnostics } = assemble(sources, entry);
  const linked = policy && link(policy);
  if (linked?.model && !diagnostics.some(isError)) return { side: sideOfModel(linked.model, id), problems: [] };
  const found = [...diagnostics, ...(linked?.diagnostics ?? [])].filter(isError);
  return { problems: found.map((one) => line(one, shown)) };
}

/** The side that a manifest is; `name` is how the user knows it. Throws a `UsageError` where it is none. */
export function manifestOf(text: string, name: string): Side {
  try {
    return sideOfManifest(readManifest(text));
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new UsageError(`${quoted(name)} is no manifest that can be compared: ${error.message}`);
  }
}

/** True for the name of a file that would be a manifest. */
export function isManifest(path: string): boolean {
  return /\.json$/i.test(basename(path));
}

function manifestSide(path: string, place: string): OpenedSide {
  const read = readNamedFile(place);
  if (!read || 'problem' in read) throw new UsageError(`${quoted(path)} ${read ? read.problem : 'does not exist'}`);
  const side = manifestOf(Buffer.from(read.bytes).toString('utf8'), path);
  return manifestAlone(side, { name: path, prefix: '' }, path);
}

/** A side that is one manifest; `file` is where it stands. */
export function manifestAlone(
  side: Side,
  told: Pick<OpenedSide, 'name' | 'prefix' | 'commit'>,
  file: string,
): OpenedSide {
  const policy = { id: side.id, file, shown: (path: string) => path, read: () => ({ side, problems: [] }) };
  return { ...told, policies: [policy], isSingle: true, problems: [] };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function line({ span, message, help }: Diagnostic, shown: (file: string) => string): string {
  const place = placeOf({ ...span, source: { ...span.source, path: shown(span.source.path) } });
  return `${place}: ${message}${help === undefined ? '' : `; ${help}`}`;
}
