import type { FileSystem } from './file-system';
import { namesIn } from './folders';
import { outputAt, readTarget, targetsIn } from './output';
import { pathFault } from './path-fault';

/**
 * The text of a file in the folder `out`; undefined when there is no regular file, or when a symbolic link or the path
 * itself leads elsewhere. Throws a `PublishError` for a file that cannot be read.
 */
export function readOutput(out: string, path: string, fileSystem?: FileSystem): string | undefined {
  return outputBytes(out, path, fileSystem)?.toString('utf8');
}

/** The same as bytes. */
export function outputBytes(out: string, path: string, fileSystem?: FileSystem): Buffer | undefined {
  if (pathFault(path)) return undefined;
  const output = outputAt(out, fileSystem);
  if (targetsIn(output)(path).kind !== 'file') return undefined;
  return readTarget(output, path);
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
