import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { type Outcome, policyc, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const shards = suite('cli › shards');

type Run = (...words: readonly string[]) => Promise<Outcome>;

const names = ['acme', 'beta', 'delta', 'epsilon', 'gamma'];

function withFive(work: (folder: string, run: Run) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    for (const name of names) writeTree(folder, { [`policies/${name}/policy.yaml`]: smallPolicy(name) });
    await work(folder, (...words) => policyc(folder, ...words));
  });
}

async function buildParts(run: Run, count: number, ...words: readonly string[]): Promise<readonly string[]> {
  const folders = Array.from({ length: count }, (_, index) => `part-${index + 1}`);
  for (const [index, out] of folders.entries()) {
    await run('build', '--shard', `${index + 1}/${count}`, '--out', out, ...words);
  }
  return folders;
}

shards('put together are what one machine builds, byte for byte, however many there are', () =>
  withFive(async (folder, run) => {
    const one = await run('build');
    const whole = treeOf(join(folder, 'dist'));
    for (const count of [1, 2, 3, 7]) {
      const parts = await buildParts(run, count);
      const merged = await run('merge', ...parts, '--out', 'merged');
      assert.is(merged.exit, 0, merged.stderr);
      assert.equal(treeOf(join(folder, 'merged')), whole, `${count} parts`);
      assert.is(merged.stdout.replaceAll('merged', 'dist'), one.stdout);
      cpSync(join(folder, 'merged'), join(folder, 'copied'), { recursive: true });
      for (const out of ['merged', 'copied']) {
        assert.match((await run('merge', ...parts.toReversed(), '--out', out)).stderr, 'no files written');
      }
      for (const path of [...parts, 'merged', 'copied']) rmSync(join(folder, path), { recursive: true });
    }
  }),
);

shards('divide the policies evenly, and leave alone what others have built into the same folder', () =>
  withFive(async (folder, run) => {
    await run('build', '--shard', '1/2', '--out', 'both');
    const first = treeOf(join(folder, 'both'));
    assert.is(Object.keys(first).filter((path) => path.endsWith('manifest.json')).length, 3);
    await run('build', '--shard', '2/2', '--out', 'both');
    const both = treeOf(join(folder, 'both'));
    for (const [path, text] of Object.entries(first)) assert.is(both[path], text, path);
    assert.is((await run('merge', 'both')).exit, 0);
    await run('build', '--out', 'one');
    assert.equal(treeOf(join(folder, 'dist')), treeOf(join(folder, 'one')));
  }),
);

shards('keep what was refused refused, take options and theme along, and remove what is gone', () =>
  withFive(async (folder, run) => {
    writeTree(folder, {
      'policies/beta/policy.yaml': brokenPolicy('beta'),
      'theme.css': ':root { --accent: #123456 }\n',
      'dist/notes.txt': 'mine',
    });
    const options = ['--theme', 'theme.css', '--base-url', 'https://a.example/', '--emit', 'html,manifest,fragment'];
    await run('build', ...options, '--out', 'one');
    await run('build', ...options);
    const parts = await buildParts(run, 2, ...options);
    const without = await run('merge', ...parts);
    assert.is(without.exit, 2);
    assert.match(without.stderr, 'the parts were built with another theme');
    rmSync(join(folder, 'policies/gamma'), { recursive: true });
    await run('build', ...options, '--out', 'one');
    const merged = await run('merge', ...(await buildParts(run, 2, ...options)), '--theme', 'theme.css');
    assert.is(merged.exit, 1, 'a policy was refused');
    assert.match(merged.stdout, /^beta +not built, 1 error$/m);
    const { 'notes.txt': notes, ...dist } = treeOf(join(folder, 'dist'));
    assert.is(notes, 'mine');
    assert.equal(dist, treeOf(join(folder, 'one')));
  }),
);

shards('put together over an older output change what differs, and remove what is made no more', () =>
  withFive(async (folder, run) => {
    await run('merge', ...(await buildParts(run, 2)), '--out', 'merged');
    writeTree(folder, {
      'policies/beta/policy.yaml': smallPolicy('beta').replace('NZ', 'AU'),
      'policies/zeta/policy.yaml': smallPolicy('zeta'),
      'merged/delta/policy.md': 'cut',
      'merged/epsilon/notes.txt': 'mine',
    });
    rmSync(join(folder, 'policies/gamma'), { recursive: true });
    rmSync(join(folder, 'merged/acme/index.html'));
    await run('build', '--out', 'one');
    const merged = await run('merge', ...(await buildParts(run, 2)), '--out', 'merged');
    assert.match(merged.stdout, /^gamma +removed/m);
    const { 'epsilon/notes.txt': notes, ...rest } = treeOf(join(folder, 'merged'));
    assert.is(notes, 'mine');
    assert.equal(rest, treeOf(join(folder, 'one')));
  }),
);

