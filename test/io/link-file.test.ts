import { lstatSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { disk, type FileSystem } from '../../src/io/file-system';
import { stagingFrom } from '../../src/io/link-file';
import { digestOf, outputAt } from '../../src/io/output';
import type { Prepared } from '../../src/io/prepare';
import { type Published, publish } from '../../src/io/publish';
import { stagingOnDemand } from '../../src/io/staging-on-demand';
import { Death, dying, systemError } from './faults';
import { plant, temporaryFolder, treeOf } from './temporary';

const files = {
  'acme/index.html': 'page',
  'acme/manifest.json': '{}',
  'acme/releases/1/index.html': 'old page',
  'beta/index.html': 'another page',
  'beta/manifest.json': '{}\n',
};
const list = { 'index.json': '[]' };
const paths = Object.keys(files);

/** A folder with the files of a part, and one to put them into. */
function places(): { readonly part: string; readonly out: string } {
  const box = temporaryFolder();
  plant(join(box, 'part'), files);
  return { part: join(box, 'part'), out: join(box, 'dist') };
}

/** Takes all files from a part over, as parts of folders that are new or one by one; `between` happens before the publishing. */
function takeOver(
  { part, out }: ReturnType<typeof places>,
  { fileSystem = disk, isNew = true, between = () => {} }: Partial<Options> = {},
): Published {
  const output = outputAt(out, fileSystem);
  const staging = stagingOnDemand(output);
  try {
    const stageFrom = stagingFrom(staging.open);
    const taken = Object.entries(files).map(([path, text]): Prepared => {
      const place = stageFrom(outputAt(part), path, lstatSync(join(part, path)), isNew);
      return { path, ...digestOf([Buffer.from(text)]), stood: 'nothing', place };
    });
    between();
    const lists = Object.entries(list).map(([path, text]) => ({ path, text }));
    return publish(out, [...taken, ...lists], { fileSystem, staging: staging.open() });
  } finally {
    staging.drop();
  }
}

interface Options {
  readonly fileSystem: FileSystem;
  readonly isNew: boolean;
  readonly between: () => void;
}

/** A disk that notes what takes which place in a folder. */
function noting(out: string): { readonly fileSystem: FileSystem; readonly taken: string[] } {
  const taken: string[] = [];
  const rename = (from: string, to: string): void => {
    disk.rename(from, to);
    if (!to.includes('.policyc')) taken.push(to.slice(out.length + 1));
  };
  return { fileSystem: { ...disk, rename }, taken };
}

const taking = suite('taking files over');

taking('puts a new folder in place in one renaming, for everyone to read, before what speaks of it', () => {
  const { part, out } = places();
  const { fileSystem, taken } = noting(out);
  const umask = process.umask(0o077);
  try {
    assert.equal(takeOver({ part, out }, { fileSystem }).written, [...paths, 'index.json']);
  } finally {
    process.umask(umask);
  }
  assert.equal(taken, ['acme', 'beta', 'index.json']);
  assert.equal(treeOf(out), { ...files, ...list });
  for (const path of ['acme', 'acme/releases', 'acme/releases/1', 'beta']) {
    assert.is(lstatSync(join(out, path)).mode & 0o7777, 0o755, path);
  }
  for (const path of paths) assert.is(statSync(join(out, path)).ino, statSync(join(part, path)).ino, path);
});

taking('has the names in a new folder on the device before it is in place', () => {
  const { part, out } = places();
  const unsynced = new Set<string>();
  const opened = new Map<number, string>();
  const link = (from: string, to: string): void => {
    disk.link(from, to);
    unsynced.add(to.slice(0, to.lastIndexOf('/')));
  };
  const open = (path: string, flags: number, mode?: number): number => {
    const file = disk.open(path, flags, mode);
    opened.set(file, path);
    return file;
  };
  const fsync = (file: number): void => {
    unsynced.delete(opened.get(file) ?? '');
    disk.fsync(file);
  };
  const rename = (from: string, to: string): void => {
    if (!to.includes('.policyc')) assert.equal([...unsynced], [], to);
    disk.rename(from, to);
    if (!to.includes('.policyc')) unsynced.add(out);
    if (to.endsWith('beta')) unsynced.delete(out);
  };
  takeOver({ part, out }, { fileSystem: { ...disk, link, open, fsync, rename } });
});

taking('puts files in place one by one where something stands there by then, and keeps that', () => {
  const { part, out } = places();
  const { fileSystem, taken } = noting(out);
  takeOver({ part, out }, { fileSystem, between: () => plant(out, { 'acme/notes.txt': 'mine' }) });
  assert.equal(taken.toSorted(), [...paths.filter((path) => path.startsWith('acme/')), 'beta', 'index.json']);
  assert.equal(treeOf(out), { ...files, ...list, 'acme/notes.txt': 'mine' });
});

taking('makes copies where files can have no second name, and of files that are not for everyone', () => {
  const { part, out } = places();
  const link = (): never => {
    throw systemError('EXDEV');
  };
  for (const isNew of [true, false]) {
    takeOver({ part, out }, { fileSystem: { ...disk, link }, isNew });
    assert.equal(treeOf(out), { ...files, ...list });
    for (const path of paths) assert.is.not(statSync(join(out, path)).ino, statSync(join(part, path)).ino, path);
    rmSync(out, { recursive: true });
  }
});

taking('leaves each folder whole or not there, wherever it is killed', () => {
  for (let nth = 1; ; nth++) {
    const { part, out } = places();
    const foreign = { CNAME: 'example.org' };
    plant(out, foreign);
    try {
      takeOver({ part, out }, { fileSystem: dying(nth) });
      assert.ok(nth > 3 * paths.length);
      return;
    } catch (error) {
      if (!(error instanceof Death)) throw error;
    }
    const tree = Object.entries(treeOf(out)).filter(([path]) => !path.includes('.policyc'));
    const inside = (folder: string) => tree.filter(([path]) => path.startsWith(folder)).length;
    assert.ok([0, 3].includes(inside('acme/')), `acme, killed at call ${nth}`);
    assert.ok([0, 2].includes(inside('beta/')), `beta, killed at call ${nth}`);
    if (Object.hasOwn(Object.fromEntries(tree), 'index.json')) assert.is(tree.length, 7, `killed at call ${nth}`);
    takeOver({ part, out });
    assert.equal(treeOf(out), { ...files, ...list, ...foreign });
  }
});

taking.run();
