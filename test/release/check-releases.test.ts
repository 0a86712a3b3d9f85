import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../src/core/diagnostic';
import { checkReleases } from '../../src/release/check-releases';
import { recordText } from '../../src/release/read-record';
import type { Release, ReleaseRecord } from '../../src/release/release';
import { digestOf, sha256 } from '../../src/render/manifest-parts/digest';
import { filesOf, foundIn, policyWith, releaseOf, threeReleases } from './sample-releases';

const checking = suite('releases that are checked');
const three = threeReleases();
const sound = filesOf(three);

/** The codes of what is found, each with its place. */
function faults(files: Readonly<Record<string, string>>): readonly string[] {
  const { releases, diagnostics } = checkReleases(foundIn(files));
  if (diagnostics.length > 0) assert.is(releases.length, 0, 'nothing is known of releases with faults');
  return diagnostics.map((one) => `${placeOf(one.span)} ${one.code}`);
}

const without = (path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(sound).filter(([name]) => !name.startsWith(path)));

/** A release whose record was changed by somebody who knows how digests are made. */
function forged({ record }: Release, change: Partial<ReleaseRecord>): string {
  const { digest: _, ...content } = { ...record, ...change };
  return recordText({ ...content, digest: digestOf(content) });
}

checking('come back in their order, which is that of the chain and not of names', () => {
  const { releases, diagnostics } = checkReleases(foundIn(sound));
  assert.equal(diagnostics, []);
  assert.equal(
    releases.map(({ record }) => record.version),
    ['1.0', '2.0', '2.1'],
  );
  const tenth = releaseOf(policyWith(['P2Y', 'P9Y'], ['2026-03-01', '2027-01-01']), '10', three[2]);
  assert.is(checkReleases(foundIn(filesOf([...three, tenth]))).releases.at(-1)?.record.version, '10');
});

checking('none are fine', () => {
  assert.equal(checkReleases({ path: 'acme/releases', entries: [] }), { releases: [], diagnostics: [] });
});

for (const file of ['policy.md', 'page.html', 'manifest.json']) {
  checking(`a changed ${file} is told at the file, with the place of its digest`, () => {
    const path = `2.0/${file}`;
    assert.equal(faults({ ...sound, [path]: `${sound[path]} ` }), [`acme/releases/${path}:1:1 release/file-changed`]);
    const [found] = checkReleases(foundIn({ ...sound, [path]: `${sound[path]} ` })).diagnostics;
    assert.match(found?.message ?? '', `\`acme/releases/${path}\` is not what was released as 2.0`);
    assert.is(found?.related?.length, 1);
  });
  checking(`a missing ${file} is told`, () => {
    assert.equal(faults(without(`2.0/${file}`)), [`acme/releases/2.0/${file}:1:1 release/file-missing`]);
  });
}

checking('line ends that a version control changed are told as such', () => {
  const text = (sound['1.0/policy.md'] ?? '').replaceAll('\n', '\r\n');
  const [found] = checkReleases(foundIn({ ...sound, '1.0/policy.md': text })).diagnostics;
  assert.match(found?.help ?? '', '.gitattributes');
});

checking('a record that was changed, cut off, or has lost its digest is told at its place', () => {
  const text = sound['2.0/release.json'] ?? '';
  const at = (changed: string) => faults({ ...sound, '2.0/release.json': changed }).slice(0, 1);
  assert.equal(at(text.replace('What is new', 'What is not new')), [
    'acme/releases/2.0/release.json:29:3 release/file-changed',
  ]);
  assert.equal(at(text.slice(0, 90)), ['acme/releases/2.0/release.json:1:1 release/record-invalid']);
  assert.equal(at(''), ['acme/releases/2.0/release.json:1:1 release/record-invalid']);
  assert.equal(at('[1]'), ['acme/releases/2.0/release.json:1:1 release/record-invalid']);
  assert.equal(at(text.replace(/,\n {2}"digest".*/, '')), [
    'acme/releases/2.0/release.json:1:1 release/digest-missing',
  ]);
  assert.equal(at(text.replace(/"path": "policy.md"/, '"path": "other.md"')), [
    'acme/releases/2.0/release.json:11:3 release/digest-missing',
  ]);
  assert.equal(at(text.replace('"releaseVersion": 1', '"releaseVersion": 2')), [
    'acme/releases/2.0/release.json:2:3 release/record-invalid',
  ]);
  assert.equal(at(text.replace('"2.0"', '"../2.0"')), ['acme/releases/2.0/release.json:3:3 release/record-invalid']);
  assert.equal(at(text.replaceAll('\n', '\r\n')), ['acme/releases/2.0/release.json:29:3 release/file-changed']);
  assert.equal(at(text.replace('{', '{"__proto__": 1,')), [
    'acme/releases/2.0/release.json:1:2 release/record-invalid',
  ]);
});

