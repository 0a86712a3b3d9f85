import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tagAuthority } from '../../src/release/release-feed';
import type { Manifest } from '../../src/render/manifest';
import { readManifest } from '../../src/render/read-manifest';
import { htmlRules } from '../render/html-rules';
import { atomFaults, contentsIn } from './atom-rules';
import { compiled, policyWith, releaseOf, threeReleases } from './sample-releases';

const publishing = suite('releases that are published');
const releases = threeReleases();
const today = policyWith(['P2Y', 'P3Y'], ['2026-03-01', '2026-06-01'], ['you open', 'you first open']);
const site = { url: 'https://acme.example/legal' };

/** The files that a policy is compiled to, by path. */
function built(yaml: string, more: Parameters<typeof compiled>[1] = {}): ReadonlyMap<string, string> {
  const { artifacts } = compiled(yaml, { releases, ...more });
  return new Map(artifacts.map(({ path, text }) => [path, text]));
}

const files = built(today, { site });
const at = (path: string): string => files.get(`acme/${path}`) ?? '';

publishing('have an address each, and the manifest comes last', () => {
  assert.equal(
    [...files.keys()].map((path) => path.replace('acme/', '')),
    [
      'index.html',
      'policy.md',
      ...['1.0/index.html', '1.0/policy.md', '1.0/release.json', '1.0/manifest.json'],
      ...['2.0/index.html', '2.0/changes.html', '2.0/policy.md', '2.0/release.json', '2.0/manifest.json'],
      ...['2.1/index.html', '2.1/changes.html', '2.1/policy.md', '2.1/release.json', '2.1/manifest.json'],
      'changes.atom',
      'manifest.json',
    ],
  );
  assert.equal(
    readManifest(at('manifest.json')).artifacts.map(({ path }) => path),
    [...files.keys()].slice(0, -1).map((path) => path.replace('acme/', '')),
  );
});

publishing('keep their frozen words, and say above them what they are', () => {
  for (const release of releases) {
    const { version } = release.record;
    assert.is(at(`${version}/policy.md`), release.markdown);
    assert.is(at(`${version}/manifest.json`), release.manifest);
    assert.ok(at(`${version}/index.html`).includes(release.page));
  }
  const first = at('1.0/index.html');
  assert.match(first, 'An earlier version: 1.0');
  assert.match(first, 'from March 1, 2026 until June 1, 2026');
  assert.match(first, 'The first &lt;b&gt;version&lt;/b&gt; &amp; all');
  assert.match(first, '<a href="../2.0/">Version 2.0</a>');
  assert.match(first, '<link rel="canonical" href="https://acme.example/legal/acme/1.0/">');
  assert.not.match(at('2.1/index.html'), 'earlier version');
});

publishing('make pages that are valid', async () => {
  const validator = new HtmlValidate(htmlRules);
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue;
    const { results } = await validator.validateString(text);
    const mistakes = results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
    );
    assert.equal(mistakes, [], path);
  }
});

publishing('are listed on the page and in Markdown, the newest first, without the one that it is', () => {
  const page = at('index.html');
  assert.match(page, '<h2 id="earlier-versions-heading">Earlier versions</h2>');
  assert.ok(page.indexOf('href="2.0/"') < page.indexOf('href="1.0/"'));
  assert.not.match(page, 'href="2.1/"');
  assert.match(page, '<a href="#earlier-versions">Earlier versions</a>');
  assert.match(page, '<link rel="alternate" type="application/atom+xml" href="changes.atom">');
  assert.match(
    at('policy.md'),
    '## Earlier versions\n\n- [Version 2.0](2.0/policy.md), from June 1, 2026 until June 1, 2026: What is new in 2.0\n',
  );
  assert.match(at('policy.md'), 'The first \\<b>version\\</b> & all');
  assert.match(
    built(policyWith(), { site }).get('acme/index.html') ?? '',
    'href="2.1/"',
    'what is not released comes after all of them',
  );
});

