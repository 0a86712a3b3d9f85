import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openCache } from '../../src/cli/cache';
import type { Terminal } from '../../src/cli/terminal';
import { endOwner, newOwner } from '../../src/io/owner';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { type Outcome, policyc, policycWhile, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const cache = suite('cli › the cache of builds');

type Run = (...words: readonly string[]) => Promise<Outcome>;

/** Three policies, one of which includes a file, and a way to build there with a cache. */
function withThree(work: (folder: string, build: Run) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    writeTree(folder, {
      'policies/acme/policy.yaml': smallPolicy('Acme'),
      'policies/beta/policy.yaml': smallPolicy('Beta'),
      'policies/gamma/policy.yaml': `include: [words.yaml]\n${smallPolicy('Gamma')}`,
      'policies/gamma/words.yaml': 'definitions: { site: { term: Site, means: the website } }\n',
    });
    mkdirSync(join(folder, 'node_modules'));
    await work(folder, (...words) => policyc(folder, 'build', ...words));
  });
}

/** How many were built and how many were fresh. */
function counts({ stderr }: Outcome): string {
  return /policyc: (\d+ built, \d+ fresh)\n/.exec(stderr)?.[1] ?? stderr;
}

/** A build without a cache into another folder, as if it had gone to the usual one. */
async function plain(build: Run, folder: string, ...words: readonly string[]): Promise<Record<string, string>> {
  await build('--no-cache', '--out', 'plain', ...words);
  const files = treeOf(join(folder, 'plain'));
  rmSync(join(folder, 'plain'), { recursive: true });
  return files;
}

const kept = (folder: string): string => {
  const place = join(folder, 'node_modules/.cache/policyc');
  return join(place, readdirSync(place)[0] ?? '');
};

cache('leaves alone what has not changed, says so, and prints and writes what a build without it does', () =>
  withThree(async (folder, build) => {
    assert.is(counts(await build()), '3 built, 0 fresh');
    const whole = treeOf(join(folder, 'dist'));
    assert.equal(whole, await plain(build, folder));
    const again = await build('--no-cache');
    for (let round = 0; round < 3; round++) {
      const fresh = await build();
      assert.is(counts(fresh), '0 built, 3 fresh');
      assert.is(fresh.stdout, again.stdout);
      assert.is(fresh.exit, 0);
    }
    assert.equal(treeOf(join(folder, 'dist')), whole);
    assert.is((await build('--check')).exit, 0);
  }),
);

