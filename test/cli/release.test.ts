import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { commandLine, environmentOf, type Outcome, policyc, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const releasing = suite('cli › release');

/** A policy in a folder of its own, and ways to change it and to run commands there. */
interface Shop {
  readonly folder: string;
  readonly releases: string;
  run(...words: readonly string[]): Promise<Outcome>;
  release(version: string, summary?: string): Promise<Outcome>;
  change(from: string | RegExp, to: string): void;
}

function inShop(work: (shop: Shop) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'policies/acme/policy.yaml');
    writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme') });
    const run: Shop['run'] = (...words) => policyc(folder, ...words);
    await work({
      folder,
      releases: join(folder, 'policies/acme/releases'),
      run,
      release: (version, summary = 'What is new') =>
        run('release', 'policies/acme', '--version', version, '--summary', summary),
      change: (from, to) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to)),
    });
  });
}

/** Two releases, the second of which keeps data longer. */
async function twice({ release, change }: Shop): Promise<void> {
  assert.is((await release('1.0')).exit, 0);
  change('P2Y', 'P3Y');
  change('2026-03-01', '2026-06-01');
  assert.is((await release('2.0')).exit, 0);
}

const base = ['--base-url', 'https://acme.example/'];

releasing('a policy lives through releases: frozen, published, listed, followed', () =>
  inShop(async (shop) => {
    const first = await shop.release('1.0', 'The first version.');
    assert.equal(
      [first.exit, first.stdout],
      [
        0,
        'acme  1.0  →  policies/acme/releases/1.0/{release.json, manifest.json, policy.md, page.html}\napplies from 2026-03-01\n',
      ],
    );
    const frozen = treeOf(shop.releases);
    assert.equal(Object.keys(frozen), ['1.0/manifest.json', '1.0/page.html', '1.0/policy.md', '1.0/release.json']);
    shop.change('P2Y', 'P3Y');
    shop.change('2026-03-01', '2026-06-01');
    const draft = await shop.run('build');
    assert.is(draft.exit, 0, draft.stderr);
    assert.match(draft.stderr, '`acme` no longer reads as its release `1.0`: run `policyc release`');
    assert.match(draft.stderr, 'no feed of changes is written, for it needs the address of the site');
    assert.match(draft.stdout, 'dist/acme/{index.html, policy.md, 1.0/, manifest.json}');
    assert.is((await shop.release('2.0', 'Kept longer.')).exit, 0);
    const { exit, stderr } = await shop.run('build', ...base);
    assert.is(exit, 0);
    assert.not.match(stderr, /no longer reads|no feed/);
    const dist = treeOf(join(shop.folder, 'dist'));
    assert.match(dist['acme/index.html'] ?? '', '<a href="1.0/">Version 1.0</a>: The first version.');
    assert.match(dist['acme/2.0/changes.html'] ?? '', '3 years');
    assert.match(dist['acme/changes.atom'] ?? '', '<feed');
    assert.is(dist['acme/1.0/policy.md'], frozen['1.0/policy.md']);
    assert.match(dist['index.html'] ?? '', 'href="acme/changes.atom"');
    assert.not.match(dist['index.html'] ?? '', 'acme/1.0');
    assert.is((await shop.run('build', '--check', ...base)).exit, 0);
    assert.is((await shop.run('check')).exit, 0);
    for (const [path, text] of Object.entries(frozen)) assert.is(treeOf(shop.releases)[path], text, path);
  }),
);

releasing('outputs of releases that are gone are removed with them', () =>
  inShop(async (shop) => {
    await twice(shop);
    await shop.run('build', ...base);
    rmSync(join(shop.releases, '2.0'), { recursive: true });
    await shop.run('build', ...base);
    assert.equal(
      Object.keys(treeOf(join(shop.folder, 'dist'))).filter((path) => path.startsWith('acme/2.0')),
      [],
    );
    const stale = join(shop.folder, 'dist/acme/1.0/index.html');
    appendFileSync(stale, 'x');
    const { exit, stdout } = await shop.run('build', '--check', ...base);
    assert.is(exit, 1);
    assert.match(stdout, 'dist/acme/1.0/index.html is not what the sources compile to');
  }),
);

