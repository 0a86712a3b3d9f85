import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the libraries that modules are of, each under its name, as a comment in ASCII; empty without any. */
export function licencesOf(project: string, paths: readonly string[]): string {
  const folders = new Set(paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const texts = [...folders].sort().map((folder) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const file = readdirSync(join(project, folder)).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} has no licence that could go into the bundle`);
    return `${name}\n\n${readFileSync(join(project, folder, file), 'utf8').trim()}`;
  });
  if (texts.length === 0) return '';
  const text = texts.join('\n\n').replaceAll('*/', '* /').replaceAll('©', '(c)');
  return `/*\n${text.replace(/[^\0-\x7f]/g, '?')}\n*/\n`;
}
