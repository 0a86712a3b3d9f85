import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { chart } from '../../../bench/report/chart';

const picture = suite('picture of the cost');

const ours = {
  title: 'policyc <build>',
  isOurs: true,
  points: [
    { size: 1, seconds: 0.1 },
    { size: 100, seconds: 10 },
  ],
};
const floor = {
  title: 'floor',
  isFloor: true,
  points: [
    { size: 1, seconds: 0.1 },
    { size: 100, seconds: 9.9 },
  ],
};

picture('draws what costs ten times as much for ten times as many as a straight line', () => {
  const line = { title: 'straight', points: [1, 10, 100].map((size) => ({ size, seconds: size / 10 })) };
  const points = /points="([^"]*)"/
    .exec(chart('Cost', [line]))?.[1]
    ?.split(' ')
    .map((point) => point.split(',').map(Number));
  const [first = [], middle = [], last = []] = points ?? [];
  assert.is(middle[0], ((first[0] ?? 0) + (last[0] ?? 0)) / 2);
  assert.is(middle[1], ((first[1] ?? 0) + (last[1] ?? 0)) / 2);
});

picture('escapes names', () => {
  const drawn = chart('A "title" & more', [ours]);
  assert.match(drawn, 'policyc &#60;build&#62;');
  assert.not.match(drawn, '<build>');
  assert.match(drawn, 'aria-label="A &#34;title&#34; &#38; more"');
});

picture('keeps the names of lines that end together apart', () => {
  const names = [...chart('Cost', [ours, floor]).matchAll(/<text x="564" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  assert.is(names.length, 2);
  assert.ok(Math.abs((names[0] ?? 0) - (names[1] ?? 0)) >= 14, names.join(' '));
});

picture('has colours for light and dark pages, and no code', () => {
  const drawn = chart('Cost', [ours, floor]);
  assert.match(drawn, 'prefers-color-scheme:dark');
  assert.not.match(drawn, /<script|href|NaN|undefined/);
});

picture.run();
