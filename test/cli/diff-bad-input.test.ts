import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { gitIn, inGitRepository } from '../kit/git-repository';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { policyc, policycProcess, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const bad = suite('cli › diff › bad input');

const acme = 'policies/acme/policy.yaml';
const longer = (name: string): string => smallPolicy(name).replace('P2Y', 'P3Y');

/** Runs a comparison that cannot be made, and gives what it says without the advice to ask for help. */
async function refused(folder: string, ...words: readonly string[]): Promise<string> {
  const before = treeOf(folder);
  const { exit, stdout, stderr } = await policyc(folder, 'diff', ...words);
  assert.equal([exit, stdout], [2, ''], stderr);
  assert.equal(treeOf(folder), before, 'nothing is written');
  return stderr.replace(/^policyc: /, '').replace('\nSee `policyc diff --help`.\n', '');
}

bad('is refused without a base, with too much, and with a path alone', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { [acme]: smallPolicy('Acme') });
    const usage = '`policyc diff` takes a base, a head where it is not the working tree, and the id of a policy';
    assert.is(await refused(folder), usage);
    assert.is(await refused(folder, 'a', 'b', 'c', 'd'), usage);
    assert.match(await refused(folder, 'policies'), '`policies` is a path, and it is not said what to compare it with');
    assert.is(await refused(folder, ''), 'an empty text names neither a path nor a revision');
    assert.match(await refused(folder, 'policies', 'policies', 'acmee'), 'did you mean `acme`?');
  }),
);

bad('says that there is no repository, or no git', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { [acme]: smallPolicy('Acme') });
    const said = '`main` does not exist, and it cannot be a revision, for the working folder is in no git repository';
    assert.is(await refused(folder, 'main'), said);
    const environment = { PATH: join(folder, 'nothing') };
    const { exit, stderr } = policycProcess(folder, ['diff', 'main'], { environment });
    assert.is(exit, 2);
    assert.match(stderr, /^policyc: git is not installed, or not where programs are looked for/);
    const { exit: fine } = policycProcess(folder, ['diff', 'policies', 'policies'], { environment });
    assert.is(fine, 0, 'folders need no git');
  }),
);

bad('says which revision was perhaps meant, here or at the origin', () =>
  inGitRepository(async ({ folder, commit, git }) => {
    commit({ [acme]: smallPolicy('Acme') });
    git('update-ref', 'refs/remotes/origin/release', 'HEAD');
    git('tag', 'v1.0');
    const nothing = 'is no revision of this repository';
    assert.is(await refused(folder, 'mian'), `\`mian\` ${nothing}; did you mean \`main\`?`);
    assert.is(await refused(folder, 'release~2'), `\`release~2\` ${nothing}; did you mean \`origin/release~2\`?`);
    assert.is(await refused(folder, 'v1.00'), `\`v1.00\` ${nothing}; did you mean \`v1.0\`?`);
    assert.is(await refused(folder, 'HEAD~9'), `\`HEAD~9\` ${nothing}`);
    assert.is(await refused(folder, 'main', 'policie'), `\`policie\` ${nothing}`);
    assert.match(await refused(folder, 'main..HEAD', 'policies'), 'it is a range, and one commit is needed');
    assert.match(await refused(folder, 'x'.repeat(2000), 'policies'), 'longer than 1000 letters');
  }),
);

bad('says that a revision has no policy there, and where it has some', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ 'legal/acme/policy.yaml': smallPolicy('Acme'), 'notes/a.md': '' });
    writeTree(folder, { [acme]: smallPolicy('Acme') });
    assert.is(await refused(folder, 'main'), '`main` has no policy at `policies`; did you mean `main:legal/acme`?');
    assert.match(await refused(folder, 'main:notes', 'policies'), '`main` has no policy at `notes`');
    assert.match(await refused(folder, 'main:notes/a.md', 'policies'), 'has no policy at `notes/a.md`');
    assert.match(await refused(folder, 'main:legal/acne', 'policies'), 'did you mean `main:legal/acme`?');
  }),
);

bad('reads nothing outside of the repository', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ [`site/${acme}`]: smallPolicy('Acme') });
    const outside = 'is outside of the repository, where no revision has files';
    assert.match(await refused(join(folder, 'site'), 'main:../../x', 'policies'), outside);
    assert.match(await refused(folder, 'main:/etc', 'site'), outside);
    await inTemporaryFolder(async (other) => {
      writeTree(other, { 'acme/policy.yaml': smallPolicy('Acme') });
      assert.match(await refused(folder, 'main', other), outside);
    });
  }),
);

