import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files below the folder of templates: text by path, with forward slashes, in the order of the paths. */
export function readTemplates(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(hbs|yaml|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = new Map<string, string>();
  for (const path of paths) {
    const relative = path.slice(folder.length + 1).replaceAll('\\', '/');
    texts.set(relative, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  }
  return texts;
}
