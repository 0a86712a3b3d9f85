import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { disk, type FileSystem } from '../../src/io/file-system';
import { publish } from '../../src/io/publish';
import { PublishError } from '../../src/io/publish-error';
import { Death, dying, type FaultyDisk, failing, systemError } from './faults';
import { plant, temporaryFolder, treeOf } from './temporary';

type Tree = Readonly<Record<string, string>>;

// One policy changes, one stays, one is new, one loses a file, one goes altogether; a foreign file is among them.
const foreign: Tree = { 'gone/notes.txt': 'not ours', CNAME: 'example.org' };
const before: Tree = {
  'acme/index.html': 'old page\n'.repeat(9),
  'acme/manifest.json': 'old manifest',
  'gone/manifest.json': 'old manifest',
  'gone/policy.md': 'old policy',
  'index.json': 'old index',
  'less/index.html': 'old page',
  'less/manifest.json': 'old manifest',
  'less/policy.md': 'old policy',
  'same/index.html': 'same page',
};
const after: Tree = {
  'acme/index.html': 'new page, which is longer\n'.repeat(9),
  'acme/manifest.json': 'new manifest',
  'fresh/deep/index.html': 'new page',
  'fresh/manifest.json': 'new manifest',
  'index.json': 'new index',
  'less/index.html': 'new page',
  'less/manifest.json': 'new manifest',
  'same/index.html': 'same page',
};
const remove = Object.keys(before).filter((path) => !(path in after));
const reason =
  /^cannot (?:write|read|lock|remove|make|clear)[^:]*: (?:no space left on the device|permission denied|read-only file system|too many open files|input\/output error of the device)$|^`[^`]+` cannot be read: (?:no space left on the device|permission denied|read-only file system|too many open files|input\/output error of the device)$/;

function publishAfter(out: string, fileSystem: FileSystem = disk): void {
  publish(
    out,
    Object.entries(after).map(([path, text]) => ({ path, text })),
    { remove, fileSystem, patience: 100 },
  );
}

function settle(out: string, tree: Tree): void {
  rmSync(out, { recursive: true, force: true });
  plant(out, { ...tree, ...foreign });
}

function checkWhole(tree: Tree, start: Tree, say: string): void {
  for (const [path, text] of Object.entries(foreign)) assert.is(tree[path], text, `${say}: ${path}`);
  for (const path of Object.keys({ ...start, ...after })) {
    assert.ok(tree[path] === start[path] || tree[path] === after[path], `${say}: ${path} is neither old nor new`);
  }
  const allNew = (paths: string[]): boolean => paths.every((path) => tree[path] === after[path]);
  for (const folder of ['acme', 'fresh', 'less', 'gone']) {
    const manifest = `${folder}/manifest.json`;
    if (start[manifest] === after[manifest] || tree[manifest] !== after[manifest]) continue;
    const beside = Object.keys({ ...start, ...after }).filter((path) => path.startsWith(`${folder}/`));
    assert.ok(allNew(beside), `${say}: the manifest of ${folder} is new, and not all beside it`);
  }
  if (tree['index.json'] === after['index.json'])
    assert.ok(allNew(Object.keys({ ...start, ...after })), `${say}: index`);
}

function checkRepaired(out: string, say: string): void {
  publishAfter(out);
  assert.equal(
    treeOf(out),
    Object.fromEntries(Object.entries({ ...after, ...foreign }).sort()),
    `${say}: not repaired`,
  );
}

const faults = suite('a publishing that fails');
const out = join(temporaryFolder(), 'dist');
const kinds: readonly (keyof FileSystem)[] = [
  'glance',
  'lstat',
  'fstat',
  'readdir',
  'mkdir',
  'chmod',
  'open',
  'read',
  'write',
  'fchmod',
  'fsync',
  'close',
  'rename',
  'unlink',
  'rmdir',
];
const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE'] as const;

for (const until of ['once', 'for good'] as const) {
  for (const kind of kinds) {
    faults(`leaves every file whole when ${kind} fails ${until}, at whichever call`, () => {
      let failures = 0;
      let struck = true;
      for (let nth = 1; struck; nth++) {
        const code = codes[nth % codes.length] ?? 'EIO';
        const say = `${kind} ${nth} ${code} ${until}`;
        settle(out, before);
        const faulty = failing(kind, nth, code, until);
        const message = failureOf(faulty);
        struck = faulty.struck() > 0;
        const tree = treeOf(out);
        checkWhole(tree, before, say);
        if (message === undefined) {
          assert.is(tree['index.json'], after['index.json'], `${say}: failed in silence`);
        } else {
          failures++;
          assert.match(message, reason, say);
        }
        checkRepaired(out, say);
      }
      assert.ok(failures > 0, `${kind} never failed`);
    });
  }
}

faults('leaves nothing behind when it fails before anything was written', () => {
  const box = temporaryFolder();
  for (const kind of ['write', 'fsync', 'fchmod', 'open'] as const) {
    const fresh = join(box, 'new/dist');
    assert.throws(() => publishAfter(fresh, failing(kind, 1, 'ENOSPC', 'for good')), /no space left on the device$/);
    assert.equal(treeOf(box), {}, kind);
  }
  settle(out, before);
  const untouched = treeOf(out);
  assert.throws(() => publishAfter(out, failing('write', 3, 'ENOSPC', 'once')), /no space left on the device$/);
  assert.equal(treeOf(out), untouched);
});

faults('takes its litter with it when a file cannot be put in place: staging folder, lock and new folders', () => {
  const box = temporaryFolder();
  for (const path of Object.keys(after).filter((name) => before[name] !== after[name])) {
    const place = join(box, 'dist');
    settle(place, before);
    const rename = (from: string, to: string): void => {
      if (to === join(place, path)) throw systemError('EACCES');
      disk.rename(from, to);
    };
    assert.throws(() => publishAfter(place, { ...disk, rename }), /^cannot write `.*`: permission denied$/);
    const litter = Object.entries(treeOf(place)).filter(([name, text]) => name.startsWith('.') || text === '(folder)');
    assert.equal(litter, [], path);
  }
});

faults('is repaired by the next when the process dies, at whichever call', () => {
  for (const start of [before, {}]) {
    let alive = false;
    for (let nth = 1; !alive; nth++) {
      const say = `death at call ${nth}`;
      settle(out, start);
      const faulty = dying(nth);
      try {
        publishAfter(out, faulty);
      } catch (error) {
        if (!(error instanceof Death)) throw error;
      }
      alive = faulty.struck() === 0;
      checkWhole(treeOf(out), start, say);
      if (start === before) checkRepaired(out, say);
      else publishAfter(out);
      assert.equal(
        Object.keys(treeOf(out)).filter((path) => path.includes('.policyc')),
        [],
        say,
      );
    }
  }
});

function failureOf(faulty: FaultyDisk): string | undefined {
  try {
    publishAfter(out, faulty);
    return undefined;
  } catch (error) {
    if (error instanceof PublishError) return error.message;
    throw error;
  }
}

faults.run();
