import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { entryOf, type IndexEntry, renderIndex } from '../../src/render/index-file';
import { dataIn } from '../../src/render/manifest-data';
import { manifestOf, manifestText } from './manifest-sample';
import { listedOf, wholeText } from './sample';

const index = suite('index');

const plain: IndexEntry = { id: 'b', title: 'B', language: 'en', digest: 'sha256:00', files: ['index.html'] };

index('lists policies by id, with paths from the output folder', () => {
  const list = renderIndex(listedOf([plain, { ...plain, id: 'a-b' }, { ...plain, id: 'B', version: '2' }]));
  const { path, pieceOf } = list;
  const text = wholeText(list);
  assert.is(text, wholeText(list), 'it can be asked for again');
  assert.is(path, 'index.json');
  assert.is(text.split(pieceOf(plain)).length, 2, 'what it says of one stands in it');
  assert.ok(text.endsWith('}\n'));
  const { manifestVersion, generator, policies } = JSON.parse(text);
  assert.equal([manifestVersion, generator.name], [1, 'policyc']);
  assert.equal(
    policies.map(({ id }: IndexEntry) => id),
    ['B', 'a-b', 'b'],
  );
  assert.equal(policies[0].version, '2');
  assert.equal(policies[2], {
    id: 'b',
    title: 'B',
    language: 'en',
    digest: 'sha256:00',
    manifest: 'b/manifest.json',
    files: ['b/index.html'],
  });
});

index('is the same in whatever order the policies come', () => {
  const entries = ['c', 'a', 'b'].map((id) => ({ ...plain, id }));
  const textOf = (some: typeof entries): string => wholeText(renderIndex(listedOf(some)));
  assert.is(textOf(entries), textOf([...entries].reverse()));
  assert.equal(JSON.parse(textOf([])).policies, []);
});

index('tells of a policy what its manifest says', () => {
  assert.equal(entryOf(dataIn(manifestText())), {
    id: 'acme',
    title: 'Privacy & *Cookies*',
    language: 'en',
    version: '1.10',
    dates: { effective: '2024-02-10', posted: '2024-01-31' },
    digest: manifestOf().digest,
    files: ['index.html', 'policy.md'],
  });
});

index('reads manifests of other versions as far as it needs, and no others', () => {
  const older = { policy: { id: 'b', title: 'B', language: 'en', dates: { updated: 3 } }, digest: 'sha256:00', new: 1 };
  assert.equal(entryOf(older), { ...plain, files: [] });
  const withFiles = { ...older, artifacts: [{ path: 'index.html' }, { path: 3 }, null] };
  assert.equal(entryOf(withFiles), plain);
  for (const text of ['', '{', 'null', '[]', '{}', '{"policy":null}', JSON.stringify({ ...older, digest: 1 })]) {
    assert.is(entryOf(dataIn(text)), undefined, text);
  }
});

index.run();
