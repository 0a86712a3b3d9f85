import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { APPEND, disk, type FileSystem } from './file-system';
import { makeFolder, removeIfEmpty, syncFolder } from './folders';
import { type Output, outputAt, placeIn, shownIn } from './output';
import { bytesOf } from './prepare';
import { attempt, PublishError } from './publish-error';
import { stage, writeAll } from './stage';
import { codeOf, kindOf, quoted } from './words';

/**
 * Writes a report to a file whole or not at all: to a temporary file beside it, which then takes its place. Missing
 * folders are made. Throws a `PublishError` that says why it cannot, also for what is no regular file.
 */
export function writeReport(file: string, pieces: Iterable<string>, fileSystem: FileSystem = disk): void {
  const given = outputAt(dirname(file), fileSystem);
  const made = makeFolder(given, '');
  try {
    // The folder may be reached by a link; only what is in it is replaced.
    const root = attempt(`write ${quoted(file)}`, () => fileSystem.realpath(given.root));
    replace({ ...given, root }, basename(file), bytesOf(pieces));
  } catch (error) {
    for (const folder of made.toReversed()) removeIfEmpty(given, folder);
    throw error;
  }
}

function replace(output: Output, name: string, parts: Iterable<Uint8Array>): void {
  const { fileSystem } = output;
  const shown = shownIn(output, name);
  const problem = attempt(`write ${shown}`, () => faultAt(fileSystem, placeIn(output, name)));
  if (problem) throw new PublishError(`cannot write ${shown}: ${problem}`);
  const place = join(output.root, `.policyc-report-${randomBytes(8).toString('hex')}`);
  try {
    stage({ output, aside: () => place }, name, parts);
    attempt(`write ${shown}`, () => fileSystem.rename(place, placeIn(output, name)));
  } catch (error) {
    removeIfThere(fileSystem, place);
    throw error;
  }
  syncFolder(output, '');
}

/** Adds a text to the end of a file, which is made when it is missing. Throws a `PublishError` that says why it cannot. */
export function appendReport(file: string, text: string, fileSystem: FileSystem = disk): void {
  attempt(`write ${quoted(file)}`, () => {
    const handle = fileSystem.open(file, APPEND, 0o644);
    try {
      const between = fileSystem.fstat(handle).size > 0 ? '\n' : '';
      writeAll(fileSystem, handle, Buffer.from(between + text), quoted(file));
    } finally {
      fileSystem.close(handle);
    }
  });
}

// Why a report may not take the place of what is there; a link or a device would be lost.
function faultAt(fileSystem: FileSystem, place: string): string | undefined {
  try {
    const stats = fileSystem.lstat(place);
    return stats.isFile() ? undefined : `${kindOf(stats)} is in its place`;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function removeIfThere(fileSystem: FileSystem, place: string): void {
  try {
    fileSystem.unlink(place);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
