import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inGitRepository } from '../kit/git-repository';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { policyc, treeOf } from './policyc';
import { smallPolicy } from './small-policy';

const diff = suite('cli › diff');

const acme = 'policies/acme/policy.yaml';
const longer = (name: string): string => smallPolicy(name).replace('P2Y', 'P3Y');

interface Told {
  readonly base: { readonly name: string; readonly commit?: string };
  readonly policies: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly changes: readonly {
      readonly address: string;
      readonly impact: string;
      readonly field?: readonly string[];
      readonly base?: { readonly file: string; readonly line: number };
      readonly head?: { readonly file: string; readonly line: number };
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function told(folder: string, ...words: readonly string[]): Promise<Told> {
  const { exit, stdout, stderr } = await policyc(folder, 'diff', ...words, '--format', 'json');
  assert.is(stderr, '');
  assert.is(exit, 0);
  return JSON.parse(stdout) as Told;
}

/** `acme compared retention.account keep.period`, for every policy and change. */
async function changesOf(folder: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { policies } = await told(folder, ...words);
  return policies.flatMap(({ id, outcome, changes }) =>
    changes.length === 0
      ? [`${id} ${outcome}`]
      : changes.map(({ address, field = [] }) => [id, outcome, address, field.join('.')].join(' ').trimEnd()),
  );
}

const change = 'acme compared retention.account keep.period';

diff('compares folders, a policy, its file and its manifest with one another', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'old/acme/policy.yaml': smallPolicy('Acme'), 'new/acme/policy.yaml': longer('Acme') });
    await policyc(folder, 'build', 'old', '--out', 'dist');
    const olds = ['old', 'old/acme', 'old/acme/policy.yaml', 'dist/acme/manifest.json', 'dist/acme'];
    for (const old of olds) assert.equal(await changesOf(folder, old, 'new'), [change], old);
    assert.equal(await changesOf(folder, 'new/acme', 'new/acme/policy.yaml'), ['acme compared']);
  }),
);

diff('compares two policies of different names where each side is one policy, else by id', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'a/acme/policy.yaml': smallPolicy('Acme'), 'b/other/policy.yaml': longer('Acme') });
    assert.equal(await changesOf(folder, 'a/acme', 'b/other'), [change.replace('acme', 'other')]);
    assert.equal(await changesOf(folder, 'a', 'b'), ['acme removed policy', 'other added policy']);
  }),
);

diff('compares a revision with the working tree, and two revisions, wherever they are said to be', () =>
  inGitRepository(async ({ folder, commit, git }) => {
    const first = commit({ [acme]: smallPolicy('Acme') });
    git('tag', 'v1.0');
    commit({ [acme]: longer('Acme') });
    writeTree(folder, { [acme]: longer('Acme').replace('P30D', 'P60D') });
    const both = ['acme compared retention.account keep.period', 'acme compared rights.access deadline.within'];
    const sort = async (...words: readonly string[]) => [...(await changesOf(folder, ...words))].sort();
    assert.equal(await sort('v1.0'), both);
    assert.equal(await sort('HEAD~1'), both);
    assert.equal(await sort(first.slice(0, 10), 'policies'), both);
    assert.equal(await sort('v1.0:policies/acme'), both);
    assert.equal(await sort(`v1.0:${acme}`, 'policies/acme'), both);
    assert.equal(await sort('main'), [both[1]]);
    assert.equal(await sort('v1.0', 'main'), [both[0]]);
    assert.equal(await sort('v1.0:policies', 'main'), [both[0]]);
    assert.equal(await sort('main@{0}', 'HEAD', 'acme'), ['acme compared']);
    const { base, policies } = await told(folder, 'v1.0');
    assert.equal(base, { name: 'v1.0:policies', commit: first });
    const places = policies[0]?.changes.map((one) => [one.base?.file, one.head?.file]);
    assert.equal(places?.[0], [acme, acme]);
  }),
);

