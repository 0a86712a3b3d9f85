import { join, resolve } from 'node:path';
import { kindAt } from '../io/kind-at';
import { sha256Of } from '../io/output';

/** The folder of the cache: that which the user names, or the usual one where packages are installed; undefined for none. */
export function cacheFolder(given: string | undefined, folder: string): string | undefined {
  if (given !== undefined) return resolve(folder, given);
  const packages = join(folder, 'node_modules');
  return kindAt(packages) === 'folder' ? join(packages, '.cache', 'policyc') : undefined;
}

/** What the files are called in which a cache keeps what it knows of an output folder, but for how they end. */
export function cacheName(out: string): string {
  return sha256Of(resolve(out)).slice(0, 24);
}