shards('that do not belong together, or are not whole, are refused, and nothing is written', () =>
  withFive(async (folder, run) => {
    const parts = await buildParts(run, 3);
    const refused = async (...words: readonly string[]): Promise<string> => {
      const { exit, stderr } = await run('merge', ...words);
      assert.is(exit, 2, words.join(' '));
      assert.equal(treeOf(join(folder, 'dist')), {});
      return stderr;
    };
    const change = (part: string, number: number, edit: (text: string) => string): string => {
      cpSync(join(folder, part), join(folder, 'odd'), { recursive: true });
      const record = join(folder, `odd/part-${number}-of-3.json`);
      writeFileSync(record, edit(readFileSync(record, 'utf8')));
      return 'odd';
    };
    assert.match(await refused('part-1', 'part-3'), '1 part of 3 is missing: 2');
    assert.match(await refused('part-1'), '2 parts of 3 are missing: 2, 3');
    cpSync(join(folder, 'part-1'), join(folder, 'copy'), { recursive: true });
    assert.match(await refused(...parts, 'copy'), 'part 1 of 3 is there twice: in `part-1` and in `copy`');
    assert.match(await refused(...parts, 'policies'), '`policies` holds no part');
    assert.match(await refused(...parts, 'nowhere'), '`nowhere` does not exist');
    assert.match(await refused(), 'needs the folders of the parts');
    assert.match(await refused(...parts, '--out', 'part-1/dist'), 'overlap');
    await run('build', '--shard', '2/3', '--out', 'other', '--as-of', '2026-01-01');
    assert.match(await refused('part-1', 'other', 'part-3'), 'different options');
    writeTree(folder, { 'policies/zeta/policy.yaml': smallPolicy('zeta') });
    await run('build', '--shard', '2/3', '--out', 'more');
    assert.match(await refused('part-1', 'more', 'part-3'), 'were built of different policies');
    const rest = ['part-2', 'part-3'];
    const edits: readonly (readonly [RegExp, (text: string) => string])[] = [
      [/policyc `9\.9\.9`/, (text) => text.replace(/"version":"[^"]*"/, '"version":"9.9.9"')],
      [/different programs/, (text) => text.replace(/"engine":"./, '"engine":"_')],
      [/not the record of a part/, (text) => text.slice(0, 300)],
      [/not the record of a part/, (text) => text.replaceAll('acme/policy.md', '../secret.md')],
      [/record of another part, renamed/, (text) => text.replace('"number":1', '"number":2')],
      [/is in two parts/, (text) => text.replaceAll('acme', 'beta')],
      [/do not hold the policies/, (text) => text.replaceAll('acme', 'acne')],
    ];
    for (const [expected, edit] of edits) {
      assert.match(await refused(change('part-1', 1, edit), ...rest), expected);
      rmSync(join(folder, 'odd'), { recursive: true });
    }
    writeTree(folder, { 'part-1/acme/policy.md': 'cut' });
    await policyc(folder, 'merge', ...parts).then(
      () => assert.unreachable('a damaged file was taken'),
      (error: Error) => assert.match(error.message, 'is not the file that its part was built with'),
    );
    assert.equal(treeOf(join(folder, 'dist')), {});
  }),
);

shards('are asked for in one way', () =>
  withFive(async (folder, run) => {
    for (const given of ['0/3', '4/3', '1', '1/0', 'a/b', '1/3/5', '1.5/3', '-1/3', '']) {
      const { exit, stderr } = await run('build', `--shard=${given}`);
      assert.is(exit, 2, given);
      assert.match(stderr, '`--shard` takes a part and the number of parts');
    }
    assert.is((await run('build', '--shard', '1/2', '--check')).exit, 2);
    assert.is((await run('build', '--shard', '1/2', '--emit', 'html')).exit, 2);
    assert.equal(treeOf(join(folder, 'dist')), {});
  }),
);

shards.run();
