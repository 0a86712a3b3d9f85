import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { disk } from '../../src/io/file-system';
import { newOwner } from '../../src/io/owner';
import { publish } from '../../src/io/publish';
import { plant, temporaryFolder, treeOf } from './temporary';

const locking = suite('the lock of an output folder');
const page = [{ path: 'acme/index.html', text: 'new' }];
const mine = newOwner().split('-');

/** The name of an owner that is like this process but for some parts. */
function owner(parts: { pid?: number; start?: string; instance?: string; host?: string }): string {
  const { pid = mine[0], start = mine[1], instance = '0123456789ab', host = mine[4] } = parts;
  return [pid, start, instance, 1, host].join('-');
}

function endedPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

function lockedBy(holder: string): string {
  const out = temporaryFolder();
  mkdirSync(join(out, '.policyc.lock', holder), { recursive: true });
  mkdirSync(join(out, `.policyc-${holder}`));
  plant(out, { [`.policyc-${holder}/1`]: 'half a fi' });
  return out;
}

locking('is respected while its owner lives, and the error says who that is and what to do', async () => {
  const neighbour = spawn('sleep', ['60'], { stdio: 'ignore' });
  const holder = owner({ pid: neighbour.pid ?? 0, start: '0' });
  const out = lockedBy(holder);
  const before = treeOf(out);
  assert.throws(
    () => publish(out, page, { patience: 60 }),
    new RegExp(`another build \\(process ${neighbour.pid} on `),
  );
  assert.throws(
    () => publish(out, page, { patience: 0 }),
    /if none is running, remove the folder `.*\.policyc\.lock`$/,
  );
  assert.equal(treeOf(out), before);
  neighbour.kill();
  await once(neighbour, 'exit');
  publish(out, page, { patience: 0 });
  assert.equal(treeOf(out), { 'acme/index.html': 'new' });
});

locking('of a process that has ended is taken over at once, and its litter goes', () => {
  const out = lockedBy(owner({ pid: endedPid() }));
  publish(out, page, { patience: 0 });
  assert.equal(treeOf(out), { 'acme/index.html': 'new' });
});

locking('of a living process that came just before is not taken for the dead one', async () => {
  const neighbour = spawn('sleep', ['60'], { stdio: 'ignore' });
  const dead = owner({ pid: endedPid() });
  const living = owner({ pid: neighbour.pid ?? 0, start: '0', instance: 'ba9876543210' });
  const out = lockedBy(dead);
  const lock = join(out, '.policyc.lock');
  // The neighbour takes the dead lock over between our look at it and what we do about it.
  const readdir = (path: string): string[] => {
    const names = disk.readdir(path);
    if (path === lock && names[0] === dead) disk.rename(join(lock, dead), join(lock, living));
    return names;
  };
  const rival = { ...disk, readdir };
  assert.throws(() => publish(out, page, { patience: 30, fileSystem: rival }), /another build \(process \d+ on /);
  assert.equal(Object.keys(treeOf(lock)), [living]);
  neighbour.kill();
  await once(neighbour, 'exit');
  publish(out, page, { patience: 0 });
  assert.equal(treeOf(out), { 'acme/index.html': 'new' });
});

locking('is cleared away even when every file is right already', () => {
  const out = lockedBy(owner({ pid: endedPid() }));
  plant(out, { 'acme/index.html': 'new' });
  assert.equal(publish(out, page, { patience: 0 }), { written: [], unchanged: ['acme/index.html'], removed: [] });
  assert.equal(treeOf(out), { 'acme/index.html': 'new' });
});

locking('of another thread of this process, or of another computer, is respected', () => {
  for (const holder of [owner({}), owner({ pid: endedPid(), host: 'elsewhere' }), 'no-name-of-ours']) {
    const out = lockedBy(holder);
    const before = treeOf(out);
    assert.throws(() => publish(out, page, { patience: 30 }), /another build \(.*\) is writing into it/, holder);
    assert.equal(treeOf(out), before);
  }
});

locking('of a process whose id was given to a later one is taken over, where the system tells', () => {
  const tells = mine[1] !== '0';
  const out = lockedBy(owner({ start: '1' }));
  if (tells) {
    publish(out, page, { patience: 0 });
    assert.equal(treeOf(out), { 'acme/index.html': 'new' });
  } else {
    assert.throws(() => publish(out, page, { patience: 0 }), /another build/);
  }
});

locking('without an owner is taken over', () => {
  const out = temporaryFolder();
  mkdirSync(join(out, '.policyc.lock'));
  publish(out, page, { patience: 0 });
  assert.equal(treeOf(out), { 'acme/index.html': 'new' });
});

locking('is not mistaken for a file of that name', () => {
  const out = temporaryFolder();
  plant(out, { '.policyc.lock': 'what is this' });
  assert.throws(() => publish(out, page, { patience: 0 }), /\.policyc\.lock` is in the way; remove it$/);
  assert.is(readFileSync(join(out, '.policyc.lock'), 'utf8'), 'what is this');
});

locking('leaves files alone whose names are only like its own', () => {
  const out = temporaryFolder();
  const others = { '.policyc-notes/a.txt': 'mine', '.policyc.lock-old/a.txt': 'mine' };
  plant(out, others);
  publish(out, page);
  assert.equal(treeOf(out), { ...others, 'acme/index.html': 'new' });
});

locking.run();
