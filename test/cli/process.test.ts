import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import packageFile from '../../package.json';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { commandLine, environmentOf, policycProcess, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const own = suite('cli › as a process');

own('tells its version without loading anything that compiles', () => {
  assert.equal(policycProcess(__dirname, ['--version']), { exit: 0, stdout: `${packageFile.version}\n`, stderr: '' });
});

own('prints the report on standard output, coloured when it is forced to, and sets the exit code', () =>
  inTemporaryFolder((folder) => {
    writeTree(folder, { 'policies/acme/policy.yaml': brokenPolicy('Acme') });
    const plain = policycProcess(folder, ['check']);
    assert.is(plain.exit, 1);
    assert.is(plain.stderr, '');
    assert.match(plain.stdout, 'policies/acme/policy.yaml:2:3');
    assert.not.match(plain.stdout, '\u001b', 'a pipe gets no colours');
    const forced = policycProcess(folder, ['check'], { environment: { FORCE_COLOR: '1' } });
    assert.match(forced.stdout, '\u001b[');
    assert.is(forced.stderr, '');
  }),
);

own('prints nothing but the report, also where variables ask the YAML library to tell what it reads', () =>
  inTemporaryFolder((folder) => {
    writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme') });
    const environment = { LOG_STREAM: '1', LOG_TOKENS: '1' };
    const { stdout } = policycProcess(folder, ['check', '--format', 'json'], { environment });
    assert.equal(JSON.parse(stdout).diagnostics, []);
  }),
);

own('says in one sentence that it cannot write, without a trace', () =>
  inTemporaryFolder((folder) => {
    writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme'), file: 'in the way' });
    const { exit, stderr } = policycProcess(folder, ['build', '--out', 'file']);
    assert.is(exit, 2);
    assert.match(stderr, /^policyc: cannot .*`file`.*\n$/);
  }),
);

own('tells the name of a folder in a way that GitHub Actions does not take for a command', () =>
  inTemporaryFolder((folder) => {
    writeTree(folder, { 'policies/##[add-mask]on/policy.yaml': smallPolicy('Acme') });
    for (const words of [['check'], ['check', 'policies/##[add-mask]off'], ['build', '--out', 'policies/##[x']]) {
      const { stderr } = policycProcess(folder, words, { environment: { GITHUB_ACTIONS: 'true' } });
      assert.not.match(stderr, '##[');
    }
    const { stderr } = policycProcess(folder, ['check', 'policies/##[add-mask]off']);
    assert.match(stderr, '`policies/#\\u0023[add-mask]off` does not exist');
  }),
);

own('calls a defect of its own a defect, and shows the trace only when it is asked for', () =>
  inTemporaryFolder((folder) => {
    const preload = join(folder, 'sabotage.cjs');
    const sabotage = `
      const { stringify } = JSON;
      JSON.stringify = (value, ...more) => {
        if (value?.$schema) throw new TypeError('sabotage');
        return stringify(value, ...more);
      };`;
    writeTree(folder, { 'sabotage.cjs': sabotage });
    const { exit, stdout, stderr } = policycProcess(folder, ['schema'], { preload });
    assert.is(exit, 2);
    assert.is(stdout, '');
    assert.is(
      stderr,
      'policyc: internal error: sabotage; this is a defect in policyc, please report it with the policy that caused it\n',
    );
    const traced = policycProcess(folder, ['schema'], { preload, environment: { POLICYC_DEBUG: '1' } });
    assert.match(traced.stderr, /TypeError: sabotage\n {4}at /);
  }),
);

own('finishes writing when it is interrupted meanwhile, and exits as an interrupted program does', () =>
  inTemporaryFolder((folder) => {
    const sabotage = `
      const fs = require('node:fs');
      const { renameSync } = fs;
      fs.renameSync = (from, to) => {
        // What V8 made of the program is kept at the end, when an interrupt breaks off nothing.
        if (to.startsWith(process.cwd())) process.kill(process.pid, 'SIGINT');
        renameSync(from, to);
      };`;
    writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme'), 'sabotage.cjs': sabotage });
    const { exit } = policycProcess(folder, ['build'], { preload: join(folder, 'sabotage.cjs') });
    assert.is(exit, 130);
    assert.equal(Object.keys(treeOf(join(folder, 'dist'))), [
      'acme/index.html',
      'acme/manifest.json',
      'acme/policy.md',
      'index.html',
      'index.json',
    ]);
  }),
);

own('ends between two policies when it is interrupted while it compiles, says so, and leaves nothing', () =>
  inTemporaryFolder((folder) => {
    const sabotage = `
      const fs = require('node:fs');
      const { openSync } = fs;
      let count = 0;
      fs.openSync = (path, ...more) => {
        if (String(path).endsWith('policy.yaml') && ++count === 20) process.kill(process.pid, 'SIGINT');
        return openSync(path, ...more);
      };`;
    for (let number = 10; number < 50; number++) {
      writeTree(folder, { [`policies/shop-${number}/policy.yaml`]: smallPolicy('Acme') });
    }
    writeTree(folder, { 'sabotage.cjs': sabotage });
    const { exit, stdout, stderr } = policycProcess(folder, ['build'], { preload: join(folder, 'sabotage.cjs') });
    assert.is(exit, 130);
    assert.is(stdout, '');
    assert.match(
      stderr,
      /^policyc: interrupted after 2\d of 40 policies: nothing is written, and dist is as it was\n$/,
    );
    assert.equal(treeOf(join(folder, 'dist')), {});
  }),
);

own('is silent when nobody reads the report, and fails when it cannot be written', () =>
  inTemporaryFolder((folder) => {
    const shell = (script: string): string => {
      const words = ['-c', script.replace('policyc', () => '"$@"'), 'sh', ...commandLine(['schema'])];
      return spawnSync('sh', words, { cwd: folder, env: environmentOf(), encoding: 'utf8' }).stderr;
    };
    assert.is(shell('{ policyc; echo "exit $?" >&2; } | head -c 0'), 'exit 0\n');
    if (!existsSync('/dev/full')) return;
    const full = shell('policyc > /dev/full; echo "exit $?" >&2');
    assert.is(full, 'policyc: cannot write the report: no space left on the device\nexit 2\n');
  }),
);

own.run();
