import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { append } from '../../src/core/append';
import { once, oncePer } from '../../src/core/once';

const core = suite('core › once and append');

core('an answer is worked out once for a key, whatever it is', () => {
  const asked: (string | undefined)[] = [];
  const answer = once((key: string | undefined) => {
    asked.push(key);
    return key === 'none' ? undefined : `${key}!`;
  });
  assert.equal(['a', 'none', 'a', undefined, 'none', undefined].map(answer), [
    'a!',
    undefined,
    'a!',
    'undefined!',
    undefined,
    'undefined!',
  ]);
  assert.equal(asked, ['a', 'none', undefined]);
});

core('objects that look alike have answers of their own', () => {
  let count = 0;
  const answer = oncePer((_: object) => ++count);
  const [one, other] = [{}, {}];
  assert.equal([answer(one), answer(other), answer(one)], [1, 2, 1]);
});

core('an object that takes nothing more is asked anew', () => {
  let count = 0;
  const answer = oncePer((_: object) => ++count);
  const frozen = Object.freeze({});
  assert.equal([answer(frozen), answer(frozen)], [1, 2]);
});

core('items of a key stay in the order in which they came', () => {
  const lists = new Map<string, number[]>([['b', [1]]]);
  for (const [key, item] of [
    ['a', 2],
    ['b', 3],
    ['a', 4],
  ] as const)
    append(lists, key, item);
  assert.equal(
    [...lists],
    [
      ['b', [1, 3]],
      ['a', [2, 4]],
    ],
  );
});

core.run();
