import { inParts, remade } from '../core/pieces';
import type { Artifact, LongArtifact } from '../render/artifact';
import type { Staging } from './lock';
import { isSameMark, type Mark, markOf } from './mark';
import {
  checkPath,
  digestOf,
  holds,
  type Output,
  readTarget,
  sha256Of,
  shownIn,
  type Target,
  type TargetFile,
  targetsIn,
} from './output';
import { PublishError } from './publish-error';
import { stage } from './stage';

/** A file that is to be published, without its text: that waits in the staging folder, or stands in the output already. */
export interface Prepared {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** What stood in the output when it was made. */
  readonly stood: 'nothing' | 'other' | 'same';
  /** Where it waits; absent where the output held it already, or nothing is to be written. */
  readonly place?: string;
  /** The mark of the file, where it waits or where it stands. */
  readonly mark?: Mark;
}

/** True for a file whose text is not at hand. */
export function isPrepared(file: Artifact | Prepared): file is Prepared {
  return !('text' in file);
}

/**
 * Prepares artifacts for an output: what it does not hold already goes into the staging folder, which is asked for when it
 * is first needed; without one, nothing is written. Throws a `PublishError` for what can be neither read nor written.
 */
export function preparing(output: Output, staging?: () => Pick<Staging, 'output' | 'aside'>) {
  const targetAt = targetsIn(output);
  const encode = encoder();
  return (artifact: Artifact | LongArtifact): Prepared => {
    const { path } = artifact;
    checkPath('write', path);
    const bytes = 'text' in artifact ? encode(artifact.text) : undefined;
    // A long text is made once, and is bytes until it is written.
    const parts = bytes ? [bytes] : Array.from(bytesOf((artifact as LongArtifact).pieces), (part) => Buffer.from(part));
    const target = targetAt(path);
    if (staging) refuseStrange(output, path, target, targetAt(''));
    const what = { path, ...digestOf(parts) };
    if (target.kind === 'file' && (bytes ? holds(output, path, target.size, bytes) : isThere(output, what, target))) {
      return { ...what, stood: 'same', mark: target.mark };
    }
    const stood = target.kind === 'nothing' ? 'nothing' : 'other';
    if (!staging) return { ...what, stood };
    const place = stage(staging(), path, parts);
    const stats = output.fileSystem.glance(place);
    return { ...what, stood, place, ...(stats && { mark: markOf(stats) }) };
  };
}

/** The pieces of a text as bytes, some at a time, each of which hold until the next. */
export function bytesOf(pieces: Iterable<string>): Iterable<Uint8Array> {
  return remade(function* () {
    const encode = encoder();
    for (const part of inParts(pieces)) yield encode(part);
  });
}

/** Turns text into bytes that hold until the next text: a new buffer for each would outlive it by far. */
function encoder(): (text: string) => Uint8Array {
  let room = Buffer.alloc(0);
  return (text) => {
    const most = text.length * 3;
    if (room.length < most) room = Buffer.allocUnsafeSlow(most * 2);
    return room.subarray(0, room.write(text));
  };
}

/** Throws a `PublishError` where something stands at a path that no file may take the place of. */
export function refuseStrange(output: Output, path: string, target: Target, root: Target): void {
  if (root.kind === 'blocked') throw new PublishError(`cannot write into ${shownIn(output, '')}: ${root.problem}`);
  if (target.kind === 'blocked') throw new PublishError(`cannot write ${shownIn(output, path)}: ${target.problem}`);
  if (target.kind === 'folder') {
    throw new PublishError(`cannot write ${shownIn(output, path)}: a folder is in its place`);
  }
}

/** True when what stands in the output is the prepared file, by its mark or by its digest. */
export function isThere(
  output: Output,
  { path, size, sha256, mark }: Omit<Prepared, 'stood' | 'place'>,
  target: Target,
): target is TargetFile {
  if (target.kind !== 'file' || target.size !== size) return false;
  if (mark && isSameMark(mark, target.mark)) return true;
  return sha256Of(readTarget(output, path)) === sha256;
}
