import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { policyc, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const check = suite('cli › check');

/** What is told of the rules that ran. */
const ran = 'policyc: policies/acme/policy.yaml, law as of 2026-11-23: core (it concerns every policy)';

check('says where a policy is wrong, exits with 1, and writes nothing', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, {
      'policies/acme/policy.yaml': smallPolicy('Acme'),
      'policies/beta/policy.yaml': brokenPolicy('Beta'),
    });
    const before = treeOf(folder);
    const { exit, stdout, stderr } = await policyc(folder, 'check');
    assert.is(exit, 1);
    assert.match(stdout, /^policies\/beta\/policy\.yaml:2:3$/m);
    assert.match(stdout, '`titel`');
    assert.is(stderr, `${ran}\n`);
    assert.equal(treeOf(folder), before);
    const inside = await policyc(`${folder}/policies/beta`, 'check', '.');
    assert.match(inside.stdout, /^\.\.\/beta\/policy\.yaml:2:3$/m);
  }),
);

check('of a policy without findings says how many were checked, on standard error', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme') });
    assert.equal(await policyc(folder, 'check'), {
      exit: 0,
      stdout: '',
      stderr: `${ran}\npolicyc: 1 policy checked, nothing found\n`,
    });
  }),
);

check('--format json is one document for all policies, also beside a path that does not exist', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, {
      'policies/acme/policy.yaml': brokenPolicy('Acme'),
      'policies/beta/policy.yaml': brokenPolicy('Beta'),
    });
    const { exit, stdout, stderr } = await policyc(folder, 'check', 'policies', 'nowhere', '--format', 'json');
    assert.is(exit, 2);
    assert.is(stderr, 'policyc: `nowhere` does not exist\n');
    const report = JSON.parse(stdout) as {
      readonly version: number;
      readonly diagnostics: readonly Readonly<Record<string, unknown>>[];
      readonly summary: Readonly<Record<string, number>>;
    };
    assert.is(report.version, 1);
    assert.equal(
      report.diagnostics.map(({ file, line, column, severity }) => ({ file, line, column, severity })),
      ['acme', 'beta'].map((id) => ({ file: `policies/${id}/policy.yaml`, line: 2, column: 3, severity: 'error' })),
    );
    assert.is(report.summary.errors, 2);
  }),
);

check('--fail-on decides from which severity on the exit code is 1', () =>
  inTemporaryFolder(async (folder) => {
    // A category that is never collected is a warning.
    const spare = 'categories:\n  spare: { label: delivery address, items: [postal-address] }';
    const text = smallPolicy('Acme').replace('categories:', spare);
    writeTree(folder, { 'policies/acme/policy.yaml': text });
    const found = await policyc(folder, 'check');
    assert.is(found.exit, 0, found.stdout);
    assert.match(found.stdout, /^warning\[/m);
    assert.not.match(found.stdout, /^error\[/m);
    assert.is((await policyc(folder, 'check', '--fail-on', 'warning')).exit, 1);
    assert.is((await policyc(folder, 'check', '--fail-on=info')).exit, 1);
  }),
);

check.run();
