import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nearest } from '../../src/core/nearest';

const nearestSuite = suite('nearest');

nearestSuite('finds a word with a letter changed, missing, added or swapped', () => {
  const keys = ['email', 'phone', 'address'];
  assert.is(nearest('emall', keys), 'email');
  assert.is(nearest('phne', keys), 'phone');
  assert.is(nearest('addresss', keys), 'address');
  assert.is(nearest('emial', keys), 'email');
});

nearestSuite('prefers the closest, and of two as close the first', () => {
  assert.is(nearest('retentions', ['retentive', 'retention']), 'retention');
  assert.is(nearest('cat', ['bat', 'car']), 'bat');
});

nearestSuite('counts two letters swapped as one difference', () => {
  assert.is(nearest('ab', ['ba']), 'ba');
});

nearestSuite('does not mind letter case', () => {
  assert.is(nearest('EMAIL', ['email']), 'email');
});

nearestSuite('finds nothing where more than a third differs', () => {
  assert.is(nearest('email', ['retention']), undefined);
  assert.is(nearest('abcdef', ['abcxyz']), undefined);
  assert.is(nearest('abcdef', ['abcdxy']), 'abcdxy');
  assert.is(nearest('x', []), undefined);
});

nearestSuite('takes no letter for another', () => {
  assert.is(nearest('x', ['y', 'xy']), undefined);
  assert.is(nearest('X', ['y', 'x']), 'x');
});

nearestSuite('does not compare words past 64 letters', () => {
  assert.is(nearest('a'.repeat(65), ['a'.repeat(65)]), undefined);
  assert.is(nearest('a'.repeat(64), ['a'.repeat(63)]), 'a'.repeat(63));
});

nearestSuite('takes the names of built-in properties for words', () => {
  assert.is(nearest('__prot__', ['__proto__', 'constructor']), '__proto__');
});

nearestSuite.run();
