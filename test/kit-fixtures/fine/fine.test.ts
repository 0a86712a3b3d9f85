import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const fine = suite('fine');

fine('adds', () => {
  assert.is(1 + 1, 2);
});

fine('waits', async () => {
  assert.is(await Promise.resolve('done'), 'done');
});

fine.run();
