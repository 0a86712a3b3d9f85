import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, type Site } from './program';

/** The `policy.yaml` of every policy of a site, absolute and sorted. */
export function entriesIn(site: Site): readonly string[] {
  const policies = at(site, 'policies');
  return readdirSync(policies)
    .sort()
    .map((id) => join(policies, id, 'policy.yaml'));
}

/** The first path at which two folders differ in what they hold; undefined where they are the same, byte for byte. */
export function firstDifference(left: string, right: string): string | undefined {
  const paths = [...new Set([...filesIn(left), ...filesIn(right)])].sort();
  return paths.find((path) => {
    const [one, other] = [left, right].map((folder) => contentOf(join(folder, path)));
    return !one || !other || !one.equals(other);
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
