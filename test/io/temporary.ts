import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, by its true path, that is removed when the tests end. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'policyc-test-')));
  folders.push(folder);
  return folder;
}

/** Writes files below a folder, by path. */
export function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All that is below a folder, by path: the text of files, `folder` for empty folders, `link` or `other` for the rest. */
export function treeOf(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  const walk = (path: string): void => {
    const names = readdirSync(join(folder, path)).sort();
    if (names.length === 0 && path !== '') tree[path] = '(folder)';
    for (const name of names) {
      const inner = path === '' ? name : `${path}/${name}`;
      const stats = lstatSync(join(folder, inner));
      if (stats.isDirectory()) walk(inner);
      else if (stats.isFile()) tree[inner] = readFileSync(join(folder, inner), 'utf8');
      else tree[inner] = stats.isSymbolicLink() ? '(link)' : '(other)';
    }
  };
  walk('');
  return tree;
}
