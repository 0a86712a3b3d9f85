import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cost } from '../../../bench/measure/measure';
import { costKey } from '../../../bench/measure/rounds';
import { type Judgement, judgeGoals } from '../../../bench/report/goals';

const goals = suite('goals');

const cost = (cpu: number, peak = 100): Cost => ({ cpu, wall: cpu, peak });

/** The judgements of a goal, as `measured met`. */
function judged(goal: string, costs: Readonly<Record<string, readonly Cost[]>>, findings = {}): readonly string[] {
  const all: readonly Judgement[] = judgeGoals(new Map(Object.entries(costs)), findings);
  return all.filter((one) => one.goal === goal).map(({ measured, isMet }) => `${measured} ${isMet}`);
}

goals('are judged by medians of ratios within a round', () => {
  const costs = {
    [costKey('policyc', 1)]: [cost(3), cost(30), cost(3.3)],
    [costKey('node', 1)]: [cost(1), cost(10), cost(1)],
  };
  assert.is(judged('G1', costs)[0], '3.00 (3.00 to 3.15) × node true');
});

goals('are missed by a hair too', () => {
  const costs = { [costKey('policyc', 1000)]: [cost(0.401)], [costKey('yaml', 1000)]: [cost(1)] };
  assert.equal(judged('G3', costs), ['0.401 × false']);
});

goals('are neither met nor missed where nothing was measured', () => {
  assert.ok(
    judgeGoals(new Map(), {}).every(({ measured, isMet }) => measured === 'not measured' && isMet === undefined),
  );
});

goals('hold the peak of memory at both sizes, and that it works with little', () => {
  const peaks = { [costKey('policyc', 1000)]: [cost(1, 120)], [costKey('policyc', 10_000)]: [cost(10, 230)] };
  assert.equal(judged('G6', peaks), ['120 MiB true', '230 MiB false', 'not measured undefined']);
  assert.is(judged('G6', { [costKey('small', 1000)]: [] })[2], 'it does not false');
  assert.is(judged('G6', { [costKey('small', 1000)]: [cost(1)] })[2], 'it does true');
});

goals('take the slowest shard for the time of all machines', () => {
  const shards = [2, 2, 3, 2].map((cpu, index) => [costKey(`shard-${index + 1}`, 10_000), [cost(cpu)]] as const);
  const costs = { [costKey('policyc', 10_000)]: [cost(9)], ...Object.fromEntries(shards) };
  assert.is(judged('G9', costs)[0], '0.750 × false');
});

goals('tell which file of the shards is not that of one machine', () => {
  assert.is(judged('G9', {}, { shardDifference: 'acme/index.html' })[2], 'acme/index.html is not false');
  assert.is(judged('G9', {}, { shardDifference: '' })[2], 'they are true');
});

goals.run();