releasing('what was asked wrongly ends with 2, and nothing is written', () =>
  inShop(async (shop) => {
    await shop.release('1.0');
    const before = treeOf(shop.folder);
    const { run } = shop;
    const refused: readonly (readonly [readonly string[], string | RegExp])[] = [
      [['--version', '1.0', '--summary', 'a'], '`acme` has a release `1.0` already'],
      [['--version', '../2', '--summary', 'a'], '`--version` does not begin with a letter or a digit'],
      [['--version', 'a/b', '--summary', 'a'], '`--version` has something else in it'],
      [['--version', 'latest', '--summary', 'a'], '`--version` is the name of something else'],
      [['--version', '', '--summary', 'a'], '`--version` is empty'],
      [['--version', '2', '--summary', ' '], '`--summary` is empty'],
      [['--version', '2', '--summary', 'a\nb'], '`--summary` is longer than one line'],
      [['--version', '2'], '`--summary` is missing'],
      [['--summary', 'a'], '`--version` is missing'],
      [['--summary', 'a', '--version'], /option .*--version/],
    ];
    for (const [words, why] of refused) {
      const { exit, stderr, stdout } = await run('release', 'policies/acme', ...words);
      assert.equal([exit, stdout], [2, ''], words.join(' '));
      assert.match(stderr, why);
    }
    assert.is((await run('release', 'nowhere', '--version', '2', '--summary', 'a')).exit, 2);
    assert.is((await run('release', '--version', '2', '--summary', 'a')).exit, 2);
    assert.is((await run('release', 'policies/acme/releases/1.0', '--version', '2', '--summary', 'a')).exit, 2);
    assert.equal(treeOf(shop.folder), before);
  }),
);

releasing('several policies are not released at once', () =>
  inShop(async ({ folder, run }) => {
    writeTree(folder, { 'policies/other/policy.yaml': smallPolicy('Other') });
    const { exit, stderr } = await run('release', 'policies', '--version', '1', '--summary', 'a');
    assert.is(exit, 2);
    assert.match(stderr, '`policies` holds 2 policies, and one is released at a time');
  }),
);

releasing('a policy with problems is not released: errors, dates, version, nothing new', () =>
  inShop(async (shop) => {
    await shop.release('1.0');
    const before = Object.keys(treeOf(shop.releases));
    const same = await shop.release('1.1');
    assert.is(same.exit, 1);
    assert.match(same.stderr, 'nothing is released: `acme` says what its release `1.0` says, in the same words');
    shop.change('P2Y', 'P3Y');
    shop.change('2026-03-01', '2025-03-01');
    const back = await shop.release('1.1');
    assert.is(back.exit, 1);
    assert.match(back.stdout, 'policies/acme/policy.yaml:3:10\nerror[release/date-backwards]');
    shop.change('  dates:', '  version: "7"\n  dates:');
    assert.match((await shop.release('1.1')).stdout, 'policies/acme/policy.yaml:3:12\nerror[release/version-differs]');
    writeTree(shop.folder, { 'policies/acme/policy.yaml': brokenPolicy('Acme') });
    const broken = await shop.release('1.1');
    assert.is(broken.exit, 1);
    assert.match(broken.stdout, 'policies/acme/policy.yaml:2:3');
    assert.match(broken.stderr, 'nothing is released while `policies/acme` has problems');
    assert.equal(Object.keys(treeOf(shop.releases)), before);
  }),
);

