import { listOutputs, readOutput } from '../io/compare';
import { sha256Of } from '../io/output';
import type { Prepared } from '../io/prepare';
import { entryOf, type IndexEntry } from '../render/index-file';
import { dataIn, partOf } from '../render/manifest-data';
import type { EarlierOutput, MadeFile } from './plan-removal';

/** An earlier build of a policy with its place in the list of all. */
export interface EarlierListed extends EarlierOutput {
  /** Absent for a manifest that was made for another folder, and for a policy of which more is known. */
  readonly entry?: IndexEntry;
}

/** A policy of which more is known than its manifest says. */
interface Known {
  isThere?(): boolean;
  outputs(): { readonly files: readonly Pick<Prepared, 'path' | 'stood'>[]; readonly listed: readonly MadeFile[] };
}

/**
 * What policyc has built into a folder before; manifests that others made, or that cannot be understood, are passed over.
 * A manifest that is `known` to stand there as it is made now is not read again, and a policy of which all was just seen is left out.
 */
export function earlierOutputs(
  out: string,
  known: ReadonlyMap<string, Known> = new Map(),
  isWanted: (id: string) => boolean = () => true,
): readonly EarlierListed[] {
  const isSeen = (id: string): boolean => known.get(id)?.isThere !== undefined;
  const knownOf = (id: string) => {
    const before = known.get(id)?.outputs();
    const manifest = before?.files.find(({ path }) => path === `${id}/manifest.json`);
    return manifest?.stood === 'same' ? before : undefined;
  };
  return listOutputs(out, (id) => isSeen(id) || knownOf(id) !== undefined)
    .filter((id) => isWanted(id) && !isSeen(id))
    .flatMap((id) => {
      const before = knownOf(id);
      if (before) return [{ id, files: before.listed }];
      const manifest = readOutput(out, `${id}/manifest.json`);
      const data = manifest === undefined ? undefined : dataIn(manifest);
      const files = filesIn(id, data);
      if (files === undefined) return [];
      const entry = entryOf(data);
      return [{ id, files, ...(entry?.id === id && { entry }) }];
    });
}

/** The sha256 of a file in an output folder, in hexadecimal digits; undefined when there is no such file. */
export function digestIn(out: string, path: string): string | undefined {
  const text = readOutput(out, path);
  return text === undefined ? undefined : sha256Of(text);
}

/**
 * The files beside a manifest that its data say were made with it; undefined for one that is not of policyc. Reads with care
 * and no more than it needs, for an earlier version may have written it.
 */
export function filesIn(id: string, data: unknown): readonly MadeFile[] | undefined {
  if (partOf(partOf(data, 'generator'), 'name') !== 'policyc') return undefined;
  const artifacts = partOf(data, 'artifacts');
  if (!Array.isArray(artifacts)) return undefined;
  return artifacts.flatMap((artifact: unknown) => {
    const [path, sha256] = [partOf(artifact, 'path'), partOf(artifact, 'sha256')];
    return typeof path === 'string' && typeof sha256 === 'string' ? [{ path: `${id}/${path}`, sha256 }] : [];
  });
}
