import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeTree } from '../kit/temporary-folder';
import { type Outcome, policyc } from './policyc';
import { smallPolicy } from './small-policy';

const house = suite('policyc with house rules');
const root = mkdtempSync(join(realpathSync(tmpdir()), 'policyc-house-'));

house.after(() => {
  rmSync(root, { recursive: true, force: true });
});

const usual = 'policyc.config.yaml';
const noAccounts =
  'rules:\n  no-mail:\n    title: no address is collected\n    forbid: { key: [collection], data: [contact-details] }\n';

/** Runs a command in a folder with a policy and other files. */
function running(
  files: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<Outcome & { readonly folder: string }> {
  const folder = mkdtempSync(join(root, 'run-'));
  writeTree(folder, { 'policies/shop/policy.yaml': smallPolicy('Shop'), ...files });
  return policyc(folder, ...words).then((outcome) => ({ ...outcome, folder }));
}

house('check finds what they forbid, names the rule, and says that they ran', async () => {
  const { exit, stdout, stderr } = await running({ [usual]: noAccounts }, 'check');
  assert.is(exit, 1);
  assert.match(stdout, 'policies/shop/policy.yaml:13:20');
  assert.match(
    stdout,
    'error[house/no-mail]: `collection.signup` breaks the house rule “no address is collected”: `email` in `data`',
  );
  assert.match(stdout, 'the rule is written here (policyc.config.yaml:2:3)');
  assert.match(stderr, "house (the organisation's own rules)");
});

house('without a configuration none run', async () => {
  const { exit, stdout, stderr } = await running({}, 'check');
  assert.is(exit, 0);
  assert.not.match(stdout + stderr, 'house');
});

house('findings are waived like all others, and an unused waiver is told', async () => {
  const waivers = 'waivers:\n  - { rule: house/no-mail, reason: agreed with the board }\n';
  const policy = { 'policies/shop/policy.yaml': smallPolicy('Shop') + waivers };
  const waived = await running({ ...policy, [usual]: noAccounts }, 'check');
  assert.is(waived.exit, 0, waived.stdout);
  assert.not.match(waived.stdout, 'house/no-mail');
  const unknown = await running(policy, 'check');
  assert.match(unknown.stdout, 'house/no-mail');
});

house('build goes on, and the manifest tells the pack and the findings', async () => {
  const { exit, stderr, stdout, folder } = await running({ [usual]: noAccounts }, 'build');
  assert.is(exit, 0, stdout + stderr);
  const manifest = JSON.parse(readFileSync(join(folder, 'dist/shop/manifest.json'), 'utf8'));
  const pack = manifest.checked.packs.find(({ id }: { readonly id: string }) => id === 'house');
  assert.equal(pack, { id: 'house', title: 'house rules', why: ["the organisation's own rules"] });
  const finding = manifest.findings.find(({ code }: { readonly code: string }) => code === 'house/no-mail');
  assert.equal([finding?.severity, finding?.fact, finding?.citation], ['error', 'collection.signup', 'House rules']);
});

house('a problem in the file stops check and build with exit 1, and nothing is written', async () => {
  const broken = { [usual]: noAccounts.replace('forbid', 'forbit') };
  const checked = await running(broken, 'check', '--fail-on', 'error');
  assert.is(checked.exit, 1);
  assert.match(checked.stdout, 'policyc.config.yaml:4:5');
  assert.match(checked.stdout, 'did you mean `forbid`?');
  assert.match(checked.stderr, 'no policy is checked while `policyc.config.yaml` has problems');
  const built = await running(broken, 'build');
  assert.is(built.exit, 1);
  assert.match(built.stdout, 'did you mean `forbid`?');
  assert.match(built.stderr, 'nothing is built while `policyc.config.yaml` has problems');
  assert.not.ok(existsSync(join(built.folder, 'dist')));
  for (const text of ['', '# nothing\n', 'rules: [\n', '\ud800']) {
    assert.is((await running({ [usual]: text }, 'check')).exit, 1, JSON.stringify(text));
  }
});

house('reports for programs hold the problems of the file, and the rules of the house', async () => {
  const broken = await running({ [usual]: 'rulez: {}\n' }, 'check', '--format', 'json');
  assert.match(JSON.stringify(JSON.parse(broken.stdout)), 'schema/key-unknown');
  const sarif = await running({ [usual]: noAccounts }, 'check', '--format', 'sarif');
  const [run] = JSON.parse(sarif.stdout).runs;
  assert.ok(run.results.some(({ ruleId }: { readonly ruleId: string }) => ruleId === 'house/no-mail'));
  assert.match(JSON.stringify(run.tool.driver.rules), 'no address is collected');
});

house('--config names another file, also one outside of the folder or behind a link', async () => {
  const files = { 'rules/strict.yaml': noAccounts, [usual]: 'rules: {}\n' };
  const { exit, stdout } = await running(files, 'check', '--config', './rules/strict.yaml');
  assert.is(exit, 1);
  assert.match(stdout, 'the rule is written here (rules/strict.yaml:2:3)');
  assert.is((await running(files, 'check')).exit, 0);
  const other = (await running(files, 'check')).folder;
  const absolute = await running({}, 'check', '--config', join(other, 'rules/strict.yaml'));
  assert.is(absolute.exit, 1);
  const { folder } = await running({}, 'check');
  symlinkSync(join(other, 'rules/strict.yaml'), join(folder, usual));
  assert.is((await policyc(folder, 'check')).exit, 1);
});

house('what is no file that can be read is told with exit 2', async () => {
  const told = async (files: Readonly<Record<string, string>>, ...words: readonly string[]) => {
    const outcomes = [await running(files, 'check', ...words), await running(files, 'build', ...words)];
    for (const { exit, folder } of outcomes) {
      assert.is(exit, 2);
      assert.not.ok(existsSync(join(folder, 'dist')));
    }
    return outcomes[0]?.stderr ?? '';
  };
  assert.match(await told({}, '--config', 'none.yaml'), '`none.yaml` does not exist');
  assert.match(await told({ 'rules/a.yaml': '' }, '--config', 'rules'), '`rules` is a folder, not a file');
  assert.match(await told({ [`${usual}/a.yaml`]: '' }), '`policyc.config.yaml` is a folder, not a file');
  assert.match(
    await told({ [usual]: `#${'x'.repeat(5 * 1024 * 1024)}` }),
    '`policyc.config.yaml` is larger than 4 MiB',
  );
  assert.match(await told({ 'policyc.config.yml': noAccounts }), 'the configuration is called `policyc.config.yaml`');
  assert.match(await told({}, '--config', ''), '`--config` takes the name of a file');
});

house('a link that leads nowhere is no absent configuration', async () => {
  const { folder } = await running({}, 'check');
  symlinkSync('gone.yaml', join(folder, usual));
  const { exit, stderr } = await policyc(folder, 'check');
  assert.is(exit, 2);
  assert.match(stderr, '`policyc.config.yaml` is a symbolic link that leads nowhere');
});

house('schema config prints the schema of the file', async () => {
  const { exit, stdout } = await running({}, 'schema', 'config');
  assert.is(exit, 0);
  assert.is(JSON.parse(stdout).title, 'HouseConfig');
});

house.run();
