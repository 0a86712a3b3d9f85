import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from './temporary-folder';

const temporaryFolder = suite('temporary folder');

temporaryFolder('is empty, gives back what the work gives, and is gone afterwards', async () => {
  let seen = '';
  const result = await inTemporaryFolder(async (folder) => {
    seen = folder;
    assert.equal(readdirSync(folder), []);
    writeTree(folder, { 'a/b.txt': 'text', 'c.bin': new Uint8Array([1, 2]) });
    return readFileSync(join(folder, 'a/b.txt'), 'utf8');
  });
  assert.is(result, 'text');
  assert.not.ok(existsSync(seen));
});

temporaryFolder('is gone when the work fails, and the failure is told', async () => {
  let seen = '';
  try {
    await inTemporaryFolder((folder) => {
      seen = folder;
      throw new Error('the work failed');
    });
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), 'the work failed');
  }
  assert.ok(seen);
  assert.not.ok(existsSync(seen));
});

temporaryFolder.run();
