import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listOutputs, readOutput } from '../../src/io/compare';
import type { FileSystem } from '../../src/io/file-system';
import { outputAt } from '../../src/io/output';
import { type Prepared, preparing } from '../../src/io/prepare';
import type { Artifact, LongArtifact } from '../../src/render/artifact';
import { failing } from './faults';
import { plant, temporaryFolder, treeOf } from './temporary';

const comparing = suite('comparing outputs');
const artifacts = ['acme/index.html', 'acme/manifest.json', 'index.json'].map((path) => ({ path, text: `é ${path}` }));

function stoodIn(
  out: string,
  some: readonly (Artifact | LongArtifact)[],
  fileSystem?: FileSystem,
): readonly Prepared['stood'][] {
  return some.map(preparing(outputAt(out, fileSystem))).map(({ stood }) => stood);
}

function published(): string {
  const out = temporaryFolder();
  plant(out, Object.fromEntries(artifacts.map(({ path, text }) => [path, text])));
  return out;
}

comparing('finds nothing stale in what was just made', () => {
  const out = published();
  plant(out, { CNAME: 'foreign' });
  assert.equal(stoodIn(out, artifacts), ['same', 'same', 'same']);
  const pieces = artifacts.map(({ path, text }) => ({ path, pieces: [...text] }));
  assert.equal(stoodIn(out, pieces), ['same', 'same', 'same']);
});

comparing('tells what is missing from what is different, and writes nothing', () => {
  const out = published();
  plant(out, { 'acme/index.html': 'e acme/index.html' });
  const before = treeOf(out);
  const more = [...artifacts, { path: 'beta/index.html', text: '' }];
  assert.equal(stoodIn(out, more), ['other', 'same', 'same', 'nothing']);
  assert.equal(treeOf(out), before);
  assert.equal(stoodIn(join(out, 'none/at/all'), artifacts), ['nothing', 'nothing', 'nothing']);
});

comparing('sees a change that keeps the length', () => {
  const out = published();
  plant(out, { 'index.json': artifacts[2]?.text.replace('json', 'JSON') ?? '' });
  assert.equal(stoodIn(out, artifacts), ['same', 'same', 'other']);
});

comparing('takes a link, a pipe or a folder for different', () => {
  const box = temporaryFolder();
  const out = join(box, 'out');
  plant(box, { 'elsewhere/index.html': artifacts[0]?.text ?? '' });
  mkdirSync(join(out, 'index.json'), { recursive: true });
  symlinkSync('../elsewhere', join(out, 'acme'));
  execFileSync('mkfifo', [join(out, 'pipe')]);
  assert.equal(stoodIn(out, [...artifacts, { path: 'pipe', text: '' }]), ['other', 'other', 'other', 'other']);
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
  assert.throws(() => stoodIn(out, artifacts, denied), /acme\/index\.html` cannot be read: permission denied$/);
  assert.throws(() => readOutput(out, 'index.json', denied), /index\.json` cannot be read: permission denied$/);
  assert.throws(
    () => listOutputs(out, undefined, failing('readdir', 1, 'EMFILE', 'once')),
    /^cannot read `.*`: too many open files$/,
  );
});

comparing.run();
