import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** The folder of the project: absolute. */
export const project = resolve(__dirname, '../..');

/** A file of the project: `path` is relative to the project, with forward slashes. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** All files below some folders of the project, sorted by path; generated code is left out. */
export function filesIn(...folders: readonly string[]): ProjectFile[] {
  return folders
    .flatMap((folder) => below(resolve(project, folder)))
    .map((path) => ({ path: relative(project, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The TypeScript files of `src`, generated code left out. */
export function sourceFiles(): ProjectFile[] {
  return filesIn('src').filter(({ path }) => path.endsWith('.ts'));
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = resolve(folder, entry.name);
    if (entry.isDirectory()) return path === resolve(project, 'src/generated') ? [] : below(path);
    return [path];
  });
}
