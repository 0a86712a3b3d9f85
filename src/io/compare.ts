import type { Artifact } from '../render/artifact';
import type { FileSystem } from './file-system';
import { namesIn } from './folders';
import { checkPaths, holds, outputAt, readTarget, targetsIn } from './output';
import { pathFault } from './path-fault';

/** An output file that is not what the sources compile to. */
export interface Stale {
  readonly path: string;
  readonly state: 'missing' | 'different';
}

/**
 * The artifacts that are missing from the folder `out` or differ from what is there, in the order given. Only reads;
 * something that is no regular file counts as different. Throws a `PublishError` for what cannot be read.
 */
export function stale(out: string, artifacts: readonly Artifact[], fileSystem?: FileSystem): readonly Stale[] {
  checkPaths(artifacts.map((artifact) => artifact.path));
  const output = outputAt(out, fileSystem);
  const targetAt = targetsIn(output);
  return artifacts.flatMap(({ path, text }): Stale[] => {
    const target = targetAt(path);
    if (target.kind === 'nothing') return [{ path, state: 'missing' }];
    const same = target.kind === 'file' && holds(output, path, target.size, Buffer.from(text));
    return same ? [] : [{ path, state: 'different' }];
  });
}

/**
 * The text of a file in the folder `out`; undefined when there is no regular file, or when a symbolic link or the path
 * itself leads elsewhere. Throws a `PublishError` for a file that cannot be read.
 */
export function readOutput(out: string, path: string, fileSystem?: FileSystem): string | undefined {
  if (pathFault(path)) return undefined;
  const output = outputAt(out, fileSystem);
  if (targetsIn(output)(path).kind !== 'file') return undefined;
  return Buffer.from(readTarget(output, path)).toString('utf8');
}

/**
 * The folders directly in `out` that hold a `manifest.json`, ordered; at those of which that is known nobody looks. Throws a
 * `PublishError` for an unreadable `out`.
 */
export function listOutputs(
  out: string,
  isKnown: (name: string) => boolean = () => false,
  fileSystem?: FileSystem,
): readonly string[] {
  const output = outputAt(out, fileSystem);
  const targetAt = targetsIn(output);
  if (targetAt('manifest.json').kind === 'blocked') return [];
  return namesIn(output, '').filter((name) => isKnown(name) || targetAt(`${name}/manifest.json`).kind === 'file');
}
