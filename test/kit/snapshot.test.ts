import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { matchesSnapshot } from './snapshot';
import { inTemporaryFolder } from './temporary-folder';

const snapshot = suite('snapshot');
const tests = resolve(__dirname, '..');
const updateBefore = process.env.UPDATE;

/** What the comparison says against a text; empty when it passes. uvu's `throws` lets failed assertions through. */
function refusal(text: string, path: string): string {
  try {
    matchesSnapshot(text, path);
    return '';
  } catch (error) {
    return String(error);
  }
}

snapshot.before.each(() => {
  delete process.env.UPDATE;
});

snapshot.after(() => {
  if (updateBefore === undefined) delete process.env.UPDATE;
  else process.env.UPDATE = updateBefore;
});

snapshot('passes on the same text, fails on another, and says how to accept it', () =>
  inTemporaryFolder((folder) => {
    const path = relative(tests, join(folder, 'page.txt'));
    writeFileSync(join(folder, 'page.txt'), 'one\ntwo\n');
    matchesSnapshot('one\ntwo\n', path);
    assert.match(refusal('one\nthree\n', path), 'UPDATE=1');
    assert.match(refusal('one\r\ntwo\r\n', path), 'line ends');
  }),
);

snapshot('fails on a missing file and does not make it', () =>
  inTemporaryFolder((folder) => {
    const path = relative(tests, join(folder, 'missing.txt'));
    assert.match(refusal('new', path), 'is missing');
    assert.throws(() => readFileSync(join(folder, 'missing.txt')));
  }),
);

snapshot('writes the file with UPDATE=1', () =>
  inTemporaryFolder((folder) => {
    const path = relative(tests, join(folder, 'deep/page.txt'));
    process.env.UPDATE = '1';
    matchesSnapshot('new\n', path);
    assert.is(readFileSync(join(folder, 'deep/page.txt'), 'utf8'), 'new\n');
    rmSync(join(folder, 'deep'), { recursive: true });
  }),
);

snapshot.run();
