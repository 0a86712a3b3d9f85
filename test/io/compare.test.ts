import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listOutputs, readOutput, stale } from '../../src/io/compare';
import { failing } from './faults';
import { plant, temporaryFolder, treeOf } from './temporary';

const comparing = suite('comparing outputs');
const artifacts = ['acme/index.html', 'acme/manifest.json', 'index.json'].map((path) => ({ path, text: `é ${path}` }));

function published(): string {
  const out = temporaryFolder();
  plant(out, Object.fromEntries(artifacts.map(({ path, text }) => [path, text])));
  return out;
}

comparing('finds nothing stale in what was just made', () => {
  const out = published();
  plant(out, { CNAME: 'foreign' });
  assert.equal(stale(out, artifacts), []);
});

comparing('tells what is missing from what is different, and writes nothing', () => {
  const out = published();
  plant(out, { 'acme/index.html': 'e acme/index.html' });
  const before = treeOf(out);
  const more = [...artifacts, { path: 'beta/index.html', text: '' }];
  assert.equal(stale(out, more), [
    { path: 'acme/index.html', state: 'different' },
    { path: 'beta/index.html', state: 'missing' },
  ]);
  assert.equal(treeOf(out), before);
  assert.equal(
    stale(join(out, 'none/at/all'), artifacts).map(({ state }) => state),
    ['missing', 'missing', 'missing'],
  );
});

comparing('sees a change that keeps the length', () => {
  const out = published();
  plant(out, { 'index.json': artifacts[2]?.text.replace('json', 'JSON') ?? '' });
  assert.equal(stale(out, artifacts), [{ path: 'index.json', state: 'different' }]);
});

comparing('takes a link, a pipe or a folder for different', () => {
  const box = temporaryFolder();
  const out = join(box, 'out');
  plant(box, { 'elsewhere/index.html': artifacts[0]?.text ?? '' });
  mkdirSync(join(out, 'index.json'), { recursive: true });
  symlinkSync('../elsewhere', join(out, 'acme'));
  execFileSync('mkfifo', [join(out, 'pipe')]);
  const states = stale(out, [...artifacts, { path: 'pipe', text: '' }]).map(({ state }) => state);
  assert.equal(states, ['different', 'different', 'different', 'different']);
});

comparing('reads one output, and nothing that is elsewhere or no file', () => {
  const box = temporaryFolder();
  const out = join(box, 'out');
  plant(box, { 'secret.json': 'secret', 'out/index.json': '{"é":1}' });
  symlinkSync('../secret.json', join(out, 'link.json'));
  symlinkSync('..', join(out, 'folder'));
  execFileSync('mkfifo', [join(out, 'pipe.json')]);
  assert.is(readOutput(out, 'index.json'), '{"é":1}');
  const nothing = [
    'none.json',
    'link.json',
    'folder/secret.json',
    'pipe.json',
    '../secret.json',
    'folder',
    '/etc/passwd',
  ];
  for (const path of nothing) assert.is(readOutput(out, path), undefined, path);
});

comparing('lists the folders that hold a manifest', () => {
  const box = temporaryFolder();
  const out = join(box, 'out');
  const manifest = { 'out/beta/manifest.json': '', 'out/Acme/manifest.json': '', 'evil/manifest.json': '' };
  plant(box, { ...manifest, 'out/pictures/a.svg': '', 'out/index.json': '' });
  symlinkSync('../evil', join(out, 'evil'));
  symlinkSync('out', join(box, 'linked'));
  assert.equal(listOutputs(out), ['Acme', 'beta']);
  assert.equal(listOutputs(join(box, 'none')), []);
  assert.equal(listOutputs(join(box, 'linked')), []);
});

comparing('says in words what cannot be read', () => {
  const out = published();
  const denied = failing('open', 1, 'EACCES', 'for good');
  assert.throws(() => stale(out, artifacts, denied), /acme\/index\.html` cannot be read: permission denied$/);
  assert.throws(() => readOutput(out, 'index.json', denied), /index\.json` cannot be read: permission denied$/);
  assert.throws(
    () => listOutputs(out, undefined, failing('readdir', 1, 'EMFILE', 'once')),
    /^cannot read `.*`: too many open files$/,
  );
});

comparing.run();
