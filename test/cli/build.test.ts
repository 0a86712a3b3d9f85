import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { type Outcome, policyc, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const build = suite('cli › build');

type Run = (...words: readonly string[]) => Promise<Outcome>;

/** Two policies in an empty folder, and a way to run policyc there. */
function withTwoPolicies(work: (folder: string, run: Run) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    writeTree(folder, {
      'policies/acme/policy.yaml': smallPolicy('Acme'),
      'policies/beta/policy.yaml': smallPolicy('Beta'),
    });
    await work(folder, (...words) => policyc(folder, ...words));
  });
}

function idsIn(index: string | undefined): readonly string[] {
  return (JSON.parse(index ?? '') as { readonly policies: readonly { readonly id: string }[] }).policies.map(
    ({ id }) => id,
  );
}

build('writes three files for each policy and the lists of all, says so, and leaves them alone the next time', () =>
  withTwoPolicies(async (folder, run) => {
    const first = await run('build');
    assert.is(first.exit, 0, first.stdout + first.stderr);
    const files = ['index.html', 'policy.md', 'manifest.json'];
    const expected = ['acme', 'beta'].flatMap((id) => files.map((file) => `${id}/${file}`));
    const before = treeOf(join(folder, 'dist'));
    assert.equal(Object.keys(before).sort(), [...expected, 'index.html', 'index.json'].sort());
    assert.equal(idsIn(before['index.json']), ['acme', 'beta']);
    assert.match(before['beta/policy.md'] ?? '', 'Beta');
    assert.match(
      first.stdout,
      /^acme +\d+ facts, +\d+ sections?, +0% free statements, .+ → {2}dist\/acme\/\{index\.html, policy\.md, manifest\.json\}$/m,
    );
    assert.is(first.stderr, 'policyc: 8 files written to dist, 0 unchanged\n');
    const second = await run('build');
    assert.is(second.exit, 0);
    assert.match(second.stdout, /^beta .*dist\/beta\/\{index\.html, policy\.md, manifest\.json\} \(unchanged\)$/m);
    assert.is(second.stderr, 'policyc: no files written to dist, 8 unchanged\n');
    assert.equal(treeOf(join(folder, 'dist')), before);
  }),
);

build('of a policy with errors leaves its outputs byte for byte and builds the others', () =>
  withTwoPolicies(async (folder, run) => {
    await run('build');
    const before = treeOf(join(folder, 'dist'));
    writeTree(folder, {
      'policies/acme/policy.yaml': brokenPolicy('Acme'),
      'policies/beta/policy.yaml': smallPolicy('Better'),
      'policies/gone/policy.yaml': brokenPolicy('Gone'),
    });
    const { exit, stdout } = await run('build');
    assert.is(exit, 1);
    assert.match(stdout, 'policies/acme/policy.yaml:2:3\n');
    assert.match(stdout, /^acme {2}not built, 1 error; dist\/acme stays as it was$/m);
    assert.match(stdout, /^gone {2}not built, 1 error$/m);
    const after = treeOf(join(folder, 'dist'));
    for (const path of Object.keys(before).filter((path) => path.startsWith('acme/'))) {
      assert.is(after[path], before[path], path);
    }
    assert.match(after['beta/policy.md'] ?? '', 'Better');
    assert.equal(idsIn(after['index.json']), ['acme', 'beta']);
    assert.not.ok(Object.keys(after).some((path) => path.startsWith('gone')));
  }),
);

build('of nothing but policies with errors does not touch the output, nor make it', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'policies/acme/policy.yaml': brokenPolicy('Acme') });
    for (const words of [['build'], ['build', '--check']]) {
      const { exit, stderr } = await policyc(folder, ...words);
      assert.is(exit, 1);
      assert.not.match(stderr, 'is what the sources compile to');
      assert.equal(Object.keys(treeOf(folder)), ['policies/acme/policy.yaml']);
    }
  }),
);

build('removes the outputs of a policy that is gone, and nothing that others made or changed', () =>
  withTwoPolicies(async (folder, run) => {
    await run('build');
    renameSync(join(folder, 'policies/beta'), join(folder, 'beta-elsewhere'));
    writeTree(folder, {
      'dist/beta/notes.txt': 'mine',
      'dist/app/manifest.json': '{"name":"App","icons":[]}',
      'dist/acme/logo.svg': '<svg/>',
    });
    appendFileSync(join(folder, 'dist/beta/policy.md'), 'by hand\n');
    const full = treeOf(join(folder, 'dist'));

    const check = await run('build', '--check');
    assert.is(check.exit, 1);
    assert.match(check.stdout, /^dist\/index\.json is not what the sources compile to$/m);
    assert.match(check.stdout, /^dist\/beta\/index\.html is made by no source any more$/m);
    assert.not.match(check.stdout, 'policy.md');
    assert.equal(treeOf(join(folder, 'dist')), full, '--check writes nothing');

    const one = await run('build', 'policies/acme');
    assert.is(one.exit, 0);
    assert.equal(treeOf(join(folder, 'dist')), full, 'a build of one policy removes nothing');

    writeTree(folder, { 'policies/odd/policy.yml': smallPolicy('Odd') });
    assert.is((await run('build')).exit, 2);
    assert.equal(treeOf(join(folder, 'dist')), full, 'nothing is removed while not all sources can be read');
    rmSync(join(folder, 'policies/odd'), { recursive: true });

    const { exit, stdout, stderr } = await run('build');
    assert.is(exit, 0);
    assert.match(stdout, /^beta {2}removed, for no source makes it: dist\/beta\/\{index\.html, manifest\.json\}$/m);
    assert.match(stderr, 'dist/beta/policy.md is kept, for it was changed after it was built');
    const after = treeOf(join(folder, 'dist'));
    assert.equal(
      Object.keys(full).filter((path) => !(path in after)),
      ['beta/index.html', 'beta/manifest.json'],
    );
    assert.equal(idsIn(after['index.json']), ['acme']);
  }),
);

