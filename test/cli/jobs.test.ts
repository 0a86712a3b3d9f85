import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { policyc, policycProcess, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const jobs = suite('cli › several threads');

jobs('print and write what one does, whatever is wrong with some policies', () =>
  inTemporaryFolder((folder) => {
    for (let number = 1; number <= 24; number++) {
      const make = number % 7 === 0 ? brokenPolicy : smallPolicy;
      writeTree(folder, { [`policies/shop-${number}/policy.yaml`]: make(`Shop ${number}`) });
    }
    writeTree(folder, { 'theme.css': ':root { --accent: teal }\n' });
    const build = (...words: readonly string[]) => policycProcess(folder, ['build', '--theme', 'theme.css', ...words]);
    const one = build('--jobs', '1');
    const whole = treeOf(join(folder, 'dist'));
    const three = build('--jobs', '3', '--out', 'three');
    assert.is(three.exit, one.exit);
    assert.is(three.stdout.replaceAll('three', 'dist'), one.stdout);
    assert.is(three.stderr.replaceAll('three', 'dist'), one.stderr);
    assert.equal(treeOf(join(folder, 'three')), whole);
    assert.is(build('--jobs', '2', '--check').stdout, build('--jobs', '1', '--check').stdout);
  }),
);

jobs('tell what fails in one of them, and leave nothing behind', () =>
  inTemporaryFolder(async (folder) => {
    for (let number = 1; number <= 60; number++) {
      writeTree(folder, { [`policies/shop-${number}/policy.yaml`]: smallPolicy(`Shop ${number}`) });
      writeTree(folder, { [`dist/shop-${number}/policy.md/in-the-way`]: '' });
    }
    const before = treeOf(folder);
    const refusal = await policyc(folder, 'build', '--jobs', '2').then(
      () => 'it was built',
      (error: Error) => error.message,
    );
    assert.match(refusal, /^cannot write `dist\/shop-\d+\/policy\.md`: a folder is in its place$/);
    assert.equal(treeOf(folder), before);
  }),
);

jobs('are asked for as a whole number', async () => {
  for (const given of ['0', '-1', 'two', '1.5', '9999', '']) {
    const { exit, stderr } = await policyc(__dirname, 'build', `--jobs=${given}`);
    assert.is(exit, 2);
    assert.match(stderr, '`--jobs` takes a whole number from 1 to 256');
  }
});

jobs.run();
