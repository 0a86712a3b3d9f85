/**
 * Holds what commands load and cost against `bounds.json`:
 * `node -r ts-node/register/transpile-only bench/guard.ts [--record <reason>]`.
 *
 * Fails, with exit code 1, where one costs more. With `--record`, the bounds become what is measured now.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeWorkplace, seedlings, writeCorpus } from './corpus/corpus';
import { type Bounds, excesses, loose, recorded } from './guard/bounds';
import { countModules, measureRatios } from './guard/load';
import { whyNotMeasured } from './measure/measure';
import { findFeatures } from './programs/features';

const file = join(__dirname, 'bounds.json');
const { values } = parseArgs({ options: { record: { type: 'string' } } });

/** So many policies that a build is more than its start, and so few that a check is soon done. */
const MANY = 20;
const ROUNDS = 5;

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function main(): number {
  const bounds = JSON.parse(readFileSync(file, 'utf8')) as Bounds;
  if (values.record !== undefined && values.record.trim() === '')
    throw new Error('a change of the bounds needs a reason: REASON="…"');
  const workplace = makeWorkplace(MANY);
  try {
    return guard(bounds, workplace.folder);
  } finally {
    rmSync(workplace.folder, { recursive: true });
  }
}

function guard(bounds: Bounds, workplace: string): number {
  const features = findFeatures();
  const from = seedlings();
  const [one, many] = [writeCorpus(workplace, from, 1), writeCorpus(workplace, from, MANY)];
  const modules = countModules(features, one);
  const reason = whyNotMeasured();
  if (reason !== undefined) console.log(`only modules are counted: ${reason}`);
  const ratios = (rounds: number) => (reason === undefined ? measureRatios(features, { one, many }, rounds) : {});
  if (values.record !== undefined) {
    const change = { date: new Date().toISOString().slice(0, 10), reason: values.record };
    const now = { modules, cpu: ratios(ROUNDS * 2) };
    writeFileSync(file, `${JSON.stringify(recorded(bounds, now, change), undefined, 2)}\n`);
    return 0;
  }
  let now = { modules, cpu: ratios(ROUNDS) };
  let found = excesses(bounds, now);
  if (found.some(({ kind }) => kind === 'cpu')) {
    // A machine that was busy is asked once more.
    now = { modules, cpu: ratios(ROUNDS) };
    found = excesses(bounds, now);
  }
  for (const { text } of found) console.error(`too much: ${text}`);
  for (const line of loose(bounds, now)) console.log(`to be lowered by make record-speed: ${line}`);
  if (found.length === 0)
    console.log(`${Object.keys(modules).length} commands load no more files than their bounds, and cost no more`);
  return found.length === 0 ? 0 : 1;
}