const harms: readonly (readonly [what: string, harm: (releases: string) => void, where: string])[] = [
  [
    'a changed text',
    (at) => appendFileSync(join(at, '1.0/policy.md'), 'More.\n'),
    '1.0/policy.md:1:1\nerror[release/file-changed]',
  ],
  [
    'a changed record',
    (at) => appendFileSync(join(at, '1.0/release.json'), '\n'),
    '1.0/release.json:28:3\nerror[release/file-changed]',
  ],
  ['a missing page', (at) => unlinkSync(join(at, '1.0/page.html')), '1.0/page.html:1:1\nerror[release/file-missing]'],
  [
    'a lost release',
    (at) => rmSync(join(at, '1.0'), { recursive: true }),
    '2.0/release.json:28:3\nerror[release/chain-broken]',
  ],
  [
    'a renamed release',
    (at) => renameSync(join(at, '2.0'), join(at, '2.1')),
    '2.1/release.json:3:3\nerror[release/folder-misnamed]',
  ],
  [
    'a strange file',
    (at) => writeFileSync(join(at, '1.0/policy.yaml'), 'x'),
    '1.0/policy.yaml:1:1\nerror[release/file-strange]',
  ],
  ['a link', (at) => symlinkSync('/', join(at, '3.0')), '3.0:1:1\nerror[release/file-strange]'],
];
for (const [what, harm, where] of harms) {
  releasing(`${what} is an error of check, build and release, at its place, and nothing is written`, () =>
    inShop(async (shop) => {
      await twice(shop);
      await shop.run('build');
      harm(shop.releases);
      shop.change('P3Y', 'P4Y');
      const before = treeOf(shop.folder);
      for (const words of [['check'], ['build'], ['release', 'policies/acme', '--version', '4', '--summary', 'a']]) {
        const { exit, stdout, stderr } = await shop.run(...words);
        assert.is(exit, 1, stdout + stderr);
        assert.match(stdout, `policies/acme/releases/${where}`);
        assert.equal(stdout.match(/^error\[/gm)?.length, 1, 'one mistake gives one message');
        assert.not.match(stdout, /(?<!policies\/)acme\/releases/, 'every path is one that the user can copy');
      }
      assert.equal(treeOf(shop.folder), before);
    }),
  );
}

releasing('what was released is no policy, and nothing is included from it', () =>
  inShop(async (shop) => {
    await shop.release('1.0');
    for (const path of ['policies/acme/releases', 'policies/acme/releases/1.0']) {
      const { exit, stderr } = await shop.run('build', path);
      assert.is(exit, 2);
      assert.match(stderr, 'is what was released of `acme`, and no policy');
    }
    shop.change('policy:', 'include: [releases/1.0/parts.yaml]\npolicy:');
    const { exit, stdout } = await shop.run('check');
    assert.is(exit, 1);
    assert.match(stdout, 'policies/acme/policy.yaml:1:11\nerror[core/include-released]');
  }),
);

releasing('words of a summary are shown as they are, and are never markup', () =>
  inShop(async (shop) => {
    await shop.release('1.0', '<script>alert("1")</script> & [a](javascript:b) ]]> {{c}}');
    shop.change('P2Y', 'P3Y');
    await shop.run('build', ...base);
    const dist = treeOf(join(shop.folder, 'dist'));
    for (const path of ['acme/index.html', 'acme/1.0/index.html', 'acme/changes.atom']) {
      assert.match(dist[path] ?? '', '&lt;script&gt;', path);
      assert.not.match(dist[path] ?? '', '<script>', path);
    }
    assert.match(dist['acme/policy.md'] ?? '', '\\<script>alert("1")\\</script> & \\[a\\](javascript:b)');
  }),
);

releasing('a version asked of the program is still its own', () =>
  inShop(async ({ run }) => {
    assert.match((await run('build', '--version')).stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match((await run('release', '--help')).stdout, '--version <version>');
  }),
);

releasing('codes of releases are explained', () =>
  inShop(async ({ run }) => {
    const { exit, stdout } = await run('explain', 'release/file-changed');
    assert.is(exit, 0);
    assert.match(stdout, 'People have accepted these words');
  }),
);

releasing('what the release before promised is kept: a graver version does not apply from the same day', () =>
  inShop(async (shop) => {
    await shop.release('1.0');
    shop.change('P2Y', 'P3Y');
    const { exit, stdout, stderr } = await shop.release('2.0');
    assert.is(exit, 1);
    assert.match(stdout, 'policies/acme/policy.yaml:');
    assert.match(stdout, 'error[change/date-unchanged]');
    assert.match(stderr, 'nothing is released while it breaks what release `1.0` promised');
    assert.equal(
      Object.keys(treeOf(shop.releases)).filter((path) => path.startsWith('2.0')),
      [],
    );
  }),
);

releasing('of two that run at once, one is made, or one follows the other', () =>
  inShop(async (shop) => {
    await shop.release('1.0');
    shop.change('P2Y', 'P3Y');
    shop.change('2026-03-01', '2026-06-01');
    const runs = ['2.0', '3.0'].map(async (version) => {
      const words = ['release', 'policies/acme', '--version', version, '--summary', 'At once'];
      const [program = '', ...rest] = commandLine(words);
      const child = spawn(program, rest, { cwd: shop.folder, env: environmentOf(), stdio: 'ignore' });
      const [exit] = await once(child, 'exit');
      return exit;
    });
    const exits = await Promise.all(runs);
    // Whoever comes second finds nothing new, or that another came meanwhile.
    assert.is(exits.filter((exit) => exit === 0).length, 1, String(exits));
    assert.is((await shop.run('check')).exit, 0);
    assert.is(new Set(Object.keys(treeOf(shop.releases)).map((path) => path.split('/')[0])).size, 2);
  }),
);

releasing.run();
