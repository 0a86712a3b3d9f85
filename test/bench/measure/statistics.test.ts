import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { median, ratios, spread } from '../../../bench/measure/statistics';

const statistics = suite('statistics of measurements');

statistics('take the middle, or half way between the two in the middle', () => {
  assert.is(median([3, 1, 2]), 2);
  assert.is(median([10, 1, 2, 3]), 2.5);
  assert.is(median([7]), 7);
});

statistics('have no middle of nothing', () => {
  assert.throws(() => median([]), /nothing was measured/);
});

statistics('compare round by round, so that a slow round counts for neither side', () => {
  assert.equal(ratios([2, 20, 2], [1, 10, 1]), { median: 2, low: 2, high: 2 });
});

statistics('compare only rounds that both ran', () => {
  assert.equal(ratios([2, 4, 9], [1]), { median: 2, low: 2, high: 2 });
  assert.is(ratios([], [1]), undefined);
  assert.is(ratios([1], [0]), undefined);
});

statistics('leave a quarter out at each end', () => {
  assert.equal(spread([1, 2, 3, 4, 100]), { median: 3, low: 2, high: 4 });
});

statistics.run();