cache('knows every kind of change', () =>
  withThree(async (folder, build) => {
    const deeds: readonly (readonly [string, string, () => void, ...string[]])[] = [
      ['new times', '0 built, 3 fresh', () => utimesSync(join(folder, 'policies/acme/policy.yaml'), 1, 1)],
      ['a source', '1 built, 2 fresh', () => writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Other') })],
      [
        'a source of the same length and time',
        '1 built, 2 fresh',
        () => {
          writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Ozher') });
          utimesSync(join(folder, 'policies/acme/policy.yaml'), 1, 1);
        },
      ],
      [
        'a file that is included',
        '1 built, 2 fresh',
        () =>
          writeTree(folder, { 'policies/gamma/words.yaml': 'definitions: { site: { term: Page, means: a page } }\n' }),
      ],
      ['an output by hand', '1 built, 2 fresh', () => writeTree(folder, { 'dist/beta/policy.md': 'by hand' })],
      ['an output that is gone', '1 built, 2 fresh', () => rmSync(join(folder, 'dist/beta/manifest.json'))],
      ['a list that is gone', '0 built, 3 fresh', () => rmSync(join(folder, 'dist/index.json'))],
      [
        'the configuration',
        '3 built, 0 fresh',
        () => writeTree(folder, { 'policyc.config.yaml': 'site: { url: https://a.example/ }\n' }),
      ],
      [
        'a theme',
        '3 built, 0 fresh',
        () => writeTree(folder, { 'theme.css': ':root { --accent: red }\n' }),
        '--theme',
        'theme.css',
      ],
      [
        'the theme itself',
        '3 built, 0 fresh',
        () => writeTree(folder, { 'theme.css': ':root { --accent: blue }\n' }),
        '--theme',
        'theme.css',
      ],
      ['the day', '3 built, 0 fresh', () => undefined, '--as-of', '2026-01-01'],
      ['the parser', '3 built, 0 fresh', () => undefined, '--parser', 'reference'],
      ['the formats', '3 built, 0 fresh', () => undefined, '--emit', 'html,markdown,manifest,fragment'],
      [
        'a policy more',
        '4 built, 0 fresh',
        () => writeTree(folder, { 'policies/delta/policy.yaml': smallPolicy('Delta') }),
      ],
      ['a policy less', '0 built, 3 fresh', () => rmSync(join(folder, 'policies/delta'), { recursive: true })],
    ];
    await build();
    for (const [name, expected, change, ...words] of deeds) {
      change();
      assert.is(counts(await build(...words)), expected, name);
      assert.equal(treeOf(join(folder, 'dist')), await plain(build, folder, ...words), name);
    }
  }),
);

cache('builds again what was refused, and what has strange releases, and is no way around what a build refuses', () =>
  withThree(async (folder, build) => {
    await build();
    writeTree(folder, { 'policies/acme/policy.yaml': brokenPolicy('Acme') });
    for (let round = 0; round < 2; round++) {
      const refused = await build();
      assert.is(refused.exit, 1);
      assert.is(counts(refused), '1 built, 2 fresh');
      assert.is(refused.stdout, (await build('--no-cache')).stdout);
    }
    writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme') });
    await build();
    writeTree(folder, { 'policies/acme/releases/1.0/stray.txt': '' });
    assert.is((await build()).exit, 1);
    rmSync(join(folder, 'policies/acme/releases'), { recursive: true });
    writeTree(folder, { 'policyc.config.yml': '' });
    assert.match((await build()).stderr, 'the configuration is called');
    rmSync(join(folder, 'policyc.config.yml'));
    await build();
    rmSync(join(folder, 'dist/acme'), { recursive: true });
    symlinkSync('beta', join(folder, 'dist/acme'));
    const refusal = await build().then(
      () => 'it was built',
      (error: Error) => error.message,
    );
    assert.match(refusal, 'is a symbolic link, which is never written through');
  }),
);

cache('knows what is released of a policy while others are made', () =>
  withThree(async (folder, build) => {
    let made = 0;
    const release = async (): Promise<void> => {
      if (made++ !== 1) return;
      const { exit } = await policyc(folder, 'release', 'policies/acme', '--version', '1.0', '--summary', 'The first.');
      assert.is(exit, 0);
    };
    await policycWhile(release, folder, 'build');
    assert.is(counts(await build()), '1 built, 2 fresh');
    assert.equal(treeOf(join(folder, 'dist')), await plain(build, folder));
    writeTree(folder, { 'policies/acme/releases/.DS_Store': '', 'policies/beta/releases/.DS_Store': '' });
    assert.is(counts(await build()), '0 built, 3 fresh');
  }),
);

cache('keeps nothing where the configuration was changed meanwhile', () =>
  withThree(async (folder) => {
    const order = { paths: [], out: join(folder, 'dist'), emit: [], law: {}, look: {}, publishing: {} };
    const terminal = { folder, moment: () => Date.now() } as unknown as Terminal;
    const nothing = { made: [], lists: [], listed: [] };
    const open = () => openCache(join(folder, 'cache'), order, [], terminal);
    assert.type(open().save(nothing).sha256, 'string');
    const { save } = open();
    writeTree(folder, { 'policyc.config.yaml': 'site: { url: https://a.example/ }\n' });
    assert.is(save(nothing).sha256, undefined);
    assert.type(open().save(nothing).sha256, 'string');
  }),
);

cache('that is damaged, hostile, of another form or no file at all is as if it were not there', () =>
  withThree(async (folder, build) => {
    const signed = (text: string): string => `${createHash('sha256').update(text).digest('hex')}\n${text}`;
    const outside = (text: string): string => signed(text.slice(65).replaceAll('acme/policy.md', '../../secret.txt'));
    const damages: Readonly<Record<string, (text: string) => string>> = {
      'cut short': (text) => text.slice(0, -20),
      'a byte changed': (text) => text.replace('"form":4', '"form":7'),
      empty: () => '',
      'no data': () => signed('[1, 2'),
      'another form': (text) => signed(text.slice(65).replace('"form":4', '"form":2')),
      'another program': (text) => signed(text.slice(65).replace(/"engine":"./, '"engine":"_')),
      'a path outside': outside,
      'entries that are none': (text) => signed(text.slice(65).replace('"inputs":[[', '"inputs":[[[')),
      null: () => signed('null'),
      'an entry of nothing': (text) =>
        signed(`${text.slice(65).split('\n').slice(0, 9).join('\n')}\nnull\nnull\nnull\nnull\n`),
      'half an entry': (text) => signed(text.slice(65).replace(/[^\n]*\n$/, '')),
    };
    await build();
    const whole = treeOf(join(folder, 'dist'));
    for (const [name, damage] of Object.entries(damages)) {
      const file = kept(folder);
      writeFileSync(file, damage(readFileSync(file, 'utf8')));
      assert.is(counts(await build()), '3 built, 0 fresh', name);
      assert.equal(treeOf(join(folder, 'dist')), whole, name);
      assert.is(counts(await build()), '0 built, 3 fresh', `after ${name}`);
    }
    const file = kept(folder);
    rmSync(file);
    mkdirSync(file);
    assert.is(counts(await build()), '3 built, 0 fresh');
  }),
);

cache('is cleared of what builds that were killed have left of it, and of nothing else', () =>
  withThree(async (folder, build) => {
    await build();
    const file = kept(folder);
    const [killed, running] = [newOwner(), newOwner()];
    endOwner(killed);
    const half = (owner: string): string => join(dirname(file), `.${basename(file)}-${owner}`);
    for (const one of [killed, running, 'notes']) writeFileSync(half(one), 'half');
    rmSync(file);
    assert.is(counts(await build()), '3 built, 0 fresh');
    assert.equal(
      readdirSync(dirname(file)).sort(),
      [basename(half('notes')), basename(half(running)), basename(file)].sort(),
    );
    endOwner(running);
  }),
);

cache('is kept where the user says, nowhere without packages, and not at all when it is not wanted', () =>
  withThree(async (folder, build) => {
    await build('--no-cache');
    assert.equal(readdirSync(join(folder, 'node_modules')), []);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    assert.not.match((await build()).stderr, 'fresh');
    assert.equal(readdirSync(folder).sort(), ['dist', 'policies']);
    assert.is(counts(await build('--cache-dir', 'deep/cache')), '3 built, 0 fresh');
    assert.is(counts(await build('--cache-dir', 'deep/cache')), '0 built, 3 fresh');
    assert.is((await build('--cache-dir', 'x', '--no-cache')).exit, 2);
    writeTree(folder, { file: '' });
    const blocked = await build('--cache-dir', 'file');
    assert.is(blocked.exit, 0);
    assert.match(blocked.stderr, 'nothing is kept for later builds: cannot ');
  }),
);

cache('is shared by builds of parts and of other folders without harm', () =>
  withThree(async (folder, build) => {
    await build();
    const whole = treeOf(join(folder, 'dist'));
    assert.is(counts(await build('policies/acme')), '0 built, 1 fresh');
    assert.is(counts(await build()), '0 built, 3 fresh');
    assert.is(counts(await build('--out', 'other')), '3 built, 0 fresh');
    assert.is(counts(await build()), '0 built, 3 fresh');
    assert.equal(treeOf(join(folder, 'dist')), whole);
    assert.equal(treeOf(join(folder, 'other')), whole);
  }),
);

cache.run();
