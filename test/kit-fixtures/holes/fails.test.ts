import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const sums = suite('sums');

sums('add up', () => {
  assert.is(1 + 1, 3, 'one and one is not three');
});

sums('pass', () => {});

sums.run();
