import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { choosePacks } from '../../src/lint/choose';
import { lint } from '../../src/lint/lint';
import { packs, rulesOf } from '../../src/lint/packs';
import { laid, told } from './overlay';
import { today } from './rule-examples';

const complete = suite('lint: the complete policy');

complete('it is subject to every pack, by what it says', () => {
  const { chosen, notInForce } = choosePacks(laid('policy: {}').model, packs, today);
  assert.equal(
    chosen.map(({ pack }) => pack.id),
    packs.map(({ id }) => id),
  );
  assert.equal(notInForce, []);
});

complete('no rule finds anything in it', () => {
  const { model, printed } = laid('policy: {}');
  const rules = packs.flatMap((pack) => rulesOf(pack));
  assert.equal(lint(model, rules, { asOf: today, printed }).map(told), []);
});

complete.run();
