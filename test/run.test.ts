import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const runner = suite('test runner');
const tests = __dirname;

/** Runs the runner on a folder of `kit-fixtures`; gives its exit code, the failures it lists and its last line. */
async function run(fixture: string, ...more: string[]): Promise<{ code: number; failures: string[]; last: string }> {
  const { code, lines } = await runWith({}, fixture, ...more);
  const failures = [...lines.join('\n').matchAll(/^✘ (.+)\n {4}(.+)$/gm)].map(
    ([, where, why]) => `${where?.replace(`test/kit-fixtures/${fixture}/`, '')}: ${why}`,
  );
  return { code, failures, last: lines.at(-1) ?? '' };
}

/** Runs the runner in a changed environment; gives its exit code and the lines that it prints. */
async function runWith(
  environment: Readonly<Record<string, string>>,
  fixture: string,
  ...more: string[]
): Promise<{ code: number; lines: string[] }> {
  const child = spawn(
    process.execPath,
    [
      ...['-r', 'ts-node/register/transpile-only', resolve(tests, 'run.ts')],
      ...['--folder', `test/kit-fixtures/${fixture}`, ...more],
    ],
    { cwd: resolve(tests, '..'), stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment } },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise<number>((done) => child.once('close', (number) => done(number ?? -1)));
  return { code, lines: output.split('\n').filter((line) => line !== '') };
}

runner('passes when all tests pass', async () => {
  assert.equal(await run('fine'), { code: 0, failures: [], last: '2 passed, 0 failed' });
});

runner('fails on everything that uvu forgives, and names file and test', async () => {
  const { code, failures, last } = await run('holes');
  assert.is(code, 1);
  assert.equal(failures, [
    'after-each-hook-throws.test.ts › tidy › hook after.each: the tidying failed',
    'after-hook-throws.test.ts › closing › hook after: the cleaning failed',
    'before-hook-throws.test.ts › opening › hook before: the setting up failed',
    'empty-suite.test.ts › run: the suite registers no test',
    'fails.test.ts › sums › add up: one and one is not three',
    'nameless.test.ts › run: `.run()` is missing after 1 test',
    'never-runs.test.ts › forgotten › run: `.run()` is missing after 1 test',
    'no-test.test.ts › holds no test: a test file registers tests with uvu',
    'only.test.ts › picky › runs alone: says `only`: the other tests would not run',
    'rejects.test.ts › rejects a promise nobody handles: nobody listens',
    'runs-late.test.ts › late › run: `.run()` is missing after 1 test',
    'runs-late.test.ts › late › run: came after the file was loaded',
    'skips.test.ts › lazy › will be mended some day: says `skip`: mend the test or delete it',
    'throws-at-load.test.ts › cannot be loaded: this file is broken',
    'throws-text.test.ts › odd › throws a text: threw not an error, which is no Error',
  ]);
  // Two more than the list: tests that a hook kept from running.
  assert.is(last, '7 passed, 17 failed');
  const files = new Set(failures.map((failure) => failure.slice(0, failure.indexOf(' '))));
  assert.is(files.size, readdirSync(resolve(tests, 'kit-fixtures/holes')).length, 'every fixture is told of');
});

runner('ends an endless loop and says where it was', async () => {
  assert.equal(await run('hangs', '--limit', '3'), {
    code: 1,
    failures: ['endless-loop.test.ts › endless › loops: not done after 3 s'],
    last: '0 passed, 1 failed',
  });
});

runner('fails when a promise never settles', async () => {
  assert.equal(await run('waits-for-nothing'), {
    code: 1,
    failures: [
      'never-settles.test.ts › patient › waits for nothing: ended the process (0) before the tests were done, or waits for nothing',
    ],
    last: '0 passed, 1 failed',
  });
});

runner('fails when a test ends the process as if all were well', async () => {
  const { code, last } = await run('ends-the-process');
  assert.equal({ code, last }, { code: 1, last: '0 passed, 1 failed' });
});

runner('fails when the tests leave an exit code', async () => {
  assert.equal(await run('leaves-an-exit-code'), {
    code: 1,
    failures: ['exit-code.test.ts › after the last test: the tests left the exit code at 3'],
    last: '1 passed, 1 failed',
  });
});

runner('fails below the floor, but only when all tests were asked for', async () => {
  assert.equal(await run('below-floor'), {
    code: 1,
    failures: ['floor.json › tests: the floor is 2 tests, and only 1 ran'],
    last: '1 passed, 1 failed',
  });
  assert.equal(await run('below-floor', 'one'), { code: 0, failures: [], last: '1 passed, 0 failed' });
});

runner('leaves out what needs a browser where there is none, says so, and holds no floor', async () => {
  const without = await runWith({ PATH: '', CHROME_PATH: '', CI: '' }, 'needs-browser');
  const skipped =
    'skipped: 1 test file in test/kit-fixtures/needs-browser/browser, as there is no browser ' +
    '(install Chromium, or set CHROME_PATH to where it is)';
  assert.equal(
    { code: without.code, lines: without.lines.slice(-2) },
    { code: 0, lines: [skipped, '1 passed, 0 failed'] },
  );
  const chosen = await runWith({ PATH: '', CHROME_PATH: '', CI: '' }, 'needs-browser', 'two');
  assert.equal({ code: chosen.code, lines: chosen.lines }, { code: 0, lines: [skipped, '0 passed, 0 failed'] });
});

runner('leaves out nothing where there is a browser, or where everything has to be tested', async () => {
  for (const environment of [
    { PATH: '', CHROME_PATH: process.execPath, CI: '' },
    { PATH: '', CHROME_PATH: '', CI: 'true' },
  ]) {
    const { lines } = await runWith(environment, 'needs-browser');
    assert.is(lines.at(-1), '2 passed, 1 failed');
    assert.ok(lines.includes('✘ test/kit-fixtures/needs-browser/floor.json › tests'));
  }
});

runner('fails when a pattern names no file, even if another one does', async () => {
  assert.equal(await run('fine', 'fine', 'nonsense'), {
    code: 1,
    failures: ['test/kit-fixtures/fine › nonsense: no test file has this in its path'],
    last: '2 passed, 1 failed',
  });
});

runner.run();
