import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { disk } from '../../src/io/file-system';
import { outputAt } from '../../src/io/output';
import { endOwner, newOwner } from '../../src/io/owner';
import { preparing } from '../../src/io/prepare';
import { publish } from '../../src/io/publish';
import { PublishError } from '../../src/io/publish-error';
import type { Artifact } from '../../src/render/artifact';
import { plant, temporaryFolder, treeOf } from './temporary';

const files = { 'acme/index.html': '<p>é\n', 'acme/manifest.json': '{}\n', 'index.json': '[]\n' };

function artifacts(tree: Readonly<Record<string, string>>): Artifact[] {
  return Object.entries(tree).map(([path, text]) => ({ path, text }));
}

/** The message of the error that publishing throws; a test fails when it throws none. */
function refusal(out: string, tree: Readonly<Record<string, string>>, remove: readonly string[] = []): string {
  try {
    publish(out, artifacts(tree), { remove, patience: 50 });
  } catch (error) {
    if (error instanceof PublishError) return error.message;
    throw error;
  }
  return assert.unreachable('nothing was refused') as never;
}

const writing = suite('publishing');

writing('makes the folder and everything in it', () => {
  const out = join(temporaryFolder(), 'build/dist');
  const { written, unchanged, removed } = publish(out, artifacts(files));
  assert.equal(treeOf(out), files);
  assert.equal({ written, unchanged, removed }, { written: Object.keys(files), unchanged: [], removed: [] });
});

writing('asks under the lock which files stand no more as they were made', () => {
  const out = join(temporaryFolder(), 'dist');
  publish(out, artifacts(files));
  const made = artifacts(files).map(preparing(outputAt(out)));
  const locks: boolean[] = [];
  const { written, unchanged } = publish(out, artifacts({ 'new.html': 'new\n' }), {
    doubtful: () => {
      const isLocked = existsSync(join(out, '.policyc.lock'));
      if (isLocked) plant(out, { 'acme/index.html': 'spoilt' });
      locks.push(isLocked);
      return isLocked ? made.filter(({ path }) => path === 'acme/index.html') : [];
    },
    again: (path) => [files[path as keyof typeof files]],
  });
  assert.equal(treeOf(out), { ...files, 'new.html': 'new\n' });
  assert.equal({ written, unchanged }, { written: ['acme/index.html', 'new.html'], unchanged: [] });
  assert.is(locks.at(-1), true);
});

writing('touches only what has changed', () => {
  const out = temporaryFolder();
  publish(out, artifacts(files));
  const before = statSync(join(out, 'index.json'), { bigint: true });
  const { written, unchanged } = publish(out, artifacts({ ...files, 'acme/index.html': '<p>e\n' }));
  const after = statSync(join(out, 'index.json'), { bigint: true });
  assert.equal(written, ['acme/index.html']);
  assert.equal(unchanged, ['acme/manifest.json', 'index.json']);
  assert.is(after.ino, before.ino);
  assert.is(after.mtimeNs, before.mtimeNs);
});

writing('writes nothing at all when nothing has changed, so that it works where nothing can be written', () => {
  const out = temporaryFolder();
  publish(out, artifacts(files));
  const forbidden = (): never => assert.unreachable('something was written') as never;
  const readOnly = { ...disk, mkdir: forbidden, write: forbidden, rename: forbidden, unlink: forbidden };
  assert.equal(publish(out, artifacts(files), { fileSystem: readOnly }).unchanged, Object.keys(files));
});

writing('makes files for everyone to read, whatever the umask is', () => {
  const out = join(temporaryFolder(), 'dist');
  for (const umask of [0o077, 0o000]) {
    const before = process.umask(umask);
    try {
      publish(out, artifacts({ 'a/b.txt': String(umask) }));
    } finally {
      process.umask(before);
    }
    const modes = ['', 'a', 'a/b.txt'].map((path) => (lstatSync(join(out, path)).mode & 0o777).toString(8));
    assert.equal(modes, ['755', '755', '644']);
  }
});

writing('writes the plain files first, then manifests, then the index', () => {
  const out = temporaryFolder();
  const order: string[] = [];
  const rename = (from: string, to: string): void => {
    if (!to.includes('.policyc')) order.push(to.slice(out.length + 1));
    disk.rename(from, to);
  };
  const tree = {
    'index.json': '',
    'b/manifest.json': '',
    'b/policy.md': '',
    'a/manifest.json': '',
    'a/index.json': '',
  };
  publish(out, artifacts(tree), { fileSystem: { ...disk, rename } });
  assert.equal(order, ['b/policy.md', 'a/index.json', 'b/manifest.json', 'a/manifest.json', 'index.json']);
});

