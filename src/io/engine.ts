import { join, resolve } from 'node:path';
import { disk, type FileSystem } from './file-system';
import { sha256Of } from './output';
import { readFile } from './read-file';
import { codeOf } from './words';

/** The file beside the compiled modules that says what they are. */
export const engineFile = 'engine.json';

/**
 * What this program is: two of the same digest make the same of the same. It was taken when the package was compiled. Of
 * modules that were compiled since, or that are run from their sources, it is that of their names, sizes and times.
 */
export function engineDigest(folder: string = resolve(__dirname, '..'), fileSystem: FileSystem = disk): string {
  const taken = timeOf(fileSystem, join(folder, engineFile));
  const compiled = timeOf(fileSystem, join(folder, 'compile.js'));
  if (taken !== undefined && compiled !== undefined && compiled <= taken) {
    const read = readFile(fileSystem, join(folder, engineFile), 4096);
    const digest =
      'bytes' in read ? /[0-9a-f]{64}/.exec(Buffer.from(read.bytes as Uint8Array).toString('latin1')) : null;
    if (digest) return digest[0];
  }
  return sha256Of(namesIn(fileSystem, folder).join('\n'));
}

function namesIn(fileSystem: FileSystem, folder: string): readonly string[] {
  return (
    fileSystem
      .entries(folder)
      // What V8 keeps beside the bundle is no part of what was compiled.
      .filter(({ name }) => !name.endsWith('.cache'))
      .map((entry) => {
        const place = join(folder, entry.name);
        if (entry.isDirectory()) return [place, ...namesIn(fileSystem, place)].join('\n');
        const { size, mtimeMs } = fileSystem.lstat(place);
        return `${place} ${size} ${mtimeMs}`;
      })
      .sort()
  );
}

function timeOf(fileSystem: FileSystem, place: string): number | undefined {
  try {
    return fileSystem.glance(place)?.mtimeMs;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}
