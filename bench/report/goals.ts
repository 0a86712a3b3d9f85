import type { Cost } from '../measure/measure';
import { type Costs, costKey, costsOf } from '../measure/rounds';
import { median, ratios, type Spread } from '../measure/statistics';
import { SHARDS } from '../programs/ours';

/** A goal, and what came of it; `isMet` is undefined where it could not be measured. */
export interface Judgement {
  readonly goal: string;
  readonly says: string;
  readonly measured: string;
  readonly isMet?: boolean;
}

/** What is found out about a build beside its costs. */
export interface Findings {
  /** The first file at which the build of all shards differs from that of one machine; empty where none does. */
  readonly shardDifference?: string;
}

type Part = keyof Cost;

/** Judges G1 to G9. */
export function judgeGoals(costs: Costs, { shardDifference }: Findings): readonly Judgement[] {
  const of = (program: string, size: number, part: Part = 'cpu'): number[] =>
    costsOf(costs, program, size).map((cost) => cost[part]);
  const times = (program: string, size: number, to: string): Spread | undefined =>
    ratios(of(program, size), of(to, size));
  const most = (goal: string, says: string, unit: string, value: Spread | undefined, bound: number): Judgement => ({
    goal,
    says,
    measured: value ? `${inWords(value)} ${unit}` : 'not measured',
    ...(value && { isMet: value.median <= bound }),
  });
  const peak = (program: string, size: number, bound: number): Judgement =>
    most('G6', `peak of ${size} at most ${bound} MiB`, 'MiB', single(of(program, size, 'peak')), bound);
  const growth = ratios(of('policyc', 10_000), of('policyc', 1000));
  return [
    most('G1', 'a cold build of one policy at most 3.5 × node', '× node', times('policyc', 1, 'node'), 3.5),
    most('G1', 'and at most Hugo (stretch)', '× Hugo', times('policyc', 1, 'hugo'), 1),
    most('G2', 'a misspelt key told at most 5 × node', '× node', times('misspelt', 1, 'node'), 5),
    most('G2', 'a missing bracket told at most 5 × node', '× node', times('torn', 1, 'node'), 5),
    most('G3', '1000 at most 0.40 × read, yaml.parse, write', '×', times('policyc', 1000, 'yaml'), 0.4),
    most('G4', '1000 at most 0.5 × Hugo', '× Hugo', times('policyc', 1000, 'hugo'), 0.5),
    most('G4', '1000 at most 0.5 × Eleventy', '× Eleventy', times('policyc', 1000, 'eleventy'), 0.5),
    most('G5', '10,000 at most 10.5 × 1000', '×', growth, 10.5),
    peak('policyc', 1000, 128),
    peak('policyc', 10_000, 210),
    works('G6', '1000 within an old space of 64 MiB', costs.get(costKey('small', 1000))),
    most('G7', 'nothing to do at 1000 at most 2 × node', '× node', times('again', 1000, 'node'), 2),
    most('G7', 'the same content with new times at most 5 × node', '× node', times('touched', 1000, 'node'), 5),
    most('G7', 'one of 1000 changed at most 4.5 × node', '× node', times('changed', 1000, 'node'), 4.5),
    atLeast('G8', 'workers at least 1.6 × as fast at 10,000', workersGain(of), 1.6),
    atLeast('G9', `${SHARDS} shards at least 85% efficient at 10,000`, shardGain(of), 0.85),
    most('G9', 'merge of 10,000 at most 0.1 s', 's', single(of('merge', 10_000, 'wall')), 0.1),
    same('G9', 'the files of all shards are those of one machine', shardDifference),
  ];
}

function atLeast(goal: string, says: string, value: Spread | undefined, bound: number): Judgement {
  if (!value) return { goal, says, measured: 'not measured' };
  return { goal, says, measured: `${inWords(value)} ×`, isMet: value.median >= bound };
}

function works(goal: string, says: string, done: readonly Cost[] | undefined): Judgement {
  if (!done) return { goal, says, measured: 'not measured' };
  return { goal, says, measured: done.length > 0 ? 'it does' : 'it does not', isMet: done.length > 0 };
}

function same(goal: string, says: string, difference: string | undefined): Judgement {
  if (difference === undefined) return { goal, says, measured: 'not measured' };
  const isMet = difference === '';
  return { goal, says, measured: isMet ? 'they are' : `${difference} is not`, isMet };
}

type Of = (program: string, size: number, part?: Part) => readonly number[];

function workersGain(of: Of): Spread | undefined {
  return ratios(of('one worker', 10_000, 'wall'), of('policyc', 10_000, 'wall'));
}

/** The time of one machine, beside that of the slowest of so many, so many times. */
function shardGain(of: Of): Spread | undefined {
  const parts = Array.from({ length: SHARDS }, (_, index) => of(`shard-${index + 1}`, 10_000));
  const rounds = Math.min(...parts.map(({ length }) => length));
  const slowest = Array.from(
    { length: rounds },
    (_, round) => SHARDS * Math.max(...parts.map((one) => one[round] ?? 0)),
  );
  return ratios(of('policyc', 10_000), slowest);
}

function single(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  return { median: median(values), low: Math.min(...values), high: Math.max(...values) };
}

/** A value with its spread, as `3.1 (2.9 to 3.4)`. */
export function inWords({ median: middle, low, high }: Spread): string {
  const all = [middle, low, high].map(rounded);
  return all[1] === all[2] ? `${all[0]}` : `${all[0]} (${all[1]} to ${all[2]})`;
}

/** A number with three digits that count. */
export function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
