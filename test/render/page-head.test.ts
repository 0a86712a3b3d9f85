import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import html from '../../src/render/formats/html';
import { published, publishedPolicy } from './published';
import { inputFor, viewOf } from './sample';

const head = suite('head of a page');
const site = { url: 'https://acme.example/legal/' };

type Told = Readonly<Record<string, unknown>>;

/** The data of a page in the words of schema.org. */
function dataOf(page: string): Told & { readonly about?: Told } {
  const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  assert.is(scripts.length, 1, 'one block of data');
  assert.is(scripts[0]?.[1], ' type="application/ld+json"');
  return JSON.parse(scripts[0]?.[2] ?? '') as Told;
}

const headOf = (page = ''): string => /<head>([\s\S]*)<\/head>/.exec(page)?.[1] ?? '';

head('says where the page stands, where that is known, and only there', () => {
  for (const url of ['https://acme.example/legal/', 'https://acme.example/legal']) {
    const page = headOf(published(publishedPolicy(), { site: { url } })['index.html']);
    assert.match(page, '<link rel="canonical" href="https://acme.example/legal/acme/">');
    assert.match(page, '<meta property="og:url" content="https://acme.example/legal/acme/">');
  }
  const page = headOf(published(publishedPolicy())['index.html']);
  assert.not.match(page, /canonical|og:url|hreflang="en/);
  assert.not.ok('url' in dataOf(page) || '@id' in dataOf(page));
});

head('names the translations that are pages, and the page itself among them', () => {
  const named = (yaml: string) =>
    [
      ...headOf(published(yaml, { site })['index.html']).matchAll(
        /<link rel="alternate" hreflang="(.*)" href="(.*)">/g,
      ),
    ].map(([, language, url]) => [language, url]);
  assert.equal(named(publishedPolicy()), [
    ['en-NZ', 'https://acme.example/legal/acme/'],
    ['mi', 'https://acme.example/mi/'],
  ]);
  assert.equal(named(publishedPolicy({ translation: 'mailto:mi@acme.example' })), []);
  const hidden = publishedPolicy().replace('kind: translation,', 'kind: translation, hidden: true,');
  assert.equal(named(hidden), [], 'what the page does not show is not told');
  assert.equal(named(publishedPolicy().replace('kind: translation,', 'kind: more,')), []);
});

head('tells programs who speaks and since when, no more than the page says', () => {
  const { about, ...page } = dataOf(published(publishedPolicy(), { site })['index.html'] ?? '');
  assert.equal(page, {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': 'https://acme.example/legal/acme/',
    url: 'https://acme.example/legal/acme/',
    name: 'Privacy Policy',
    description: 'Privacy Policy, Acme',
    inLanguage: 'en-NZ',
    datePublished: '2026-01-01',
    dateModified: '2026-02-01',
    temporalCoverage: '2026-03-01/..',
    version: '1.2',
  });
  assert.equal(about, {
    '@type': 'Organization',
    name: 'Acme',
    legalName: 'Acme Ltd',
    address: '1 High Street, Auckland 1010, New Zealand',
    email: 'privacy@shop.example',
  });
  const bare = publishedPolicy().replace(/, contact: privacy, address: \{.*\} \}/, ' }');
  assert.equal(dataOf(published(bare)['index.html'] ?? '').about, {
    '@type': 'Organization',
    name: 'Acme',
    legalName: 'Acme Ltd',
  });
  const inferred = publishedPolicy().replace(', contact: privacy', ', contact: privacy, inferred: [address]');
  assert.not.ok('address' in (dataOf(published(inferred)['index.html'] ?? '').about ?? {}));
});

head('gives the language to Open Graph with its country, and no country that nobody stated', () => {
  const og = (locale: string) => /og:locale" content="(.*)"/.exec(html.render(inputFor(viewOf({ locale }))))?.[1];
  assert.is(og('en-GB'), 'en_GB');
  assert.is(og('zh-Hant-TW'), 'zh_TW');
  assert.is(og('en'), undefined);
  assert.is(og('zh-Hant'), undefined);
  const page = html.render(inputFor(viewOf({ title: 'a \\"b\\" \\<c\\>' })));
  assert.match(
    page,
    '<meta property="og:title" content="a &quot;b&quot; &lt;c&gt;">\n<meta property="og:type" content="website">',
  );
});

head('holds what is hostile as text', () => {
  const evil = '</script><script>alert(1)</script><!-- " \' & \u2028 \\';
  const yaml = publishedPolicy({ title: '</script> \\"a\\" & <!-- b', name: evil, lines: `${evil} ]]>` });
  const page = published(yaml, { site: { url: 'https://acme.example/a%22b/' } })['index.html'] ?? '';
  const { about } = dataOf(page);
  assert.is(about?.name, evil);
  assert.is(about?.legalName, `${evil} Ltd`);
  assert.match(String(about?.address), evil);
  assert.not.match(/<script[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '', /[<>&\u2028]/);
  assert.match(page, 'href="https://acme.example/a%22b/acme/"');
});

head('leads from each section to its source, and from none where no address is given', () => {
  const source = 'https://git.example/{file}?a=1&b#L{line}-L{endLine}';
  const { 'index.html': page = '', 'policy.md': markdown = '' } = published(publishedPolicy(), { site: { source } });
  const links = [...page.matchAll(/<a class="source" href="(.*)" aria-describedby="(.*)">Source<\/a>/g)];
  assert.is(links.length, [...page.matchAll(/<section id=/g)].length);
  const rights = links.find(([, , heading]) => heading === 'rights-heading')?.[1];
  const line =
    publishedPolicy()
      .split('\n')
      .findIndex((text) => text.startsWith('  access:')) + 1;
  assert.is(rights, `https://git.example/acme/policy.yaml?a&#x3D;1&amp;b#L${line}-L${line}`);
  assert.not.match(markdown, 'git.example');
  assert.not.match(published(publishedPolicy())['index.html'] ?? '', 'class="source"');
});

head.run();
