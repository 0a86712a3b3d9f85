import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { oddPolicies } from './odd-policies';
import { type Outcome, policycProcess, treeOf } from './policyc';

const sameBytes = suite('cli › all ways to build');

sameBytes('write and print the same for policies that are wide, deep, long, of many languages and of many files', () =>
  inTemporaryFolder((folder) => {
    for (const [path, text] of Object.entries(oddPolicies())) writeTree(folder, { [`policies/${path}`]: text });
    const build = (out: string, ...words: readonly string[]): Outcome =>
      policycProcess(folder, ['build', '--out', out, ...words]);
    const plain = build('plain', '--parser=reference', '--no-cache', '--jobs', '1');
    const whole = treeOf(join(folder, 'plain'));
    assert.is(plain.exit, 0, plain.stdout);
    assert.is(Object.keys(whole).filter((path) => path.endsWith('manifest.json')).length, 15);
    const ways: readonly (readonly [out: string, ...words: readonly string[]])[] = [
      ['fast', '--no-cache', '--jobs', '1'],
      ['threads', '--no-cache', '--jobs', '2'],
      ['cached', '--cache-dir', 'cache'],
      ['from-cache', '--cache-dir', 'cache'],
    ];
    for (const [out, ...words] of ways) {
      const built = build(out, ...words);
      assert.is(built.exit, 0);
      assert.equal(treeOf(join(folder, out)), whole, out);
      assert.is(printed(built, out), printed(plain, 'plain'), out);
    }
    const parts = [1, 2, 3].map((part) => `part-${part}`);
    for (const [index, part] of parts.entries()) build(part, '--no-cache', '--shard', `${index + 1}/3`);
    const merged = policycProcess(folder, ['merge', ...parts, '--out', 'merged']);
    assert.is(merged.exit, 0, merged.stderr);
    assert.equal(treeOf(join(folder, 'merged')), whole, 'merged');
    assert.match(build('cached', '--cache-dir', 'cache').stderr, /0 built, 15 fresh/);
  }),
);

/** What a build says of the policies, whatever the folder it writes. */
function printed({ stdout }: Outcome, out: string): string {
  return stdout.replaceAll(out, 'dist');
}

sameBytes.run();