writing('has everything on the device before a manifest speaks of it', () => {
  const out = temporaryFolder();
  const names = new Map<number, string>();
  const unsynced = new Set<string>();
  const open = (path: string, flags: number, mode?: number): number => {
    const file = disk.open(path, flags, mode);
    names.set(file, path);
    return file;
  };
  const write = (file: number, bytes: Uint8Array, at: number, length: number): number => {
    unsynced.add(names.get(file) ?? '');
    return disk.write(file, bytes, at, length);
  };
  const fsync = (file: number): void => {
    unsynced.delete(names.get(file) ?? '');
    disk.fsync(file);
  };
  const rename = (from: string, to: string): void => {
    if (!to.includes('.policyc')) {
      assert.not(unsynced.has(from), `${to} is put in place before its bytes are on the device`);
      if (to.endsWith('.json'))
        assert.equal([...unsynced], [], `${to} comes before what it speaks of is on the device`);
      unsynced.add(dirname(to));
    }
    disk.rename(from, to);
  };
  publish(out, artifacts({ 'a/x.md': 'x', 'b/c/y.md': 'y', 'index.json': 'i' }), {
    fileSystem: { ...disk, open, write, fsync, rename },
  });
  assert.equal([...unsynced], []);
});

writing('carries on after a short write, and gives up on a device that takes nothing', () => {
  const out = temporaryFolder();
  const short = { ...disk, write: (file: number, bytes: Uint8Array, at: number) => disk.write(file, bytes, at, 1) };
  publish(out, artifacts(files), { fileSystem: short });
  assert.equal(treeOf(out), files);
  const full = { ...disk, write: () => 0 };
  const changed = artifacts({ 'acme/index.html': 'new' });
  assert.throws(() => publish(out, changed, { fileSystem: full }), /index\.html`: the device takes no more bytes$/);
  assert.equal(treeOf(out), files);
});

writing('keeps foreign files, and removes what is made no more with the folders it leaves empty', () => {
  const out = temporaryFolder();
  publish(out, artifacts({ ...files, 'old/deep/a.md': '', 'old/manifest.json': '', 'kept/manifest.json': '' }));
  plant(out, { 'kept/mine.txt': 'mine', CNAME: 'example.org' });
  const remove = ['old/deep/a.md', 'old/manifest.json', 'kept/manifest.json', 'never/was.md', 'acme/index.html'];
  const { removed } = publish(out, artifacts(files), { remove });
  assert.equal(removed, ['kept/manifest.json', 'old/deep/a.md', 'old/manifest.json']);
  assert.equal(treeOf(out), { CNAME: 'example.org', ...files, 'kept/mine.txt': 'mine' });
});

const refusing = suite('refusing to publish');

refusing('names the path and the reason, and touches nothing', () => {
  const out = temporaryFolder();
  assert.match(refusal(out, { '../x': '' }), /^cannot write `\.\.\/x`: the path has `\.\.` in it/);
  assert.match(refusal(out, { '/etc/x': '' }), /is absolute/);
  assert.match(refusal(out, { 'a\\b': '' }), /backslash/);
  assert.match(refusal(out, { 'a\0b': '' }), /^cannot write `a\\u0000b`: the path has a control character in it$/);
  assert.match(refusal(out, { 'a//b': '' }), /empty part/);
  assert.match(refusal(out, { '.policyc.lock/x': '' }), /kept for the build itself/);
  assert.match(refusal(out, { '\ud800': '' }), /not valid Unicode/);
  assert.match(refusal(out, { 'Acme/x': '', 'acme/x': '' }), /^cannot write both `Acme\/x` and `acme\/x`/);
  assert.match(refusal(out, { a: '', 'a/b/c': '' }), /^cannot write both `a` and `a\/b\/c`: one is a file in the way$/);
  assert.match(refusal(out, files, ['../x']), /^cannot remove `\.\.\/x`/);
  const twice = [...artifacts(files), ...artifacts(files)];
  assert.throws(() => publish(out, twice), /two files of that name/);
  assert.equal(treeOf(out), {});
});

refusing('creates nothing outside the folder, whatever the paths are', () => {
  const box = temporaryFolder();
  const out = join(box, 'out');
  plant(box, { 'canary/index.html': 'alive' });
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', 'a', 'canary', 'C:', '~', '%2e%2e', '..\\..', '\0', '．．', box),
    fc.string({ maxLength: 5, unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom('/', '\\', '//'), (parts, between) => {
      const path = parts.join(between);
      try {
        publish(out, [{ path, text: 'x' }], { remove: ['canary/index.html', path.slice(1) || 'a'] });
      } catch (error) {
        if (!(error instanceof PublishError)) throw error;
      }
      const outside = Object.entries(treeOf(box)).filter(([place]) => !place.startsWith('out/') && place !== 'out');
      assert.equal(outside, [['canary/index.html', 'alive']]);
    }),
    { numRuns: 300 },
  );
});

refusing('follows no symbolic link: not the folder, nor one in it, nor a file', () => {
  const box = temporaryFolder();
  const victim = { 'victim/index.html': 'alive', 'victim/manifest.json': 'alive' };
  plant(box, victim);
  const planted: Record<string, string> = { out: 'victim', 'folder/acme': '../victim', 'whole/acme/index.html': 'x' };
  mkdirSync(join(box, 'folder'));
  mkdirSync(join(box, 'whole/acme'), { recursive: true });
  planted['whole/acme/index.html'] = '../../victim/index.html';
  for (const [path, target] of Object.entries(planted)) symlinkSync(target, join(box, path));
  for (const out of ['out', 'folder', 'whole']) {
    assert.match(refusal(join(box, out), files), /is a symbolic link, which is never written through$/, out);
    assert.match(refusal(`${join(box, out)}/`, files), /is a symbolic link, which is never written through$/, out);
  }
  assert.match(refusal(join(box, 'out'), {}), /is a symbolic link/);
  const alive = Object.entries(treeOf(box)).filter(([path]) => path.startsWith('victim'));
  assert.equal(Object.fromEntries(alive), victim);
});

refusing('removes nothing through a symbolic link', () => {
  const box = temporaryFolder();
  plant(box, { 'victim/a.md': 'alive', 'out/index.json': '' });
  symlinkSync('../victim', join(box, 'out/old'));
  symlinkSync('../victim/a.md', join(box, 'out/link.md'));
  mkdirSync(join(box, 'out/folder.md'));
  const { removed } = publish(join(box, 'out'), [], { remove: ['old/a.md', 'link.md', 'folder.md'] });
  assert.equal(removed, []);
  const kept = { 'out/folder.md': '(folder)', 'out/index.json': '', 'out/link.md': '(link)', 'out/old': '(link)' };
  assert.equal(treeOf(box), { ...kept, 'victim/a.md': 'alive' });
});

refusing('clears away a link that is named like a staging folder, and leaves alone where it leads', () => {
  const box = temporaryFolder();
  plant(box, { 'victim/a.md': 'alive', 'out/CNAME': '' });
  const owner = newOwner();
  endOwner(owner);
  symlinkSync('../victim', join(box, 'out', `.policyc-${owner}`));
  publish(join(box, 'out'), artifacts(files));
  assert.equal(treeOf(box), {
    'out/CNAME': '',
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`out/${path}`, text])),
    'victim/a.md': 'alive',
  });
});

refusing('writes into no pipe and over no folder or file that is in the way', () => {
  const out = temporaryFolder();
  mkdirSync(join(out, 'acme'));
  execFileSync('mkfifo', [join(out, 'acme/index.html')]);
  assert.match(refusal(out, files), /`.*acme\/index\.html` is a named pipe, which is never written through$/);
  mkdirSync(join(out, 'index.json'));
  assert.match(refusal(out, { 'index.json': '' }), /index\.json`: a folder is in its place$/);
  plant(out, { file: 'kept' });
  assert.match(refusal(out, { 'file/a.md': '' }), /file` is a file, where a folder is needed$/);
  assert.match(refusal(join(out, 'file'), files), /file` is a file, where a folder is needed$/);
  assert.match(refusal(join(out, 'file/dist'), files), /a part of the path is not a folder$/);
  assert.equal(treeOf(out), { 'acme/index.html': '(other)', file: 'kept', 'index.json': '(folder)' });
});

writing.run();
refusing.run();
