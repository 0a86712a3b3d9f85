/**
 * Measures what policyc costs beside its floors and its peers:
 * `node -r ts-node/register/transpile-only bench/main.ts [--quick] [--no-peers] [--sizes 1,100] [--rounds 3] [--keep]`.
 *
 * Unless `--quick` or `--sizes` is given, the results are written to RESULTS.md and cost.svg beside this file.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeWorkplace, seedlings, writeCorpus } from './corpus/corpus';
import { type Cost, whyNotMeasured } from './measure/measure';
import { measureRounds } from './measure/rounds';
import { findPeers, peerPrograms } from './peers/peers';
import { findFeatures } from './programs/features';
import { at } from './programs/program';
import { programsFor } from './programs/programs';
import { firstDifference } from './programs/site-files';
import { type Findings, judgeGoals } from './report/goals';
import { machine } from './report/machine';
import { picture, printedResults, writtenResults } from './report/results';

/** Rounds by number of policies: the shorter a run, the more it is disturbed. */
const rounds: Readonly<Record<number, readonly [all: number, quick: number]>> = {
  1: [11, 5],
  10: [7, 3],
  100: [5, 3],
  1000: [3, 1],
  10000: [1, 1],
};

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const notes: string[] = [];

process.exitCode = main();

function main(): number {
  const reason = whyNotMeasured();
  if (reason !== undefined) {
    console.error(`nothing can be measured here: ${reason}`);
    return 2;
  }
  const sizes =
    values.sizes?.split(',').map(Number) ?? (values.quick ? [1, 100, 1000] : Object.keys(rounds).map(Number));
  if (sizes.some((size) => !rounds[size])) {
    console.error(`\`--sizes\` takes some of ${Object.keys(rounds).join(',')}`);
    return 2;
  }
  const workplace = makeWorkplace(sizes.reduce((sum, size) => sum + size, 0) * (values.quick ? 1 : 3));
  note(`worked ${workplace.note}`);
  try {
    report(sizes, workplace.folder);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  } finally {
    if (!values.keep) rmSync(workplace.folder, { recursive: true });
  }
}

function report(sizes: readonly number[], workplace: string): void {
  const features = findFeatures();
  for (const [feature, isThere] of Object.entries({ workers: false, ...features })) {
    if (isThere === false) note(`left out: ${feature}, for policyc does not know it yet`);
  }
  if (values['no-peers']) note('left out: all peers, as asked');
  const peers = values.quick || values['no-peers'] ? [] : findPeers(note);
  const from = seedlings();
  const costs = new Map<string, readonly Cost[]>();
  const titles = new Map<string, string>();
  let findings: Findings = {};
  for (const size of sizes) {
    const site = writeCorpus(workplace, from, size);
    const programs = [...programsFor(features, site, values.quick), ...peerPrograms(peers, site)];
    for (const { id, title } of programs) titles.set(id, title);
    const [all = 1, quick = 1] = rounds[size] ?? [];
    const count = Number(values.rounds ?? (values.quick ? quick : all));
    console.log(`${size} ${size === 1 ? 'policy' : 'policies'}: ${count} rounds of ${programs.length} programs`);
    for (const [key, list] of measureRounds(programs, site, count, note)) costs.set(key, list);
    if (programs.some(({ id }) => id === 'merge')) {
      findings = { shardDifference: firstDifference(at(site, 'out'), at(site, 'merged')) ?? '' };
    }
    if (!values.keep) rmSync(site.folder, { recursive: true });
  }
  const measured = { costs, titles, sizes };
  const judgements = judgeGoals(costs, findings);
  console.log(printedResults(measured, judgements));
  if (values.quick || values.sizes !== undefined) return;
  const run = { date: new Date().toISOString().slice(0, 10), machine: machine(), notes, command: 'make bench' };
  writeFileSync(join(__dirname, 'RESULTS.md'), writtenResults(run, measured, judgements));
  writeFileSync(join(__dirname, 'cost.svg'), picture(measured));
  console.log('written to bench/RESULTS.md and bench/cost.svg');
}

function note(line: string): void {
  notes.push(line);
  console.log(line);
}
