import { dirname, join } from 'node:path';
import { byText } from '../core/diagnostic';
import { READ } from './file-system';
import { type Output, placeIn, shownIn } from './output';
import { attempt } from './publish-error';
import { codeOf } from './words';

/** The names in a folder of an output, ordered; none when it does not exist. */
export function namesIn(output: Output, path: string): string[] {
  return attempt(`read ${shownIn(output, path)}`, () => {
    try {
      return output.fileSystem.readdir(placeIn(output, path)).sort(byText);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  });
}

/**
 * Makes a folder of an output, and those above it, whatever the umask is. Returns the places that are new, outermost
 * first; when it fails it leaves none behind.
 */
export function makeFolder(output: Output, path: string): readonly string[] {
  const made: string[] = [];
  const make = (place: string): void => {
    output.fileSystem.mkdir(place, 0o755);
    made.push(place);
    setMode(() => output.fileSystem.chmod(place, 0o755));
  };
  const makeWithParents = (place: string): void => {
    try {
      make(place);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EEXIST') return;
      if (code !== 'ENOENT' || dirname(place) === place) throw error;
      makeWithParents(dirname(place));
      make(place);
    }
  };
  try {
    attempt(
      () => `make the folder ${shownIn(output, path)}`,
      () => makeWithParents(placeIn(output, path)),
    );
  } catch (error) {
    for (const place of made.toReversed()) removeIfEmpty(output, place);
    throw error;
  }
  return made;
}

/** Sets a mode, where the disk has modes at all. */
export function setMode(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error;
  }
}

/** Removes a folder made for nothing; one that holds something, or that will not go, stays. */
export function removeIfEmpty(output: Output, place: string): void {
  try {
    output.fileSystem.rmdir(place);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

/** Renames something of the output to `place`; that it is there no more is fine. A symbolic link itself is moved. */
export function moveAside(output: Output, path: string, place: string): void {
  attempt(`remove ${shownIn(output, path)}`, () => {
    try {
      output.fileSystem.rename(placeIn(output, path), place);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  });
}

/** Removes a folder and all that is in it. Symbolic links are removed and not followed; what is gone already is fine. */
export function removeTree(output: Output, place: string): void {
  const { fileSystem } = output;
  const remove = (at: string): void => {
    try {
      if (fileSystem.lstat(at).isDirectory()) {
        for (const name of fileSystem.readdir(at)) remove(join(at, name));
        fileSystem.rmdir(at);
      } else {
        fileSystem.unlink(at);
      }
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  };
  attempt(`clear up in ${shownIn(output, '')}`, () => remove(place));
}

/** Asks the disk to keep the names in a folder, so that they outlive a power cut; not every platform can. */
export function syncFolder(output: Output, path: string): void {
  attempt(
    () => `write into ${shownIn(output, path)}`,
    () => {
      try {
        const folder = output.fileSystem.open(placeIn(output, path), READ);
        try {
          output.fileSystem.fsync(folder);
        } finally {
          output.fileSystem.close(folder);
        }
      } catch (error) {
        if (!['ENOENT', 'EINVAL', 'EPERM', 'ENOTSUP', 'EISDIR'].includes(codeOf(error) ?? '')) throw error;
      }
    },
  );
}
