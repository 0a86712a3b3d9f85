import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { paceInWords, pacing } from '../../src/cli/pace';

const pace = suite('cli › how far long work is');

/** A screen of which the clock is turned by hand. */
function screen() {
  const shown: string[] = [];
  let time = 5000;
  const line = {
    now: () => time,
    show: (text: string) => void shown.push(text),
    clear: () => void shown.push('cleared'),
  };
  const wait = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { line, shown, wait };
}

pace('is not shown in the first second, nor where nobody looks', () => {
  const { line, shown, wait } = screen();
  const quick = pacing(line, 100);
  wait(990);
  quick.at(99);
  quick.clear();
  assert.equal(shown, []);
  pacing(undefined, 100).at(50);
});

pace('is shown then, at most ten times a second, and taken away at the end', () => {
  const { line, shown, wait } = screen();
  const slow = pacing(line, 10_000);
  wait(2000);
  slow.at(800);
  wait(50);
  slow.at(820);
  wait(50);
  slow.at(840);
  slow.clear();
  assert.equal(shown, [
    '800 of 10000 policies, 400 a second, 23 seconds left',
    '840 of 10000 policies, 400 a second, 23 seconds left',
    'cleared',
  ]);
});

pace('is said in good English', () => {
  assert.is(paceInWords(3, 4, 2000), '3 of 4 policies, 1.5 a second, 1 second left');
  assert.is(paceInWords(0, 4, 2000), '0 of 4 policies, 0 a second');
});

pace.run();
