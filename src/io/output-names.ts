import { join } from 'node:path';
import { byText } from '../core/diagnostic';
import { disk, type FileSystem } from './file-system';
import { codeOf } from './words';

/** What stands directly in an output folder. */
export interface OutputNames {
  has(name: string): boolean;
  readonly folders: ReadonlySet<string>;
  /** True where no build left anything behind, and no folder but the known ones has a manifest. */
  isQuiet(known: { has(name: string): boolean }): boolean;
}

/** The names of the files directly in a folder; none for a folder that cannot be read. */
export function listFiles(folder: string, fileSystem: FileSystem = disk): readonly string[] {
  try {
    const entries = fileSystem.entries(folder);
    return entries.flatMap((entry) => (entry.isFile() ? entry.name : [])).sort(byText);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}

/** Looks into an output folder; undefined for what cannot be read, and for a folder behind a symbolic link. */
export function namesOfOutput(out: string, fileSystem: FileSystem = disk): OutputNames | undefined {
  try {
    if (!fileSystem.glance(out)?.isDirectory()) return undefined;
    const entries = fileSystem.entries(out);
    const folders = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
    const isClean = entries.every(({ name }) => !name.startsWith('.policyc'));
    const isStranger = (name: string): boolean => fileSystem.glance(join(out, name, 'manifest.json')) !== undefined;
    return {
      folders,
      has: (name) => folders.has(name),
      isQuiet: (known) => isClean && [...folders].every((name) => known.has(name) || !isStranger(name)),
    };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}