bad('says where the base does not compile, and reports the other policies', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ [acme]: brokenPolicy('Acme'), 'policies/other/policy.yaml': smallPolicy('Other') });
    writeTree(folder, { [acme]: smallPolicy('Acme'), 'policies/other/policy.yaml': longer('Other') });
    const { exit, stdout, stderr } = await policyc(folder, 'diff', 'main');
    assert.is(exit, 1);
    assert.match(stderr, /^policyc: main:policies\/acme\/policy\.yaml:2:3: unknown key `titel`/);
    assert.match(stderr, '`acme` is not compared, for a side of it has problems\n');
    assert.match(stdout, 'kept for 2 years → 3 years');
    assert.match(stdout, '1 material change in 1 of 2 policies, 1 not compared: main:policies → policies\n');
    const head = await policyc(folder, 'diff', 'policies', 'main', 'acme');
    assert.is(head.exit, 1);
    for (const format of ['markdown', 'html', 'json']) {
      const { stdout: text } = await policyc(folder, 'diff', 'main', 'policies', 'acme', '--format', format);
      assert.not.match(text, /Nothing that/, 'what is not known is not called the same');
    }
  }),
);

bad('compares what was published where the base does not compile, if it was committed', () =>
  inGitRepository(async ({ folder, commit }) => {
    writeTree(folder, { [acme]: smallPolicy('Acme') });
    await policyc(folder, 'build');
    commit({ [acme]: brokenPolicy('Acme') });
    writeTree(folder, { [acme]: longer('Acme') });
    const { exit, stdout, stderr } = await policyc(folder, 'diff', 'main');
    assert.is(exit, 0);
    assert.match(stdout, 'kept for 2 years → 3 years');
    assert.match(stderr, 'main:policies/acme/policy.yaml:2:3: unknown key `titel`');
    assert.match(stderr, 'main:dist/acme/manifest.json is compared instead: it says what was published');
    commit({ [acme]: brokenPolicy('Acme'), 'dist/acme/manifest.json': '{}' });
    writeTree(folder, { [acme]: longer('Acme') });
    const corrupt = await policyc(folder, 'diff', 'main');
    assert.is(corrupt.exit, 1);
    assert.match(corrupt.stderr, '`main:dist/acme/manifest.json` is no manifest that can be compared');
  }),
);

bad('refuses a manifest that is corrupt, changed or of another version', () =>
  inGitRepository(async ({ folder, commit }) => {
    writeTree(folder, { [acme]: smallPolicy('Acme') });
    await policyc(folder, 'build');
    const manifest = readFileSync(join(folder, 'dist/acme/manifest.json'), 'utf8');
    const faults = {
      'is not JSON': 'no JSON',
      'digest does not fit': manifest.replace('Acme Ltd', 'Acne Ltd'),
      'made by a newer policyc': manifest.replace('"manifestVersion": 1', '"manifestVersion": 99'),
      'the manifest is empty': '',
    };
    for (const [fault, text] of Object.entries(faults)) {
      commit({ 'old/manifest.json': text });
      assert.match(await refused(folder, 'old/manifest.json', 'policies'), fault);
      assert.match(await refused(folder, 'old', 'policies'), fault);
      assert.match(await refused(folder, 'main:old/manifest.json', 'policies'), fault);
    }
    assert.match(await refused(folder, 'old/none.json', 'policies'), 'is no revision');
  }),
);

bad('says how to fetch what a shallow clone lacks', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ [acme]: smallPolicy('Acme') });
    commit({ [acme]: longer('Acme') });
    await inTemporaryFolder(async (other) => {
      gitIn(other, ['clone', '-q', '--depth', '1', `file://${folder}`, 'clone']);
      const said = await refused(join(other, 'clone'), 'HEAD~1');
      assert.match(said, '`HEAD~1` is no revision of this repository; the clone is shallow');
      assert.match(said, 'run `git fetch --unshallow`, or give `fetch-depth: 0` to actions/checkout');
      assert.is((await policyc(join(other, 'clone'), 'diff', 'HEAD')).exit, 0);
    });
  }),
);

bad('takes no revision for an option, and no text for a command', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ [acme]: smallPolicy('Acme') });
    assert.match(await refused(folder, '--', '--output=pwned', 'policies'), 'is no revision: it begins with `-`');
    const hostile = [
      'git:-x',
      '$(touch pwned)',
      '`touch pwned`',
      '; touch pwned',
      'main\nHEAD',
      'main\u0000',
      '-h:policies',
    ];
    for (const name of hostile) assert.match(await refused(folder, '--', name, 'policies'), /./, name);
    assert.match(await refused(folder, 'main:policies/$(touch pwned)', 'policies'), 'has no policy at');
    assert.match(await refused(folder, 'main:--output=pwned', 'policies'), 'has no policy at');
    assert.match(await refused(folder, 'main::(glob)**', 'policies'), 'has no policy at');
    assert.not.ok(existsSync(join(folder, 'pwned')));
    const { stderr } = await policyc(folder, 'diff', '\u001b[31mred', 'policies');
    assert.not.match(stderr, '\u001b');
  }),
);

