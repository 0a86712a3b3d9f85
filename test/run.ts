/**
 * Runs the tests: `node -r ts-node/register/transpile-only test/run.ts [--folder test] [--limit 120] [part of a path …]`.
 *
 * On top of uvu, which passes on nothing: a file without tests, a suite that never runs, a hook that throws, `only`,
 * `skip`, a pattern that names no file, an unhandled rejection, a test that ends the process, a file that takes longer
 * than the limit (in seconds) and fewer tests than the folder's floor.json promises are all failures here. The tests
 * run in one process of their own, so that even an endless loop in it is seen from outside. The last line of the output is
 * `N passed, N failed`; the exit code is 0 when nothing failed, else 1.
 *
 * Files in the folder `browser` are left out where there is no browser, and a line says so; never where `CI` is `true`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, howToGetBrowser } from './kit/find-browser';
import { findTestFiles } from './kit/runner/find-test-files';
import type { Failure, Message } from './kit/runner/message';

const project = resolve(__dirname, '..');
const runner = resolve(__dirname, 'kit/runner/run-files.ts');

interface Sum {
  passed: number;
  failed: number;
  readonly failures: Failure[];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { folder: { type: 'string', default: 'test' }, limit: { type: 'string', default: '120' } },
    allowPositionals: true,
  });
  const sum: Sum = { passed: 0, failed: 0, failures: [] };
  const { files, unmatched } = findTestFiles(project, values.folder, positionals);
  for (const pattern of unmatched)
    add(sum, { file: values.folder, name: pattern, why: 'no test file has this in its path' });
  if (files.length === 0) add(sum, { file: values.folder, name: 'no test file', why: 'there is nothing to run' });
  const left =
    process.env.CI === 'true' || findBrowser(process.env) ? files : files.filter((file) => !isOfBrowser(file));
  if (left.length > 0) await runFiles(left, Number(values.limit), sum);
  const skipped = files.length - left.length;
  if (positionals.length === 0 && skipped === 0) checkFloor(`${values.folder}/floor.json`, sum);

  for (const { file, name, why } of sum.failures) {
    console.log(`\n✘ ${file} › ${name}\n    ${why.split('\n').join('\n    ')}`);
  }
  if (skipped > 0) {
    const what = `${skipped} test ${skipped === 1 ? 'file' : 'files'} in ${values.folder}/browser`;
    console.log(`\nskipped: ${what}, as there is no browser (${howToGetBrowser})`);
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

function isOfBrowser(file: string): boolean {
  return file.split('/').includes('browser');
}

/** A failure that no result of a file counts. */
function add(sum: Sum, failure: Failure): void {
  sum.failures.push(failure);
  sum.failed++;
}

function checkFloor(file: string, sum: Sum): void {
  const path = resolve(project, file);
  if (!existsSync(path)) return;
  const floor = (JSON.parse(readFileSync(path, 'utf8')) as { readonly tests: number }).tests;
  const tests = sum.passed + sum.failed;
  if (tests < floor) add(sum, { file, name: 'tests', why: `the floor is ${floor} tests, and only ${tests} ran` });
}

async function runFiles(files: readonly string[], limit: number, sum: Sum): Promise<void> {
  const child = spawn(process.execPath, ['-r', 'ts-node/register/transpile-only', runner, ...files], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A group of its own, so that the programs which tests started can be ended with it.
    detached: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endGroup(child);
      process.exit(1);
    });
  }

  let file = '';
  let test = 'load';
  let finished = false;
  let overdue = false;
  const onLimit = (): void => {
    overdue = true;
    endGroup(child);
  };
  // The limit is for a file; starting the process may take its time on a busy machine.
  let timer = setTimeout(onLimit, Math.max(limit, 60) * 1000);
  child.on('message', (message: Message) => {
    if (message.kind === 'file' || message.kind === 'finished') {
      clearTimeout(timer);
      timer = setTimeout(onLimit, limit * 1000);
      test = 'load';
    }
    if (message.kind === 'file') file = message.file;
    else if (message.kind === 'test') test = message.name;
    else if (message.kind === 'finished') finished = true;
    else if (message.kind === 'result') {
      sum.passed += message.passed;
      sum.failed += message.failed;
    } else sum.failures.push(message.failure);
  });
  const code = await new Promise<string>((done) =>
    child.once('close', (number, signal) => done(`${signal ?? number}`)),
  );
  clearTimeout(timer);
  endGroup(child);

  // Some come to light after the last result, or belong to a file whose result never came.
  sum.failed = Math.max(sum.failed, sum.failures.length);
  const name = finished ? 'after the last test' : test;
  if (overdue) {
    add(sum, { file, name, why: finished ? `something still ran after ${limit} s` : `not done after ${limit} s` });
  } else if (!finished) {
    add(sum, { file, name, why: `ended the process (${code}) before the tests were done, or waits for nothing` });
  } else if (code !== '0') {
    add(sum, { file, name, why: `the tests left the exit code at ${code}` });
  }
}

/** Ends the process that runs the tests, and what it started and left behind. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
