import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const project = resolve(__dirname, '../..');

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Packs the package and puts it into `node_modules` of a folder as npm would: unpacked, its commands linked, and of the
 * project's packages only its own dependencies beside it. Asks no registry. Gives the paths in the package, sorted.
 */
export function installPackage(folder: string): string[] {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [made] = JSON.parse(packed) as { filename: string; files: { path: string }[] }[];
  if (!made) throw new Error('npm packed nothing');

  const home = join(folder, 'node_modules/policyc');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, made.filename), '--strip-components=1', '-C', home]);
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    link(join(project, 'node_modules', name), join(folder, 'node_modules', name));
  }
  for (const [name, path] of Object.entries(manifest.bin)) {
    chmodSync(join(home, path), 0o755);
    link(join(home, path), join(folder, 'node_modules/.bin', name));
  }
  return made.files.map(({ path }) => path).sort();
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
