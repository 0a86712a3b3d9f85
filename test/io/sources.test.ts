import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { FileSystem } from '../../src/io/file-system';
import { openSources } from '../../src/io/sources';
import { failing } from './faults';
import { plant, temporaryFolder } from './temporary';

const reading = suite('reading sources');
const folder = temporaryFolder();
const root = join(folder, 'policies');
plant(folder, { 'secret.yaml': 'secret', 'policies/acme/policy.yaml': 'title: Acmé\n', 'policies/empty.yaml': '' });

function answer(path: string, from = root): string | undefined {
  const read = openSources(from).read(path);
  return read && ('problem' in read ? `problem: ${read.problem}` : Buffer.from(read.bytes).toString('utf8'));
}

reading('gives the bytes of a file', () => {
  assert.is(answer('acme/policy.yaml'), 'title: Acmé\n');
  assert.is(answer('empty.yaml'), '');
});

reading('says nothing of what does not exist', () => {
  for (const path of ['none.yaml', 'none/policy.yaml', 'acme/policy.yaml/x']) assert.is(answer(path), undefined, path);
});

reading('reads a file once', () => {
  const sources = openSources(root);
  plant(root, { 'once.yaml': 'first' });
  const first = sources.read('once.yaml');
  plant(root, { 'once.yaml': 'second' });
  assert.is(sources.read('once.yaml'), first);
});

reading('refuses paths that leave the root or try to', () => {
  const absolute = 'problem: is absolute, where a path inside the folder is needed';
  assert.is(answer('../secret.yaml'), 'problem: has `..` in it, and nothing outside the folder is touched');
  assert.is(answer('acme/../../secret.yaml'), 'problem: has `..` in it, and nothing outside the folder is touched');
  assert.is(answer(join(folder, 'secret.yaml')), absolute);
  assert.is(answer('C:/secret.yaml'), absolute);
  assert.is(answer('..\\secret.yaml'), 'problem: has a backslash in it; write `/`');
  assert.is(answer('acme\0.yaml'), 'problem: has a control character in it');
  assert.is(answer(''), 'problem: is empty');
  assert.is(answer('acme//policy.yaml'), 'problem: has an empty part or a `.` in it');
});

reading('never reads the secret, whatever the path', () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '',
    'acme',
    'policies',
    'secret.yaml',
    '\\',
    '/',
    'C:',
    '\0',
    '%2e%2e',
    folder,
  );
  const sources = openSources(root);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom('/', '\\', ''), (parts, between) => {
      const read = sources.read(parts.join(between));
      return !(read && 'bytes' in read && Buffer.from(read.bytes).includes('secret'));
    }),
    { numRuns: 500 },
  );
});

reading('follows no symbolic link out of the root', () => {
  symlinkSync('../secret.yaml', join(root, 'file-link.yaml'));
  symlinkSync('..', join(root, 'folder-link'));
  symlinkSync('acme', join(root, 'inner-link'));
  symlinkSync('nowhere', join(root, 'dangling'));
  symlinkSync('circle', join(root, 'circle'));
  const leaves = 'problem: is reached through a symbolic link that leaves the folder of the policies';
  assert.is(answer('file-link.yaml'), leaves);
  assert.is(answer('folder-link/secret.yaml'), leaves);
  assert.is(answer('inner-link/policy.yaml'), 'title: Acmé\n');
  assert.is(answer('dangling'), 'problem: is a symbolic link that leads nowhere');
  assert.is(answer('circle'), 'problem: cannot be read: the symbolic links lead in a circle');
});

reading('works below a root that is itself reached through a symbolic link', () => {
  symlinkSync('policies', join(folder, 'linked'));
  assert.is(answer('acme/policy.yaml', join(folder, 'linked')), 'title: Acmé\n');
});

reading('does not wait for a named pipe, and refuses what is no file', () => {
  execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
  mkdirSync(join(root, 'folder.yaml'));
  assert.is(answer('pipe.yaml'), 'problem: is a named pipe, not a file');
  assert.is(answer('folder.yaml'), 'problem: is a folder, not a file');
});

reading('takes 4 MiB and not a byte more', () => {
  const whole = Buffer.alloc(4 * 1024 * 1024, 'x');
  writeFileSync(join(root, 'largest.yaml'), whole);
  writeFileSync(join(root, 'too-large.yaml'), Buffer.concat([whole, Buffer.from('x')]));
  assert.is(answer('largest.yaml')?.length, whole.length);
  assert.is(answer('too-large.yaml'), 'problem: is larger than 4 MiB');
});

reading('says in words why a file cannot be read, at whichever call it fails', () => {
  const words = {
    EACCES: 'cannot be read: permission denied',
    EMFILE: 'cannot be read: too many open files',
    EIO: 'cannot be read: input/output error of the device',
    EISDIR: 'cannot be read: it is a folder',
    ENXIO: 'cannot be read: no such device',
    EWEIRD: 'cannot be read: system error EWEIRD',
  };
  const kinds: (keyof FileSystem)[] = ['lstat', 'realpath', 'open', 'fstat', 'read', 'close'];
  for (const kind of kinds) {
    for (const [code, problem] of Object.entries(words)) {
      const sources = openSources(root, failing(kind, 1, code, 'once'));
      assert.equal(sources.read('acme/policy.yaml'), { problem }, `${kind} ${code}`);
    }
  }
});

reading.run();
