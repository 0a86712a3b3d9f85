import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { sarifFaults } from '../report/sarif-validator';
import { policyc, policycWith, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const reports = suite('cli › reports of check');

const twoBroken = {
  'policies/acme/policy.yaml': brokenPolicy('Acme'),
  'policies/beta/policy.yaml': brokenPolicy('Beta'),
};

/** Runs a test in a folder that holds files. */
function among(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<void>) {
  return () =>
    inTemporaryFolder(async (folder) => {
      writeTree(folder, files);
      await work(folder);
    });
}

reports(
  'of several kinds are made at once, one printed and the others in files',
  among(twoBroken, async (folder) => {
    const { exit, stdout, stderr } = await policyc(
      folder,
      ...['check', '--format', 'compact,sarif=out/findings.sarif', '--format', 'junit=junit.xml'],
    );
    assert.is(exit, 1);
    assert.is(stderr, '');
    assert.match(stdout, /^policies\/acme\/policy\.yaml:2:3: error.*\npolicies\/beta\/policy\.yaml:2:3: error.*\n$/);
    const { 'out/findings.sarif': sarif = '', 'junit.xml': junit = '', ...others } = treeOf(folder);
    assert.equal(Object.keys(others), Object.keys(twoBroken));
    const log = JSON.parse(sarif) as { readonly runs: readonly { readonly results: readonly unknown[] }[] };
    assert.equal(sarifFaults(log), []);
    assert.is(log.runs.length, 1);
    assert.is(log.runs[0]?.results.length, 2);
    assert.is(junit.match(/<failure /g)?.length, 2);
  }),
);

reports(
  'into files alone leave standard output empty, and standard error says the sum',
  among(twoBroken, async (folder) => {
    const first = await policyc(folder, 'check', '--format=json=out.json', '--color');
    assert.equal(first, { exit: 1, stdout: '', stderr: 'policyc: 2 errors in 2 files\n' });
    const pretty = await policyc(folder, 'check', '--format', 'pretty=out.txt', '--color');
    assert.is(pretty.exit, 1);
    assert.not.match(readFileSync(join(folder, 'out.txt'), 'utf8'), '\u001b', 'a file gets no colours');
  }),
);

reports(
  'of SARIF say of a code of the compiler what it asks and how to mend it',
  among({ 'policies/acme/policy.yaml': `${smallPolicy('Acme')}\npolicy: {title: Again}\n` }, async (folder) => {
    const { stdout } = await policyc(folder, 'check', '--format', 'sarif');
    const [rule] = JSON.parse(stdout).runs[0].tool.driver.rules;
    assert.is(rule.id, 'yaml/key-duplicate');
    assert.is(rule.shortDescription.text, 'no map has a key twice');
    assert.match(rule.help.text, /\nKeep one of the two, or merge them\.$/);
  }),
);

reports(
  'are complete when nothing is found',
  among({ 'policies/acme/policy.yaml': smallPolicy('Acme') }, async (folder) => {
    const formats = 'sarif=a.sarif,junit=a.xml,markdown=a.md,json=a.json,compact=a.txt,github=a.log,pretty=b.txt';
    const { exit, stdout, stderr } = await policyc(folder, 'check', '--format', formats);
    assert.equal({ exit, stdout }, { exit: 0, stdout: '' });
    assert.match(stderr, /policyc: 1 policy checked, nothing found\n$/);
    const { 'policies/acme/policy.yaml': _policy, ...files } = treeOf(folder);
    assert.equal(sarifFaults(JSON.parse(files['a.sarif'] ?? '')), []);
    assert.match(files['a.sarif'] ?? '', '"results": []');
    assert.match(files['a.sarif'] ?? '', '"uri": "policies/acme/policy.yaml"');
    assert.match(files['a.xml'] ?? '', '<testcase name="nothing found" classname="policies.acme.policy"');
    assert.is(files['a.md'], '## Privacy policies: nothing found\n\n1 policy checked.\n');
    assert.equal(JSON.parse(files['a.json'] ?? '').diagnostics, []);
    assert.equal([files['a.txt'], files['a.log'], files['b.txt']], ['', '', '']);
  }),
);

reports(
  'take --fail-on for what a failure is',
  among(twoBroken, async (folder) => {
    const junit = (await policyc(folder, 'check', '--format', 'junit', '--fail-on', 'info')).stdout;
    assert.match(junit, 'failures="2"');
  }),
);

reports(
  'that cannot be written are told, end with 2, and cost the others nothing',
  among({ ...twoBroken, file: 'in the way', 'folder/x': '' }, async (folder) => {
    symlinkSync(join(folder, 'file'), join(folder, 'link'));
    const before = treeOf(folder);
    const formats = 'compact,json=folder,sarif=link,junit=file/out.xml,markdown=made.md';
    const { exit, stdout, stderr } = await policyc(folder, 'check', '--format', formats);
    assert.is(exit, 2);
    assert.match(stdout, 'policies/acme/policy.yaml:2:3');
    assert.equal(stderr.split('\n'), [
      'policyc: cannot write `folder`: a folder is in its place',
      'policyc: cannot write `link`: a symbolic link is in its place',
      'policyc: cannot write `file/out.xml`: a part of the path is not a folder',
      '',
    ]);
    const { 'made.md': made, ...after } = treeOf(folder);
    assert.match(made ?? '', /^## Privacy policies: 2 errors/);
    assert.equal(after, before);
  }),
);

reports(
  'replace earlier ones, also through a folder that is a link',
  among({ ...twoBroken, 'out.json': 'old' }, async (folder) => {
    mkdirSync(join(folder, 'reports'));
    symlinkSync(join(folder, 'reports'), join(folder, 'linked'));
    const { exit } = await policyc(folder, 'check', '--format', 'json=out.json,sarif=linked/out.sarif');
    assert.is(exit, 1);
    assert.is(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).version, 1);
    assert.ok(existsSync(join(folder, 'reports/out.sarif')));
  }),
);

reports(
  'under GitHub Actions are the one for people, annotations and the summary of the job',
  among({ ...twoBroken, summary: '# Before\n' }, async (folder) => {
    const variables = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    const { exit, stdout, stderr } = await policycWith(variables, folder, 'check');
    assert.is(exit, 1);
    assert.is(stderr, '');
    const lines = stdout.trimEnd().split('\n');
    const [, word = ''] = /^::stop-commands::([0-9a-f]{64})$/.exec(lines[0] ?? '') ?? [];
    const end = lines.indexOf(`::${word}::`);
    assert.is(lines[1], 'policies/acme/policy.yaml:2:3');
    assert.equal(
      lines.slice(end + 1).map((line) => line.slice(0, 39)),
      ['::error file=policies/acme/policy.yaml,', '::error file=policies/beta/policy.yaml,'],
    );
    assert.match(
      readFileSync(join(folder, 'summary'), 'utf8'),
      /^# Before\n\n## Privacy policies: 2 errors in 2 files\n/,
    );
  }),
);

reports(
  'under GitHub Actions are those asked for where any is, and no summary',
  among(twoBroken, async (folder) => {
    const summary = join(folder, 'summary');
    const variables = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const { stdout } = await policycWith(variables, folder, 'check', '--format', 'compact');
    assert.not.match(stdout, '::error');
    assert.not.ok(existsSync(summary));
    const plain = await policycWith({ GITHUB_STEP_SUMMARY: summary }, folder, 'check');
    assert.not.match(plain.stdout, '::error');
    assert.not.ok(existsSync(summary));
  }),
);

reports(
  'under GitHub Actions tell a summary that cannot be written, and keep the exit code',
  among({ 'policies/acme/policy.yaml': smallPolicy('Acme') }, async (folder) => {
    const variables = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'nowhere/summary') };
    const { exit, stdout, stderr } = await policycWith(variables, folder, 'check');
    assert.is(exit, 0);
    assert.is(stdout, '');
    assert.match(stderr, /^policyc: cannot write `.*nowhere\/summary`: no such file or folder\n/);
  }),
);

reports.run();