publishing('stand in the manifest with their chain, and with what to store of an acceptance', () => {
  const { history = [], acceptance } = readManifest(at('manifest.json')) as Manifest;
  assert.equal(
    history.map(({ version, digest, previous }) => [version, digest, previous]),
    releases.map(({ record }) => [record.version, record.digest, record.previous]),
  );
  const newest = releases[2].record;
  assert.equal(acceptance, { version: '2.1', digest: newest.digest, effective: [{ date: '2026-06-01' }] });
  const draft = compiled(policyWith(), { releases });
  assert.equal(draft.standing, { newest: '2.1', isReleased: false, hasFeed: false });
  assert.is(readManifest(draft.artifacts.at(-1)?.text).acceptance, undefined, 'nobody can accept a draft');
});

publishing('change nothing where there are none', () => {
  assert.equal(compiled(today, { releases: [] }).artifacts, compiled(today).artifacts);
  assert.not.match(
    compiled(today)
      .artifacts.map(({ text }) => text)
      .join(),
    'earlier-versions',
  );
});

publishing('are read in a feed that keeps its rules', () => {
  const feed = at('changes.atom');
  assert.equal(atomFaults(feed), []);
  assert.match(feed, '<id>tag:acme.example,2026-03-01:acme/2.0</id>');
  assert.match(feed, 'href="https://acme.example/legal/acme/2.0/changes.html"');
  assert.match(feed, '<updated>2026-06-01T00:00:00Z</updated>');
  const [, longer, first] = contentsIn(feed);
  assert.match(longer ?? '', /Important changes:<\/p><ul><li>.*2 years → 3 years<\/li>/);
  assert.is(first, '<p>The first &lt;b&gt;version&lt;/b&gt; &amp; all</p>');
  const later = [...releases, releaseOf(policyWith(['P2Y', 'P9Y'], ['2026-03-01', '2027-01-01']), '3', releases[2])];
  const next = built(today, { site, releases: later }).get('acme/changes.atom') ?? '';
  assert.equal(atomFaults(next), []);
  for (const id of feed.match(/<id>.*<\/id>/g) ?? []) assert.match(next, id, 'ids stay');
});

publishing('have no feed without an address', () => {
  assert.not.ok(built(today).has('acme/changes.atom'));
  assert.not.match(built(today).get('acme/index.html') ?? '', 'atom');
  assert.not.ok(built(today, { site: { url: 'http://[::1]/' } }).has('acme/changes.atom'));
});

publishing('take the authority of a tag from the name of a site', () => {
  assert.is(tagAuthority('https://Acme.Example:8080/a'), 'acme.example');
  assert.is(tagAuthority('https://münchen.example/'), 'xn--mnchen-3ya.example');
  assert.is(tagAuthority('http://[::1]/'), undefined);
  assert.is(tagAuthority('nothing'), undefined);
});

publishing('give the files of a format to those who ask for it', () => {
  const html = [...built(today, { emit: ['html'], site }).keys()];
  assert.ok(html.includes('acme/2.0/changes.html') && html.includes('acme/changes.atom'));
  assert.not.ok(html.some((path) => /\.(json|md)$/.test(path)));
  const manifest = built(today, { emit: ['manifest'] });
  assert.equal(
    [...manifest.keys()].filter((path) => !path.endsWith('.json')),
    [],
  );
  assert.match(manifest.get('acme/manifest.json') ?? '', '"path": "2.0/index.html"');
});

publishing('the checker of feeds sees what is wrong', () => {
  const feed = at('changes.atom');
  const wrong: readonly (readonly [string | RegExp, string])[] = [
    [/<id>.*\n/, ''],
    [/<updated>.*\n/, ''],
    [/<author>.*\n/, ''],
    [/<link rel="self".*\n/, ''],
    ['T00:00:00Z', ''],
    ['acme/2.0</id>', 'acme/1.0</id>'],
    ['https://acme.example/legal/acme/"', '../"'],
    ['tag:acme', 'acme'],
    ['<generator', '<maker/><generator'],
  ];
  for (const [from, to] of wrong) assert.ok(atomFaults(feed.replace(from, to)).length > 0, String(from));
  for (const broken of [feed.replace('</entry>', ''), feed.replace('&lt;', '&'), `${feed}<a/>`]) {
    assert.throws(() => atomFaults(broken));
  }
});

publishing.run();
