import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as assert from 'uvu/assert';

const tests = resolve(__dirname, '..');

/**
 * Asserts that a text is, byte for byte, what a reviewed file holds; `path` is relative to `test/`. With `UPDATE=1` in
 * the environment the file is written instead. A file that is missing fails: nothing is recorded unseen.
 */
export function matchesSnapshot(text: string, path: string): void {
  const file = resolve(tests, path);
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  assert.ok(existsSync(file), `test/${path} is missing; run the test with UPDATE=1 and review the file`);
  const expected = readFileSync(file, 'utf8');
  assert.fixture(
    text,
    expected,
    `not what test/${path} holds; if it should change, run with UPDATE=1 and review the file`,
  );
  // The comparison above treats CRLF as LF; this one treats nothing as something else.
  assert.ok(text === expected, `test/${path} differs in its line ends`);
}
