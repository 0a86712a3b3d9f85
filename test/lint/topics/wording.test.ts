import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isFollowed } from '../../../src/lint/topics/wording';

const wording = suite('wording');

wording('a pattern is followed by another within a sentence, and not over a full stop', () => {
  const [giving, optional] = [/\bgiv\w*\b/i, /\boptional\b/i];
  assert.ok(isFollowed('All is well. Giving your name is optional.', giving, optional));
  assert.not(isFollowed('Optional is what you give.', giving, optional));
  assert.not(isFollowed('You give your name. The rest is optional.', giving, optional));
  assert.ok(isFollowed('Optional or not, giving is optional', giving, optional));
});

wording('a beginning that stands there very often is looked at once', () => {
  const start = performance.now();
  assert.not(isFollowed('give '.repeat(200_000), /\bgiv\w*\b/i, /\boptional\b/i));
  const spent = performance.now() - start;
  assert.ok(spent < 2000, `${spent} ms`);
});

wording.run();
