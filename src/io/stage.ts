import { CREATE, type FileSystem } from './file-system';
import { setMode } from './folders';
import type { Session } from './lock';
import { shownIn } from './output';
import { attempt, PublishError } from './publish-error';

/**
 * Writes the bytes of an output file, one part after the other, into the staging folder and onto the device, mode 0644
 * whatever the umask is, and returns the place. The file is whole when this returns; it throws a `PublishError` otherwise.
 */
export function stage(session: Pick<Session, 'output' | 'aside'>, path: string, parts: Iterable<Uint8Array>): string {
  const { output } = session;
  const { fileSystem } = output;
  const place = session.aside();
  attempt(`write ${shownIn(output, path)}`, () => {
    const file = fileSystem.open(place, CREATE, 0o644);
    try {
      for (const bytes of parts) writeAll(fileSystem, file, bytes, shownIn(output, path));
      setMode(() => fileSystem.fchmod(file, 0o644));
      fileSystem.fsync(file);
    } finally {
      fileSystem.close(file);
    }
  });
  return place;
}

/** Writes all bytes to an open file, which the message of a `PublishError` calls `shown`. */
export function writeAll(fileSystem: FileSystem, file: number, bytes: Uint8Array, shown: string): void {
  for (let done = 0; done < bytes.length; ) {
    const count = fileSystem.write(file, bytes, done, bytes.length - done);
    if (count <= 0) throw new PublishError(`cannot write ${shown}: the device takes no more bytes`);
    done += count;
  }
}
