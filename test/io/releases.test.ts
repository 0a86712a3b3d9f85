import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { disk, type FileSystem } from '../../src/io/file-system';
import { PublishError } from '../../src/io/publish-error';
import { findReleases, type NewRelease, writeRelease } from '../../src/io/releases';
import { Death, dying, failing } from './faults';
import { plant, temporaryFolder, treeOf } from './temporary';

const writing = suite('a release on the disk');
const files = [
  { name: 'release.json', text: '{}\n' },
  { name: 'policy.md', text: 'words\n'.repeat(99) },
];
const old = { 'policy.yaml': 'policy: {}\n', 'releases/1.0/release.json': 'old' };
const written = { ...old, 'releases/2.0/release.json': '{}\n', 'releases/2.0/policy.md': 'words\n'.repeat(99) };

function policyFolder(tree: Readonly<Record<string, string>> = old): { root: string; folder: string } {
  const root = temporaryFolder();
  plant(join(root, 'acme'), tree);
  return { root, folder: join(root, 'acme') };
}

function write(folder: string, more: Partial<NewRelease> = {}, fileSystem: FileSystem = disk): void {
  writeRelease({ folder, version: '2.0', files, known: ['1.0'], ...more }, { patience: 60, fileSystem });
}

const namesOf = (root: string): readonly string[] => findReleases(root, 'acme').entries.map(({ name }) => name);

writing('is written whole, beside the others, and read again', () => {
  const { root, folder } = policyFolder();
  write(folder);
  assert.equal(treeOf(folder), Object.fromEntries(Object.entries(written).sort()));
  const found = findReleases(root, 'acme');
  assert.equal(
    found.entries.map(({ name, files: inside }) => [name, ...inside.map((file) => file.name)]),
    [
      ['1.0', 'release.json'],
      ['2.0', 'policy.md', 'release.json'],
    ],
  );
});

writing('the first makes the folder of releases; without one there are none', () => {
  const { root, folder } = policyFolder({ 'policy.yaml': 'a' });
  assert.equal(findReleases(root, 'acme'), { path: 'acme/releases', entries: [] });
  write(folder, { known: [] });
  assert.equal(namesOf(root), ['2.0']);
});

writing('is refused where it is there already, in any case of letters, and where another came meanwhile', () => {
  for (const name of ['2.0', 'RC', '3.0']) {
    const { folder } = policyFolder({ ...old, [`releases/${name}/release.json`]: 'other' });
    const before = treeOf(folder);
    const known = name === '3.0' ? ['1.0'] : ['1.0', name];
    const version = name === 'RC' ? 'rc' : '2.0';
    assert.throws(
      () => write(folder, { known, version }),
      (error: Error) => {
        assert.instance(error, PublishError);
        return /was made meanwhile; look at it, and try again$/.test(error.message);
      },
    );
    assert.equal(treeOf(folder), before);
  }
});

writing('that fails at any call leaves nothing of it, and says why', () => {
  let strikes = 0;
  for (const kind of ['mkdir', 'open', 'write', 'rename', 'chmod', 'readdir'] as const) {
    for (let nth = 1; nth < 12; nth++) {
      const { folder } = policyFolder();
      const faulty = failing(kind, nth, 'ENOSPC', 'once');
      try {
        write(folder, {}, faulty);
      } catch (error) {
        assert.instance(error, PublishError, String(error));
        assert.match((error as Error).message, /no space left on the device/);
      }
      if (faulty.struck() === 0) break;
      strikes++;
      const tree = treeOf(folder);
      const there = Object.keys(tree).filter((path) => path.startsWith('releases/2.0'));
      assert.ok(there.length === 0 || there.length === files.length, `${kind} ${nth}: half of it is there`);
      assert.is(tree['releases/1.0/release.json'], 'old');
    }
  }
  assert.ok(strikes > 15, `only ${strikes} calls failed`);
});

writing('on a full disk leaves no folder of releases where there was none', () => {
  const { folder } = policyFolder({ 'policy.yaml': 'a' });
  assert.throws(() => write(folder, { known: [] }, failing('write', 1, 'ENOSPC', 'for good')), /no space left/);
  assert.not.ok(existsSync(join(folder, 'releases')));
});

writing('that is killed at any moment is there whole or not at all, and the next one clears up', () => {
  for (let nth = 1; ; nth++) {
    const { root, folder } = policyFolder();
    try {
      write(folder, {}, dying(nth));
      assert.ok(nth > 20);
      break;
    } catch (error) {
      assert.instance(error, Death);
    }
    const inside = existsSync(join(folder, 'releases/2.0')) ? readdirSync(join(folder, 'releases/2.0')) : [];
    assert.ok(inside.length === 0 || inside.length === files.length, `killed at ${nth}: half of it is there`);
    const known = namesOf(root);
    assert.equal(
      known.filter((name) => name.startsWith('.')),
      [],
      'what is left behind is no release',
    );
    write(folder, { version: '3.0', known });
    assert.equal(readdirSync(join(folder, 'releases')), [...known, '3.0'].sort(), `killed at ${nth}: not cleared up`);
  }
});

writing('waits for another that is being written, and says who holds it', () => {
  const { folder } = policyFolder();
  mkdirSync(join(folder, 'releases/.policyc.lock/somebody'), { recursive: true });
  assert.throws(() => write(folder), /another build \(an unknown program\) is writing into it/);
  assert.not.ok(existsSync(join(folder, 'releases/2.0')));
});

writing('is never read or written through a symbolic link', () => {
  const outside = temporaryFolder();
  plant(outside, { 'release.json': 'x' });
  const { root, folder } = policyFolder();
  symlinkSync(outside, join(folder, 'releases/2.0'));
  symlinkSync(join(outside, 'release.json'), join(folder, 'releases/1.0/policy.md'));
  const { entries } = findReleases(root, 'acme');
  assert.is(entries[1]?.problem, 'is a symbolic link, not a folder');
  assert.equal(entries[0]?.files[0], {
    name: 'policy.md',
    isStrange: true,
    read: { problem: 'is a symbolic link, not a file' },
  });
  const other = policyFolder({ 'policy.yaml': 'a' });
  symlinkSync(outside, join(other.folder, 'releases'));
  assert.is(findReleases(other.root, 'acme').problem, 'is a symbolic link, not a folder');
  assert.throws(() => write(other.folder, { known: [] }), /symbolic link/);
  assert.equal(treeOf(outside), { 'release.json': 'x' });
});

writing('is told from files that stand where a folder should, and desktops may leave theirs', () => {
  const { root, folder } = policyFolder({ ...old, 'releases/.DS_Store': 'x', 'releases/readme.md': 'x' });
  assert.equal(
    findReleases(root, 'acme').entries.map(({ name, problem }) => [name, problem]),
    [
      ['1.0', undefined],
      ['readme.md', 'is a file, not a folder'],
    ],
  );
  writeFileSync(join(folder, 'releases/1.0/.DS_Store'), 'x');
  assert.is(findReleases(root, 'acme').entries[0]?.files.length, 1);
});

writing.run();
