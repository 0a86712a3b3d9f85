import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { newOwner } from '../../src/io/owner';
import { publish } from '../../src/io/publish';
import { compileInto } from './compiled';
import { temporaryFolder, treeOf } from './temporary';

const programs = temporaryFolder();
compileInto(programs);

// Publishes version after version, each file saying which it is; even versions have a file more.
const loop = join(programs, 'loop.js');
writeFileSync(
  loop,
  `const { publish } = require('./io/publish');
   const [out, from, rounds] = process.argv.slice(2);
   const versionOf = (version) => {
     const paths = ['index.json'];
     for (const id of ['a', 'b', 'c']) paths.push(id + '/manifest.json', id + '/index.html', id + '/policy.md');
     if (version % 2 === 0) paths.push('a/extra.md');
     return paths.map((path) => ({ path, text: version + ' ' + path + '\\n' + 'x'.repeat(5000) + '\\n' + version }));
   };
   process.stdout.write('ready\\n');
   for (let i = 0; i < Number(rounds); i++) {
     const artifacts = versionOf(Number(from) + i);
     publish(out, artifacts, { remove: artifacts.length % 2 ? [] : ['a/extra.md'] });
   }`,
);

function start(out: string, from: number, rounds: number): ChildProcess {
  return spawn(process.execPath, [loop, out, String(from), String(rounds)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The version of every file; a file that is not whole fails the test. A folder may wait for its first file. */
function versionsIn(out: string): Map<string, number> {
  const versions = new Map<string, number>();
  for (const [path, text] of Object.entries(treeOf(out))) {
    if (path.includes('.policyc') || text === '(folder)') continue;
    const version = Number.parseInt(text, 10);
    assert.is(text, `${version} ${path}\n${'x'.repeat(5000)}\n${version}`, `${path} is not whole`);
    versions.set(path, version);
  }
  return versions;
}

const crashing = suite('a publishing that is killed');

crashing('leaves every file whole and no manifest ahead of its files, and the next one clears up', async () => {
  const out = join(temporaryFolder(), 'dist');
  let from = 1;
  let littered = 0;
  for (let round = 0; round < 15; round++) {
    const child = start(out, from, 100_000);
    assert.ok(child.stdout);
    await once(child.stdout, 'data');
    await pause(20 + 7 * round);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const versions = versionsIn(out);
    for (const id of ['a', 'b', 'c']) {
      const manifest = versions.get(`${id}/manifest.json`) ?? 0;
      for (const file of [`${id}/index.html`, `${id}/policy.md`]) {
        assert.ok((versions.get(file) ?? 0) >= manifest, `${file} is older than its manifest`);
      }
      assert.ok(manifest >= (versions.get('index.json') ?? 0), `the manifest of ${id} is older than the index`);
    }
    if (Object.keys(treeOf(out)).some((path) => path.includes('.policyc'))) littered++;
    from = Math.max(from, ...versions.values()) + 1;
    const next = start(out, from, 1);
    assert.equal(await once(next, 'exit'), [0, null]);
    const repaired = versionsIn(out);
    assert.equal([...new Set(repaired.values())], [from]);
    assert.is(repaired.has('a/extra.md'), from % 2 === 0);
    assert.equal(
      Object.keys(treeOf(out)).filter((path) => path.includes('.policyc')),
      [],
    );
    from++;
  }
  assert.ok(littered > 0, 'no kill came while something was being published');
});

crashing('makes way at once, to this very process too', async () => {
  const out = join(temporaryFolder(), 'dist');
  const child = start(out, 1, 100_000);
  assert.ok(child.stdout);
  await once(child.stdout, 'data');
  await pause(50);
  child.kill('SIGKILL');
  await once(child, 'exit');
  publish(out, [{ path: 'index.json', text: 'mine' }], { patience: 0 });
  const tree = treeOf(out);
  assert.is(tree['index.json'], 'mine');
  assert.equal(
    Object.keys(tree).filter((path) => path.includes('.policyc')),
    [],
  );
});

function ownerThatEnded(): string {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const [, start, , count, host] = newOwner().split('-');
  return [pid, start, '0123456789ab', count, host].join('-');
}

const meeting = suite('publishings at once into one folder');

meeting('leave the tree of exactly one of them', async () => {
  for (let round = 0; round < 4; round++) {
    const out = join(temporaryFolder(), 'deep/dist');
    // From a killed one there is a lock, which all of them want to take over.
    if (round % 2 === 1) mkdirSync(join(out, '.policyc.lock', ownerThatEnded()), { recursive: true });
    // Odd and even versions differ in what they hold, so that a mixture would show.
    const children = [start(out, 1001, 1), start(out, 2000, 1), start(out, 3001, 1)];
    for (const ended of await Promise.all(children.map((child) => once(child, 'exit')))) assert.equal(ended, [0, null]);
    const versions = new Set(versionsIn(out).values());
    assert.is(versions.size, 1, `a mixture of ${[...versions]}`);
    assert.is(Object.keys(treeOf(out)).length, versions.has(2000) ? 11 : 10);
  }
});

meeting('never see each other half done, however often they meet', async () => {
  const out = join(temporaryFolder(), 'dist');
  const children = [start(out, 1000, 12), start(out, 2000, 12), start(out, 3000, 12)];
  for (const ended of await Promise.all(children.map((child) => once(child, 'exit')))) assert.equal(ended, [0, null]);
  const versions = [...new Set(versionsIn(out).values())];
  assert.is(versions.length, 1, `a mixture of ${versions}`);
  assert.ok([1011, 2011, 3011].includes(versions[0] ?? 0), 'the last one wins');
});

crashing.run();
meeting.run();