diff('takes a path before a revision of the same name, unless it is told that git is meant', () =>
  inGitRepository(async ({ folder, commit, git }) => {
    commit({ [acme]: smallPolicy('Acme') });
    git('branch', 'policies');
    writeTree(folder, { [acme]: longer('Acme') });
    assert.equal(await changesOf(folder, 'policies', 'policies'), ['acme compared']);
    assert.equal(await changesOf(folder, 'git:policies', 'policies'), [change]);
    assert.equal(await changesOf(folder, 'git:policies'), [change]);
  }),
);

diff('finds the paths from a folder inside of the repository', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ [`legal/${acme}`]: smallPolicy('Acme') });
    writeTree(folder, { [`legal/${acme}`]: longer('Acme') });
    const legal = join(folder, 'legal');
    assert.equal(await changesOf(legal, 'main'), [change]);
    assert.equal(await changesOf(legal, 'main', 'policies/acme'), [change]);
    assert.equal(await changesOf(legal, 'main:legal/policies'), [change]);
    assert.equal(await changesOf(legal, 'main:./policies/acme'), [change]);
    assert.equal(await changesOf(join(legal, 'policies/acme'), 'main', '.'), [change]);
    assert.equal(await changesOf(folder, 'main:legal/policies'), [change]);
  }),
);

diff('reads what a policy includes, and symbolic links that stay in the folder of the policies', () =>
  inGitRepository(async ({ folder, commit }) => {
    const text = (period: string): string => {
      const all = smallPolicy('Acme').replace('P2Y', period);
      const at = all.indexOf('retention:');
      const end = all.indexOf('rights:');
      writeTree(folder, { 'policies/shared/retention.yaml': all.slice(at, end) });
      return `include: [../shared/retention.yaml]\n${all.slice(0, at)}${all.slice(end)}`;
    };
    const entry = text('P2Y');
    mkdirSync(join(folder, 'policies'), { recursive: true });
    symlinkSync('acme', join(folder, 'policies/linked'));
    commit({ [acme]: entry });
    text('P3Y');
    assert.equal(await changesOf(folder, 'main'), [change, change.replace('acme', 'linked')]);
  }),
);

diff('tells policies that came and went, and narrows the report to one', () =>
  inGitRepository(async ({ folder, commit, git }) => {
    commit({ [acme]: smallPolicy('Acme'), 'policies/gone/policy.yaml': smallPolicy('Gone') });
    git('rm', '-rq', 'policies/gone');
    writeTree(folder, { 'policies/fresh/policy.yaml': smallPolicy('Fresh') });
    const all = ['acme compared', 'fresh added policy', 'gone removed policy'];
    assert.equal(await changesOf(folder, 'main'), all);
    assert.equal(await changesOf(folder, 'main', 'policies', 'fresh'), ['fresh added policy']);
    const { stdout } = await policyc(folder, 'diff', 'main');
    assert.match(stdout, 'at  main:policies/gone/policy.yaml:1:1');
    assert.match(stdout, '2 material changes in 2 of 3 policies: main:policies → policies\n');
  }),
);

diff('fails only where it is asked to, from the impact that is named', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, {
      'a/acme/policy.yaml': smallPolicy('Acme'),
      'longer/acme/policy.yaml': longer('Acme'),
      'shorter/acme/policy.yaml': smallPolicy('Acme').replace('P2Y', 'P1Y'),
    });
    const exit = async (head: string, ...words: readonly string[]): Promise<number | null> =>
      (await policyc(folder, 'diff', 'a', head, ...words)).exit;
    assert.is(await exit('longer'), 0);
    assert.is(await exit('longer', '--fail-on', 'never'), 0);
    assert.is(await exit('longer', '--fail-on', 'material'), 1);
    assert.is(await exit('longer', '--fail-on', 'editorial'), 1);
    assert.is(await exit('shorter', '--fail-on', 'material'), 0, 'shorter retention is not material');
    assert.is(await exit('shorter', '--fail-on', 'substantive'), 1);
    assert.is(await exit('a', '--fail-on', 'editorial'), 0);
    assert.is(await exit('a', '--fail-on', 'grave'), 2);
  }),
);

