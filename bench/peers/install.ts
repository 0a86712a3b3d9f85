import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quietEnvironment } from '../measure/environment';

const cache = resolve(__dirname, '../../node_modules/.cache/policyc-bench');
const pinned = join(__dirname, 'package.json');

/** A program where it stands, or why there is none. */
export type Found = { readonly path: string } | { readonly missing: string };

/** Finds a program that is a Debian package, and installs it where that can be done. */
export function findDebian(name: string): Found {
  if (said('sh', ['-c', `command -v ${name}`])) return { path: name };
  if (process.getuid?.() !== 0 || !said('sh', ['-c', 'command -v apt-get'])) {
    return { missing: `${name} is not installed, and only root can install it, with apt-get` };
  }
  const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${name}`;
  const { status } = spawnSync('sh', ['-c', install], {
    env: { ...quietEnvironment(), DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
    timeout: 300_000,
  });
  return status === 0 ? { path: name } : { missing: `apt-get could not install ${name}` };
}

/** Finds a program of the pinned npm packages, and installs them into the cache of the bench where they are not there. */
export function findNode(name: string): Found {
  const path = join(cache, 'node_modules/.bin', name);
  if (!isPinned() || !existsSync(path)) install();
  return existsSync(path) ? { path } : { missing: `npm could not install ${name}` };
}

/** What a program says of its version, in a line. */
export function versionOf(path: string, word: string): string {
  return /\d+(?:\.\d+)+/.exec(said(path, [word]) ?? '')?.[0] ?? '';
}

function isPinned(): boolean {
  const installed = join(cache, 'package.json');
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(pinned, 'utf8');
}

let tried = false;

function install(): void {
  if (tried) return;
  tried = true;
  mkdirSync(cache, { recursive: true });
  copyFileSync(pinned, join(cache, 'package.json'));
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  spawnSync('npm', words, { cwd: cache, stdio: 'ignore', timeout: 300_000 });
}

function said(program: string, words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, words, {
    env: quietEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}
