import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  return read(folders.flatMap((folder) => below(resolve(project, folder))).filter((path) => !isGenerated(path)));
}

/** The TypeScript files of `src`; generated code is left out, and so are the types made from a schema beside them. */
export function sourceFiles(): ProjectFile[] {
  return filesIn('src').filter(({ path }) => path.endsWith('.ts'));
}

/** The code that `make generate` has made, if it was made. */
export function generatedFiles(): ProjectFile[] {
  return existsSync(generated) ? read(below(generated).filter((path) => /\.(ts|js)$/.test(path))) : [];
}

const generated = resolve(project, 'src/generated');

function isGenerated(path: string): boolean {
  return (
    path.startsWith(`${generated}${sep}`) || (path.endsWith('.ts') && existsSync(path.replace(/\.ts$/, '.schema.json')))
  );
}

function read(paths: readonly string[]): ProjectFile[] {
  return paths
    .map((path) => ({ path: relative(project, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = resolve(folder, entry.name);
    return entry.isDirectory() ? below(path) : [path];
  });
}
