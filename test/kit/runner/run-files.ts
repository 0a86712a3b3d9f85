/**
 * The process that runs the test files, all of them, one after the other. `test/run.ts` starts it with the paths as
 * arguments, watches it from outside and prints the sum.
 */
import { resolve } from 'node:path';
import type { Message } from './message';
import { errorFrom, type Uvu, type WatchedSuite, watchUvu } from './watched-uvu';

/** What uvu gives back for a suite: the printed errors or true, tests passed, tests left out, tests in all. */
type SuiteRun = () => Promise<[string | true, number, number, number]>;

interface UvuGlobals {
  UVU_DEFER: number;
  UVU_INDEX: number;
  UVU_QUEUE: [string, ...SuiteRun[]][];
}

// uvu reads this as it is loaded: suites then wait in UVU_QUEUE instead of starting by themselves.
const globals = globalThis as unknown as UvuGlobals;
globals.UVU_DEFER = 1;
globals.UVU_QUEUE = [];

let file = '';
let loading = false;
let suites: WatchedSuite[] = [];
let failures = 0;
let passes = 0;
let lastFailure = '';

function fail(name: string, error: Error, printed = false): void {
  // uvu calls a hook again after the hook itself threw: that is one failure.
  const key = `${file}\n${name}\n${error.message}`;
  if (key === lastFailure) return;
  lastFailure = key;
  failures++;
  if (!printed) process.stdout.write(`\n   FAIL  ${file} › ${name}\n    ${error.stack ?? error.message}\n`);
  tell({ kind: 'failure', failure: { file, name, why: error.message } });
}

function tell(message: Message): Promise<void> {
  return new Promise((done) => {
    if (process.send) process.send(message, () => done());
    else done();
  });
}

/** Lets what is already due come to light: rejected promises nobody handles, errors thrown in callbacks. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setImmediate(done));
}

async function load(index: number): Promise<SuiteRun[]> {
  suites = [];
  globals.UVU_INDEX = index;
  globals.UVU_QUEUE[index] = [file];
  loading = true;
  try {
    require(resolve(file));
  } catch (thrown) {
    fail('cannot be loaded', errorFrom(thrown));
    return [];
  } finally {
    loading = false;
  }
  if (suites.length === 0) fail('holds no test', new Error('a test file registers tests with uvu'));
  for (const { title, waiting, runs } of suites) {
    const name = title ? `${title} › run` : 'run';
    if (waiting > 0) fail(name, new Error(`\`.run()\` is missing after ${waiting} test${waiting > 1 ? 's' : ''}`));
    else if (runs === 0) fail(name, new Error('the suite registers no test and never runs'));
  }
  return globals.UVU_QUEUE[index].slice(1) as SuiteRun[];
}

async function runSuite(run: SuiteRun): Promise<{ passed: number; failed: number }> {
  const [passesBefore, failuresBefore] = [passes, failures];
  let total = 0;
  let passed = 0;
  try {
    const [errors, number, , all] = await run();
    [passed, total] = [number, all];
    if (errors !== true) process.stdout.write(`\n${errors}\n`);
    if (total === 0) fail('run', new Error('the suite registers no test'));
  } catch {
    // A hook after the tests threw and took uvu's count with it; the hook is already among the failures.
    passed = passes - passesBefore;
  }
  return { passed, failed: Math.max(total - passed, failures - failuresBefore) };
}

async function runFile(index: number): Promise<void> {
  await tell({ kind: 'file', file });
  process.stdout.write(`${file}\n`);
  const failuresBefore = failures;
  const runs = await load(index);
  const result = { passed: 0, failed: failures - failuresBefore };
  for (const run of runs) {
    const { passed, failed } = await runSuite(run);
    result.passed += passed;
    result.failed += failed;
  }
  const failuresOfTests = failures;
  await settle();
  result.failed += failures - failuresOfTests;
  await tell({ kind: 'result', ...result });
}

async function main(files: readonly string[]): Promise<void> {
  // Nobody watches any more: there is nobody to tell, and an orphan would run on. The channel itself keeps nothing alive.
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
  process.on('unhandledRejection', (reason) => fail('rejects a promise nobody handles', errorFrom(reason)));
  process.on('uncaughtException', (error) => fail('throws outside of its tests', errorFrom(error)));
  watchUvu(require('uvu') as Uvu, {
    file: () => file,
    loading: () => loading,
    suite: (suite) => suites.push(suite),
    started: (name) => void tell({ kind: 'test', name }),
    passed: () => void passes++,
    failed: fail,
  });
  for (const [index, path] of files.entries()) {
    file = path;
    await runFile(index);
  }
  await tell({ kind: 'finished' });
}

void main(process.argv.slice(2));