bad('runs nothing that the configuration of a repository names', () =>
  inGitRepository(async ({ folder, commit, git }) => {
    commit({ [acme]: smallPolicy('Acme'), '.gitattributes': '* diff=evil filter=evil\n' });
    writeTree(folder, { [acme]: longer('Acme') });
    const touch = `touch ${join(folder, 'pwned')}`;
    const settings = {
      'core.fsmonitor': touch,
      'core.pager': touch,
      'pager.ls-tree': touch,
      'core.sshCommand': touch,
      'core.askPass': touch,
      'core.editor': touch,
      'diff.evil.textconv': touch,
      'filter.evil.smudge': touch,
      'alias.rev-parse': `!${touch}`,
      'alias.cat-file': `!${touch}`,
      'remote.origin.url': folder,
      'remote.origin.promisor': 'true',
      'remote.origin.partialclonefilter': 'blob:none',
      'remote.origin.uploadpack': touch,
      'protocol.file.allow': 'always',
      'extensions.partialClone': 'origin',
    };
    for (const [name, value] of Object.entries(settings)) git('config', name, value);
    const hook = join(folder, '.git/hooks/post-index-change');
    writeFileSync(hook, `#!/bin/sh\n${touch}\n`, { mode: 0o755 });
    const { exit, stdout } = await policyc(folder, 'diff', 'main');
    assert.is(exit, 0);
    assert.match(stdout, 'kept for 2 years → 3 years');
    // What a partial clone lacks would be fetched by the program that its configuration names.
    const object = git('rev-parse', `HEAD:${acme}`);
    rmSync(join(folder, '.git/objects', object.slice(0, 2), object.slice(2)));
    const lacking = await policyc(folder, 'diff', 'main');
    assert.is.not(lacking.exit, 0);
    assert.match(lacking.stderr, /git|clone/);
    assert.not.ok(existsSync(join(folder, 'pwned')));
  }),
);

bad('reads files of strange names, and none through links that lead out', () =>
  inGitRepository(async ({ folder, commit }) => {
    const names = ['a b', 'ä“ö”', '-x', '"quoted"', 'line\nend', '$(touch pwned)', ':(glob)*', '##[add-mask]x'];
    const files = Object.fromEntries(names.map((name) => [`policies/${name}/policy.yaml`, smallPolicy('Acme')]));
    writeTree(folder, { 'secret/policy.yaml': smallPolicy('Secret') });
    mkdirSync(join(folder, 'policies/linked'), { recursive: true });
    symlinkSync('../../secret/policy.yaml', join(folder, 'policies/linked/policy.yaml'));
    symlinkSync('round', join(folder, 'policies/round'));
    commit(files);
    const { exit, stdout, stderr } = await policyc(folder, 'diff', 'main', 'HEAD', '--format', 'json');
    assert.is(exit, 1);
    const { policies } = JSON.parse(stdout) as { policies: { id: string; outcome: string }[] };
    const compared = policies.filter(({ outcome }) => outcome === 'compared').map(({ id }) => id);
    assert.equal(compared, names.filter((name) => !name.includes('\n')).sort());
    assert.match(stderr, 'main:policies/line\\nend/policy.yaml:1:1: ');
    assert.match(stderr, 'is reached through a symbolic link that leaves the folder of the policies');
    const { stdout: text } = await policyc(folder, 'diff', 'main:policies/-x', 'policies/a b');
    assert.is(text, 'no changes in 1 policy: main:policies/-x → policies/a b\n');
  }),
);

bad('asks the repository around the folder, also where a hook of another one says otherwise', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ [acme]: smallPolicy('Acme') });
    const environment = { GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere', GIT_TRACE: '1', LANG: 'de_DE.UTF-8' };
    const { exit, stderr } = policycProcess(folder, ['diff', 'main'], { environment });
    assert.equal([exit, stderr], [0, '']);
  }),
);

bad('leaves no half of a report where it cannot be written', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ [acme]: smallPolicy('Acme'), out: 'in the way' });
    const { exit, stderr } = await policyc(folder, 'diff', 'main', '--format', 'html=out/changes.html,json=d.json');
    assert.is(exit, 2);
    assert.match(stderr, 'cannot');
    assert.ok(JSON.parse(readFileSync(join(folder, 'd.json'), 'utf8')).diffVersion === 1);
    assert.match(await refused(folder, 'main', '--format', 'sarif'), '`--format` takes `pretty`, `json`');
  }),
);

bad.run();