diff('writes several reports at once, colours none of the files, and nothing else', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'a/acme/policy.yaml': smallPolicy('Acme'), 'b/acme/policy.yaml': longer('Acme') });
    const formats = 'markdown=out/comment.md,html=out/changes.html,json=out/d.json,pretty=out/p.txt';
    const { exit, stdout, stderr } = await policyc(folder, 'diff', 'a', 'b', '--format', formats, '--color');
    assert.is(exit, 0);
    assert.is(stdout, '');
    assert.is(stderr, 'policyc: 1 material change\n');
    assert.equal(Object.keys(treeOf(join(folder, 'out'))), ['changes.html', 'comment.md', 'd.json', 'p.txt']);
    const text = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
    assert.match(text('comment.md'), /^<!-- policyc-diff -->\n/);
    assert.match(text('changes.html'), '<h1>What changed: Privacy Policy</h1>');
    assert.not.match(text('p.txt'), '\u001b');
    const colored = await policyc(folder, 'diff', 'a', 'b', '--color');
    assert.match(colored.stdout, '\u001b[1;31mmaterial');
    assert.not.match((await policyc(folder, 'diff', 'a', 'b')).stdout, '\u001b');
  }),
);

diff('links each change to the YAML of its side, and the page to the pages of the head', () =>
  inGitRepository(async ({ folder, commit, git }) => {
    const first = commit({ [acme]: smallPolicy('Acme'), 'policies/gone/policy.yaml': smallPolicy('Gone') });
    git('rm', '-rq', 'policies/gone');
    const second = commit({ [acme]: longer('Acme') });
    const address = 'https://git.example/{revision}/{file}#L{line}';
    const words = ['HEAD~1', 'policies', '--format', 'markdown', '--source-url'];
    const { stdout } = await policyc(folder, 'diff', ...words, address);
    assert.match(stdout, `(https://git.example/${second}/${acme}#L15)`);
    assert.match(stdout, `(https://git.example/${first}/policies/gone/policy.yaml#L1)`);
    const plain = await policyc(folder, 'diff', ...words, 'https://git.example/{file}#L{line}');
    assert.match(plain.stdout, `(https://git.example/${acme}#L15)`);
    assert.match(plain.stdout, '`HEAD~1:policies/gone/policy.yaml:1`\n');
    const page = await policyc(folder, 'diff', 'HEAD~1', '--format', 'html', '--base-url', 'https://a.example/x');
    assert.match(page.stdout, 'href="https://a.example/x/acme/#retention.account"');
    assert.is((await policyc(folder, 'diff', 'HEAD~1', '--source-url', 'javascript:{file}')).exit, 2);
  }),
);

diff('is quick in a repository of a hundred commits and a thousand other files', () =>
  inGitRepository(async ({ folder, commit }) => {
    const others = Array.from({ length: 1000 }, (_, index) => [
      `src/${index % 10}/file-${index}.yaml`,
      `a: ${index}\n`,
    ]);
    commit({ [acme]: smallPolicy('Acme'), ...Object.fromEntries(others) });
    for (let index = 1; index <= 100; index++) {
      commit({ [acme]: smallPolicy('Acme').replace('P2Y', `P${index + 2}Y`) }, `change ${index}`);
    }
    const start = performance.now();
    for (const revision of ['HEAD~100', 'HEAD~50', 'HEAD~1']) {
      assert.equal(await changesOf(folder, revision, 'HEAD'), [change]);
    }
    const took = performance.now() - start;
    assert.ok(took < 5000, `three comparisons took ${Math.round(took)} ms`);
  }),
);

diff.run();
