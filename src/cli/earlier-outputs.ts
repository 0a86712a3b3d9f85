import { createHash } from 'node:crypto';
import { listOutputs, readOutput } from '../io/compare';
import type { EarlierOutput, MadeFile } from './plan-removal';

/** An earlier build of a policy with the text of its manifest. */
export interface EarlierManifest extends EarlierOutput {
  readonly manifest: string;
}

/** What policyc has built into a folder before; manifests that others made, or that cannot be understood, are passed over. */
export function earlierOutputs(out: string): readonly EarlierManifest[] {
  return listOutputs(out).flatMap((id) => {
    const manifest = readOutput(out, `${id}/manifest.json`);
    const files = manifest === undefined ? undefined : filesIn(id, manifest);
    return manifest === undefined || files === undefined ? [] : [{ id, files, manifest }];
  });
}

/** The sha256 of a file in an output folder, in hexadecimal digits; undefined when there is no such file. */
export function digestIn(out: string, path: string): string | undefined {
  const text = readOutput(out, path);
  return text === undefined ? undefined : createHash('sha256').update(text).digest('hex');
}

/**
 * The files beside a manifest that it says were made with it; undefined for one that is not of policyc. Reads with care
 * and no more than it needs, for an earlier version may have written it.
 */
export function filesIn(id: string, manifest: string): readonly MadeFile[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(manifest);
  } catch {
    return undefined;
  }
  if (partOf(partOf(data, 'generator'), 'name') !== 'policyc') return undefined;
  const artifacts = partOf(data, 'artifacts');
  if (!Array.isArray(artifacts)) return undefined;
  return artifacts.flatMap((artifact: unknown) => {
    const [path, sha256] = [partOf(artifact, 'path'), partOf(artifact, 'sha256')];
    return typeof path === 'string' && typeof sha256 === 'string' ? [{ path: `${id}/${path}`, sha256 }] : [];
  });
}

function partOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
