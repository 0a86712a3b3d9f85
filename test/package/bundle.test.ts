import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const project = resolve(__dirname, '../..');
const bundle = suite('the bundle');

let home = '';
const main = () => join(home, 'lib/cli/main.js');
const folder = () => join(home, 'lib/bundle');

bundle.before(() => {
  home = mkdtempSync(join(realpathSync(tmpdir()), 'policyc-bundle-'));
  cpSync(join(project, 'lib'), join(home, 'lib'), { recursive: true, filter: (path) => !path.includes('.cache') });
  for (const path of ['package.json', 'policies']) cpSync(join(project, path), join(home, path), { recursive: true });
  // Only the single files need them: the bundle has what it needs of them.
  mkdirSync(join(home, 'broken'));
  writeFileSync(join(home, 'broken/policy.yaml'), 'policy: { titel: [ x\n');
});

bundle.after(() => {
  rmSync(home, { recursive: true, force: true });
});

bundle('keeps beside it what V8 made of it, and no policy is said otherwise for it', () => {
  const first = said();
  const kept = caches();
  assert.ok(kept.includes(cacheOf('build')), kept.join(', '));
  assert.equal(said(), first);
  assert.equal(caches(), kept, 'no other file is left');
});

bundle('writes what it keeps once, whatever runs after it', () => {
  said();
  const times = timesOfCaches();
  for (let round = 0; round < 2; round++) said();
  assert.equal(timesOfCaches(), times);
});

bundle('takes what was kept for absent where it is torn, empty, changed, or of another bundle', () => {
  const expected = said();
  const spoil: readonly ((bytes: Buffer) => Buffer)[] = [
    (bytes) => bytes.subarray(0, 1000),
    () => Buffer.alloc(0),
    (bytes) => bytes.fill(0x55, 5000, 5064),
  ];
  for (const change of spoil) {
    for (const name of caches()) {
      const file = join(folder(), name);
      writeFileSync(file, change(readFileSync(file)));
    }
    assert.equal(said(), expected);
  }
  const [build, rest] = ['build', 'command'].map((name) => join(folder(), cacheOf(name)));
  cpSync(rest ?? '', build ?? '');
  assert.equal(said(), expected);
});

bundle('does without where nothing can be kept, and leaves nothing half-written', () => {
  const expected = said();
  const names = caches();
  for (const name of names) {
    rmSync(join(folder(), name));
    mkdirSync(join(folder(), name));
  }
  assert.equal(said(), expected);
  assert.equal(caches(), names);
  for (const name of names) rmSync(join(folder(), name), { recursive: true });
});

bundle('writes over what a killed process left of what it was to keep', () => {
  const expected = said();
  const names = caches();
  for (const name of names) {
    rmSync(join(folder(), name));
    writeFileSync(join(folder(), `${name}.new`), 'torn');
  }
  assert.equal(said(), expected);
  assert.equal(caches(), names);
});

bundle('says what the single files say', () => {
  const expected = said();
  rmSync(folder(), { recursive: true });
  const { NODE_PATH: _, ...environment } = process.env;
  assert.equal(said({ ...environment, NODE_PATH: join(project, 'node_modules') }), expected);
});

function cacheOf(chunk: string): string {
  return caches().find((name) => name.startsWith(`${chunk}.${process.version}-`)) ?? `no cache of ${chunk}`;
}

function caches(): readonly string[] {
  return readdirSync(folder())
    .filter((name) => !name.endsWith('.js'))
    .sort();
}

function timesOfCaches(): readonly number[] {
  return caches().map((name) => statSync(join(folder(), name)).mtimeMs);
}

/** What commands print, and all that a build writes. */
function said(environment: NodeJS.ProcessEnv = process.env): readonly string[] {
  const out = join(home, 'out');
  rmSync(out, { recursive: true, force: true });
  const lines = [
    'build policies --out out',
    'check broken',
    'rules',
    'explain gdpr/recipients-missing',
    '--help',
    '--version',
  ];
  const printed = lines.map((line) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main(), ...line.split(' ')], {
      cwd: home,
      env: environment,
      encoding: 'utf8',
    });
    return `${line}: ${status}\n${stdout}${stderr}`;
  });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return [...printed, ...files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))];
}

bundle.run();