checking('a folder without a record is told, and so is a lost first release', () => {
  assert.equal(faults(without('2.0/release.json'))[0], 'acme/releases/2.0/release.json:1:1 release/file-missing');
  assert.equal(faults(without('1.0/')), ['acme/releases/2.0/release.json:28:3 release/chain-broken']);
  assert.equal(faults(without('2.0/')), ['acme/releases/2.1/release.json:28:3 release/chain-broken']);
});

checking('two releases that follow one, or two that are the first, are told at the later', () => {
  const [first, second] = three;
  const rival = releaseOf(policyWith(['P2Y', 'P4Y'], ['2026-03-01', '2026-07-01']), '2.2', first);
  assert.equal(faults(filesOf([first, second, rival])), ['acme/releases/2.2/release.json:28:3 release/chain-broken']);
  const other = releaseOf(policyWith(['P2Y', 'P4Y'], ['2026-03-01', '2026-07-01']), '0.9');
  assert.equal(faults(filesOf([first, other])), ['acme/releases/0.9/release.json:3:3 release/chain-broken']);
});

checking('a copied or renamed folder is told once', () => {
  const copy = Object.fromEntries(
    Object.entries(sound)
      .filter(([path]) => path.startsWith('1.0/'))
      .map(([path, text]) => [path.replace('1.0/', '1.0-copy/'), text]),
  );
  assert.equal(faults({ ...sound, ...copy }), ['acme/releases/1.0-copy/release.json:3:3 release/version-twice']);
  assert.equal(faults({ ...without('1.0/'), ...copy }), [
    'acme/releases/1.0-copy/release.json:3:3 release/folder-misnamed',
  ]);
});

checking('dates that go backwards are told, though every digest fits', () => {
  const [first, second] = three;
  const early = forged(second, { date: '2020-01-01' });
  const back = forged(second, { effective: [{ date: '2020-01-01' }] });
  const files = filesOf([first, second]);
  assert.equal(faults({ ...files, '2.0/release.json': early }), [
    'acme/releases/2.0/release.json:5:3 release/date-backwards',
  ]);
  assert.equal(faults({ ...files, '2.0/release.json': back }), [
    'acme/releases/2.0/release.json:6:3 release/date-backwards',
  ]);
});

checking('a page with markup that policyc never writes is refused, though every digest fits', () => {
  const [first] = three;
  for (const evil of ['<script>alert(1)</script>', '<img src="x">', '<p onclick="x">a</p>', '</article><b>']) {
    const page = first.page.replace('</article>', `${evil}</article>`);
    const files = first.record.files.map((file) =>
      file.path === 'page.html' ? { ...file, bytes: Buffer.byteLength(page), sha256: sha256(page) } : file,
    );
    const found = faults({ ...filesOf([first]), '1.0/page.html': page, '1.0/release.json': forged(first, { files }) });
    assert.is(found.length, 1, evil);
    assert.match(found[0] ?? '', /page\.html:\d+:\d+ release\/page-unsafe$/, evil);
  }
});

checking('a manifest that is none is refused, though every digest fits', () => {
  const [first] = three;
  const manifest = '{"policy":{}}\n';
  const files = first.record.files.map((file) =>
    file.path === 'manifest.json' ? { ...file, sha256: sha256(manifest) } : file,
  );
  const found = { ...filesOf([first]), '1.0/manifest.json': manifest, '1.0/release.json': forged(first, { files }) };
  assert.equal(faults(found), ['acme/releases/1.0/manifest.json:1:1 release/record-invalid']);
});

checking('what does not belong there is told: files, links, folders', () => {
  assert.equal(faults({ ...sound, '1.0/notes.txt': 'x' }), ['acme/releases/1.0/notes.txt:1:1 release/file-strange']);
  const found = foundIn(sound);
  const link = { name: '3.0', problem: 'is a symbolic link, not a folder', files: [] };
  const { diagnostics } = checkReleases({ ...found, entries: [...found.entries, link] });
  assert.equal(
    diagnostics.map(({ code, message }) => `${code} ${message}`),
    ['release/file-strange `acme/releases/3.0` is a symbolic link, not a folder'],
  );
  const all = checkReleases({ path: 'acme/releases', problem: 'is a symbolic link, not a folder', entries: [] });
  assert.is(all.diagnostics[0]?.code, 'release/file-strange');
});

checking.run();
