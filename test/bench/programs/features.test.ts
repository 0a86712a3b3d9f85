import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { featuresIn } from '../../../bench/programs/features';

const features = suite('features to be measured');

features('are found in the help, by their options and commands', () => {
  const build = '  --cache-dir <folder>  x\n  --parser <parser>  x\n  --shard <part>  x\n  --workers <number>  x\n';
  const all = 'Commands:\n  merge [options] <folders...>  put shards together\n';
  assert.equal(featuresIn(build, all), { cache: true, merge: true, parser: true, shard: true, workers: '--workers' });
});

features('are not found where the help only speaks of something like them', () => {
  const build = '  --out <folder>  a cache is not kept\n';
  const all = '  build  compile, merge and print\n';
  assert.equal(featuresIn(build, all), { cache: false, merge: false, parser: false, shard: false });
});

features.run();
