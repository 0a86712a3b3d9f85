import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { disk, type FileSystem } from '../../src/io/file-system';
import { appendReport, writeReport } from '../../src/io/write-report';
import { treeOf } from '../cli/policyc';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';

const writing = suite('writing a report');

function broken(call: keyof FileSystem, code: string): FileSystem {
  return {
    ...disk,
    [call]: () => {
      throw Object.assign(new Error(code), { code });
    },
  };
}

writing('makes the folders, and replaces a file', () =>
  inTemporaryFolder((folder) => {
    const file = join(folder, 'a/b/report.json');
    writeReport(file, 'one');
    writeReport(file, 'two');
    assert.equal(treeOf(folder), { 'a/b/report.json': 'two' });
    assert.is(lstatSync(file).mode & 0o777, 0o644);
  }),
);

writing('that fails leaves the earlier report, and nothing else behind', () =>
  inTemporaryFolder((folder) => {
    writeTree(folder, { 'report.json': 'old' });
    const failures: readonly [keyof FileSystem, string, string][] = [
      ['open', 'EACCES', 'permission denied'],
      ['write', 'ENOSPC', 'no space left on the device'],
      ['fsync', 'EIO', 'input/output error of the device'],
      ['rename', 'EXDEV', 'it is on another device'],
      ['lstat', 'EIO', 'input/output error of the device'],
      ['realpath', 'ELOOP', 'the symbolic links lead in a circle'],
    ];
    for (const [call, code, reason] of failures) {
      for (const file of ['report.json', 'new/folder/report.json']) {
        const path = join(folder, file);
        assert.throws(
          () => writeReport(path, 'new', broken(call, code)),
          (error: Error) => error.message === `cannot write \`${path}\`: ${reason}`,
        );
        assert.equal(treeOf(folder), { 'report.json': 'old' }, `${call} of ${file}`);
      }
    }
    assert.throws(() => lstatSync(join(folder, 'new')), 'ENOENT');
  }),
);

writing('to the end of a file leaves a line between', () =>
  inTemporaryFolder((folder) => {
    const file = join(folder, 'summary');
    appendReport(file, '## one\n');
    appendReport(file, '## two\n');
    assert.is(readFileSync(file, 'utf8'), '## one\n\n## two\n');
    mkdirSync(join(folder, 'folder'));
    assert.throws(() => appendReport(join(folder, 'folder'), 'x'), /cannot write `.*folder`: it is a folder/);
  }),
);

writing.run();
