import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeTree } from '../kit/temporary-folder';
import { installPackage } from './install';

const project = resolve(__dirname, '../..');
const readme = readFileSync(resolve(project, 'README.md'), 'utf8');
const [policy = '', outline = '', waiving = ''] = blocksOf('yaml');
const packed = suite('the package');

let folder = '';
let files: string[] = [];

packed.before(() => {
  assert.ok(existsSync(resolve(project, 'lib/cli/main.js')), 'lib is missing: run `make lib`');
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'policyc-'));
  files = installPackage(folder);
  writeTree(folder, {
    'package.json': '{ "private": true }\n',
    'policies/corner-shop/policy.yaml': policy,
  });
});

packed.after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pages = ['changes', 'house-rules', 'pull-requests', 'releases', 'rules', 'scale', 'schema', 'vocabulary'].map(
  (name) => `docs/${name}.md`,
);

packed('holds the compiled code, the templates and the papers, and nothing else', () => {
  const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', ...pages, 'package.json'];
  const strange = files.filter(
    (path) => !/^lib\/.*\.(js|d\.ts|json)$/.test(path) && !/^templates\//.test(path) && !papers.includes(path),
  );
  assert.equal(strange, []);
  for (const path of [...papers, 'lib/index.js', 'lib/index.d.ts', 'lib/cli/main.js']) {
    assert.ok(files.includes(path), `${path} is missing`);
  }
  assert.ok(files.some((path) => path.startsWith('templates/en/')));
});

packed('builds the policy of the README in an empty folder', () => {
  const { status, stderr } = run('npx', '--no-install', 'policyc', 'build');
  assert.is(status, 0, stderr);
  const page = read('dist/corner-shop/index.html');
  assert.match(page, '<h1');
  assert.match(page, 'Corner Shop');
  const [excerpt = 'none'] = blocksOf('markdown');
  assert.match(read('dist/corner-shop/policy.md'), excerpt);
  const manifest = JSON.parse(read('dist/corner-shop/manifest.json')) as Record<string, Record<string, unknown>>;
  assert.ok(manifest.rights && 'erasure' in manifest.rights);
});

packed('builds it with the outline of the README', () => {
  writeTree(folder, { 'outlined/corner-shop/policy.yaml': `${policy}${outline}` });
  const { status, stdout } = run('npx', '--no-install', 'policyc', 'build', 'outlined', '--out', 'public');
  assert.is(status, 0, stdout);
  const text = read('public/corner-shop/policy.md');
  assert.match(text, '## 3. Your rights');
  assert.match(text, 'Your rights are in [section 3](#3-your-rights).');
  assert.match(text, '**2.1 What we do with it.** When you open an account');
});

packed('accepts the findings that the README waives, and no others', () => {
  writeTree(folder, { 'waived/corner-shop/policy.yaml': `${policy}${waiving}` });
  const check = ['--no-install', 'policyc', 'check', 'waived', '--as-of', '2026-03-01', '--format', 'compact'];
  const { stdout } = run('npx', ...check);
  assert.match(stdout, 'uk-gdpr/commission-unnamed');
  assert.not.match(stdout, /provision-unstated|security-absolute|waiver-/);
});

packed('runs the program of the README', () => {
  const [program = ''] = blocksOf('ts');
  const text = "const text = require('node:fs').readFileSync('policies/corner-shop/policy.yaml', 'utf8');";
  const required = program.replace(/import (\{.*\}) from 'policyc';/, "const $1 = require('policyc');");
  writeTree(folder, { 'readme.cjs': `${text}\n${required}\nconsole.log(artifacts.length, manifest.policy.title);` });
  assert.equal(outcome(run('node', 'readme.cjs')), { status: 0, stdout: '3 Privacy Policy\n', stderr: '' });
});

packed('tells its version, and a mistake in a policy with its place', () => {
  const { version } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as { version: string };
  assert.is(run('npx', '--no-install', 'policyc', '--version').stdout.trim(), version);
  writeTree(folder, { 'broken/a/policy.yaml': 'policy:\n  titel: Privacy\n' });
  const { status, stdout } = run('npx', '--no-install', 'policyc', 'check', 'broken');
  assert.is(status, 1);
  assert.match(stdout, 'broken/a/policy.yaml:2:3');
  assert.match(stdout, 'titel');
});

packed('can be required and imported, its schemas too', () => {
  writeTree(folder, {
    'use.cjs': `
      const { compile, readManifest } = require('policyc');
      const schemas = [require('policyc/schema.json'), require('policyc/manifest.schema.json')];
      const { version } = require('policyc/package.json');
      console.log(typeof compile, typeof readManifest, schemas.every((one) => one.$schema && one.type === 'object'), typeof version);`,
    'use.mjs': `import { compile, readManifest } from 'policyc';\nconsole.log(typeof compile, typeof readManifest);`,
  });
  assert.equal(outcome(run('node', 'use.cjs')), { status: 0, stdout: 'function function true string\n', stderr: '' });
  assert.equal(outcome(run('node', 'use.mjs')), { status: 0, stdout: 'function function\n', stderr: '' });
});

packed('keeps its insides to itself', () => {
  writeTree(folder, { 'deep.cjs': "require('policyc/lib/compile');" });
  assert.match(run('node', 'deep.cjs').stderr, 'ERR_PACKAGE_PATH_NOT_EXPORTED');
});

for (const resolution of [{ module: 'nodenext' }, { module: 'esnext', moduleResolution: 'bundler' }]) {
  packed(`has types that a strict program can use: ${JSON.stringify(resolution)}`, () => {
    const [program = ''] = blocksOf('ts');
    writeTree(folder, {
      'use.mts': `declare const text: string;\ndeclare const console: { error(...what: unknown[]): void };\n${program}\nexport const title: string = manifest.policy.title;\n`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { strict: true, target: 'es2022', types: [], noEmit: true, ...resolution },
        files: ['use.mts'],
      }),
    });
    const { status, stdout } = run('node', resolve(project, 'node_modules/typescript/bin/tsc'), '-p', '.');
    assert.is(status, 0, stdout);
  });
}

packed.run();

/** The code blocks of the README in a language, in order. */
function blocksOf(language: string): readonly string[] {
  return [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, named, text = '']) =>
    named === language ? [text] : [],
  );
}

function run(command: string, ...parameters: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(command, parameters, { cwd: folder, encoding: 'utf8' });
}

function outcome({ status, stdout, stderr }: ReturnType<typeof run>): ReturnType<typeof run> {
  return { status, stdout, stderr };
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