build('--check names what is missing and what differs, and is content with what it finds after a build', () =>
  withTwoPolicies(async (folder, run) => {
    const empty = await run('build', '--check');
    assert.is(empty.exit, 1);
    assert.match(empty.stdout, /^dist\/acme\/manifest\.json is missing$/m);
    assert.equal(treeOf(join(folder, 'dist')), {});
    await run('build', '--out', 'public/legal');
    const fresh = await run('build', '--check', '--out', 'public/legal');
    assert.equal(fresh, { exit: 0, stdout: '', stderr: 'policyc: public/legal is what the sources compile to\n' });
    appendFileSync(join(folder, 'public/legal/acme/index.html'), ' ');
    const { exit, stdout } = await run('build', '--check', '--out', 'public/legal');
    assert.is(exit, 1);
    assert.is(stdout, 'public/legal/acme/index.html is not what the sources compile to\n');
  }),
);

build('--emit writes the formats that are asked for and leaves the others as they are', () =>
  withTwoPolicies(async (folder, run) => {
    const page = await run('build', 'policies/acme/policy.yaml', '--emit', 'html');
    assert.is(page.exit, 0);
    assert.match(page.stdout, /→ {2}dist\/acme\/index\.html$/m);
    assert.equal(Object.keys(treeOf(join(folder, 'dist'))), ['acme/index.html']);
    await run('build', '--emit', 'manifest', '--emit', 'markdown');
    assert.equal(Object.keys(treeOf(join(folder, 'dist'))), [
      'acme/index.html',
      'acme/manifest.json',
      'acme/policy.md',
      'beta/manifest.json',
      'beta/policy.md',
      'index.json',
    ]);
  }),
);

build('of two sources for one output names both and builds neither', () =>
  withTwoPolicies(async (folder, run) => {
    writeTree(folder, { 'more/acme/policy.yaml': smallPolicy('Rival') });
    const { exit, stdout } = await run('build', 'policies', 'more');
    assert.is(exit, 1);
    assert.match(stdout, '`more/acme` and `policies/acme` would be written to one folder, `dist/acme`');
    assert.match(stdout, 'more/acme/policy.yaml:1:1');
    assert.equal(idsIn(treeOf(join(folder, 'dist'))['index.json']), ['beta']);
    assert.is((await run('build', 'policies', './policies/acme')).exit, 0, 'one policy named twice is one policy');
  }),
);

build('of what cannot be read ends with 2, names it on standard error, and builds the rest', () =>
  withTwoPolicies(async (folder, run) => {
    mkdirSync(join(folder, 'policies/pipe'));
    mkdirSync(join(folder, 'nothing'));
    assert.is(spawnSync('mkfifo', [join(folder, 'policies/pipe/policy.yaml')]).status, 0);
    writeTree(folder, { 'policies/bad/policy.yaml': brokenPolicy('Bad') });
    const { exit, stdout, stderr } = await run('build', 'policies', 'nothing', 'no\u001bwhere');
    assert.is(exit, 2, 'wins over the policy with an error');
    assert.match(stderr, '`policies/pipe/policy.yaml` is a named pipe, not a file');
    assert.match(stderr, '`nothing` holds no policy');
    assert.match(stderr, '`no\\u001bwhere` does not exist');
    assert.not.match(stdout + stderr, '\u001b');
    assert.match(stdout, /^acme .*dist\/acme\//m);
    const none = await run('build', 'nowhere');
    assert.equal(none, { exit: 2, stdout: '', stderr: 'policyc: `nowhere` does not exist\n' });
  }),
);

build('follows no symbolic link in the output, neither to read nor to write', () =>
  withTwoPolicies(async (folder, run) => {
    writeTree(folder, { 'secret/policy.md': 'secret' });
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'secret/manifest.json'), '{"generator":{"name":"policyc"},"artifacts":[]}');
    symlinkSync(join(folder, 'secret'), join(folder, 'dist/old'));
    const { exit } = await run('build');
    assert.is(exit, 0);
    assert.equal(Object.keys(treeOf(join(folder, 'secret'))), ['manifest.json', 'policy.md']);
    assert.equal(idsIn(treeOf(join(folder, 'dist'))['index.json']), ['acme', 'beta']);
  }),
);

build.run();
