import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder } from '../kit/temporary-folder';
import { type Outcome, policyc } from './policyc';

const usage = suite('cli › usage');

async function refusal(...words: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await inTemporaryFolder((folder) => policyc(folder, ...words));
  assert.is(exit, 2, words.join(' '));
  assert.is(stdout, '');
  return stderr;
}

usage('that is wrong ends with 2 and says what was perhaps meant', async () => {
  assert.is(await refusal('biuld'), 'policyc: unknown command `biuld`; did you mean `build`?\nSee `policyc --help`.\n');
  assert.is(
    await refusal('build', '--emitt', 'html'),
    'policyc: unknown option `--emitt`; did you mean `--emit`?\nSee `policyc build --help`.\n',
  );
  assert.match(await refusal('check', '--format', 'jsno'), '`junit` or `markdown`, not `jsno`; did you mean `json`?');
  assert.match(await refusal('check', '--fail-on', 'warnings'), 'did you mean `warning`?');
  assert.match(
    await refusal('build', '--emit', 'html,pdf'),
    'takes `html`, `markdown`, `manifest` or `fragment`, not `pdf`',
  );
  assert.match(await refusal('build', '--out', ''), '`--out` takes the name of a folder');
  assert.match(await refusal('build', '--out'), 'option `--out <folder>` argument missing');
  assert.match(await refusal('schema', 'manifests'), 'did you mean `manifest`?');
  assert.match(await refusal('schema', 'policy', 'manifest'), 'too many arguments for `schema`\n');
  assert.match(
    await refusal(),
    'a command is needed: `build`, `merge`, `check`, `diff`, `release`, `explain`, `rules` or `schema`',
  );
  assert.match(await refusal('build', '--\u001b[31m\n'), 'unknown option `--\\x1b[31m\\n`');
});

usage('is explained on standard output, with examples and exit codes', async () => {
  const ask = (...words: readonly string[]): Promise<Outcome> => policyc(__dirname, ...words);
  const { exit, stdout, stderr } = await ask('--help');
  assert.is(exit, 0);
  assert.is(stderr, '');
  for (const word of ['build', 'check', 'schema', 'Examples:', 'Exit codes:']) assert.match(stdout, word);
  const build = await ask('build', '--help');
  for (const word of ['--out', '--emit', '--check', '--no-color', 'policyc build --check'])
    assert.match(build.stdout, word);
  const check = await ask('help', 'check');
  assert.is(check.exit, 0);
  for (const word of ['--format', '--fail-on']) assert.match(check.stdout, word);
});

usage('of schema prints the schema of policies, or that of manifests', async () => {
  const schemas = [await policyc(__dirname, 'schema'), await policyc(__dirname, 'schema', 'manifest')];
  for (const { exit, stdout } of schemas) {
    assert.is(exit, 0);
    assert.is((JSON.parse(stdout) as { readonly type: string }).type, 'object');
  }
  assert.is.not(schemas[0]?.stdout, schemas[1]?.stdout);
});

usage.run();
