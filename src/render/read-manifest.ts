import type { SchemaError } from '../generated/manifest-validator';
import { manifestVersion } from './generator';
import type { Manifest } from './manifest';
import { faultIn } from './manifest-fault';
import { digestOf } from './manifest-parts/digest';

/** Why something is not a manifest: the message names the place, such as `sections[2].title is missing`. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/** Nothing in a manifest is nested deeper: sections and facts end long before. */
const deepest = 64;

/**
 * A manifest from its text, or from what `JSON.parse` made of it, with types. The form, the version and the digest are
 * checked: what comes back is a copy that is whole and unchanged. Throws a `ManifestError` for anything else.
 */
export function readManifest(input: unknown): Manifest {
  const data = plainData(input);
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    throw new ManifestError(`a manifest is a JSON object, not ${kindOf(data)}`);
  }
  const { manifestVersion: version, digest } = data as {
    readonly manifestVersion?: unknown;
    readonly digest?: unknown;
  };
  if (typeof version === 'number' && version > manifestVersion) {
    throw new ManifestError(
      `made by a newer policyc: the manifest has version ${version}, and this program reads version ${manifestVersion}`,
    );
  }
  if (isDeeper(data, deepest)) throw new ManifestError('the manifest is nested too deeply');
  const fault = faultOf(data);
  if (fault) throw new ManifestError(faultIn(fault, data));
  if (digest !== computedDigest(data)) {
    throw new ManifestError('digest does not fit the manifest: something in it was changed after it was made');
  }
  return data as Manifest;
}

/** What the text says, or a copy of the data as JSON has it, so that nothing can change it after it was checked. */
function plainData(input: unknown): unknown {
  if (typeof input === 'string') return parsed(input.replace(/^\ufeff/, ''));
  let text: string | undefined;
  try {
    text = JSON.stringify(input);
  } catch {
    throw new ManifestError('a manifest is plain JSON data, and this is not: it cannot be written as JSON');
  }
  if (text === undefined) throw new ManifestError(`a manifest is a text or an object, not ${kindOf(input)}`);
  return parsed(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ManifestError(text.trim() === '' ? 'the manifest is empty' : 'the manifest is not JSON');
  }
}

/** The first thing that is wrong; of a bad name the finding that tells the name, which comes after why it is bad. */
function faultOf(data: unknown): SchemaError | undefined {
  const validate = validator();
  if (validate(data)) return undefined;
  const errors = validate.errors ?? [];
  return errors.find(({ keyword }) => keyword === 'propertyNames') ?? errors[0];
}

/** Loaded when the first manifest is read: it is long, and a build has no need of it. */
function validator() {
  const { makeValidator } =
    require('../generated/manifest-validator') as typeof import('../generated/manifest-validator');
  return makeValidator({});
}

function computedDigest(data: object): string {
  try {
    return digestOf(data);
  } catch (error) {
    throw new ManifestError(error instanceof RangeError ? error.message : 'the manifest has no canonical form');
  }
}

function isDeeper(value: unknown, most: number): boolean {
  let layer: unknown[] = [value];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > most) return true;
    layer = layer.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []));
  }
  return false;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return value === undefined ? 'undefined' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
