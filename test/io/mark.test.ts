import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isSameMark, isTelling, type Mark } from '../../src/io/mark';

const marks = suite('the marks of files');

const mark: Mark = [10, 1_000_000.25, 1_000_004.25, 7];

marks('are the same in size, times and number, or not at all', () => {
  assert.ok(isSameMark(mark, [...mark]));
  for (const index of mark.keys()) {
    const other = mark.map((value, at) => (at === index ? value + 1 : value)) as unknown as Mark;
    assert.not.ok(isSameMark(mark, other), `part ${index}`);
  }
});

marks('tell nothing of a file that was changed just before, for longer where times are in seconds', () => {
  assert.not.ok(isTelling(mark, 1_000_004.25));
  assert.not.ok(isTelling(mark, 1_000_030));
  assert.ok(isTelling(mark, 1_000_100));
  const whole: Mark = [10, 1_000_000, 1_000_000, 7];
  assert.not.ok(isTelling(whole, 1_002_000));
  assert.ok(isTelling(whole, 1_002_200));
  assert.not.ok(isTelling(mark, 5), 'a clock that is behind that of the disk');
});

marks.run();
