import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import type { IndexEntry } from '../../src/render/index-file';
import { renderIndexPage } from '../../src/render/index-page';
import { htmlText } from './html-text';
import { listedOf, pageTemplates, wholeText } from './sample';

const index = suite('index page');

const plain: IndexEntry = {
  id: 'b',
  title: 'Privacy Policy',
  language: 'en',
  digest: 'sha256:00',
  files: ['index.html', 'policy.md'],
};
const making = { locale: 'en', words: builtInTemplates().language.words, page: pageTemplates() };
const pageOf = (...entries: readonly IndexEntry[]): string => wholeText(renderIndexPage(listedOf(entries), making));
const linksOf = (page: string): unknown[] => [...page.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
const wordsOf = (page: string): string => htmlText(/<main>[\s\S]*<\/main>/.exec(page)?.[0] ?? '').replace(/\s+/g, ' ');

index('lists policies by id with all that people look for, and links to what was made of them', () => {
  const dates = { effective: '2026-03-01', updated: '2026-01-26' };
  const page = pageOf(plain, { ...plain, id: 'a', title: 'Datenschutz', language: 'de', version: '4.2', dates });
  const { path, pieceOf } = renderIndexPage(listedOf([plain]), making);
  assert.is(path, 'index.html');
  assert.is(page.split(pieceOf(plain)).length, 2, 'what it says of one stands in it');
  assert.equal(linksOf(page), [
    'a/index.html',
    'a/policy.md',
    'a/manifest.json',
    'b/index.html',
    'b/policy.md',
    'b/manifest.json',
  ]);
  assert.is(
    wordsOf(page).trim(),
    'Datenschutz a Language German Version 4.2 Effective date 2026-03-01 Last updated 2026-01-26 Markdown Manifest ' +
      'Privacy Policy b Language English Markdown Manifest',
  );
  assert.match(page, '<a href="a/index.html" lang="de">Datenschutz</a>');
  assert.match(page, '<time datetime="2026-03-01">');
  assert.is(pageOf(plain, { ...plain, id: 'a' }), pageOf({ ...plain, id: 'a' }, plain));
});

index('links only to what was made, by names that differ', () => {
  const page = pageOf({ ...plain, files: ['fragment.html'] });
  assert.equal(linksOf(page), ['b/fragment.html', 'b/manifest.json']);
  assert.match(page, 'aria-label="Manifest: Privacy Policy (b)"');
});

index('says so when there are none', () => {
  assert.is(wordsOf(pageOf()).trim(), 'There are no policies.');
});

index('escapes all that a manifest of somebody else could say', () => {
  const evil = '"><img src=x onerror=alert(1)>{{title}}';
  const page = pageOf({
    ...plain,
    id: 'javascript:alert(1)/..',
    title: evil,
    language: evil,
    version: evil,
    dates: { updated: evil },
    files: ['index.html', evil, '../../x.html'],
  });
  assert.not.match(page, /<img/);
  assert.not.match(page, /href="(?:javascript:|\.\.|[^"]*\/\.\.\/)/);
  assert.not.match(page, /<time/);
  assert.match(page, '{{title}}', 'what looks like a template is text');
});

index('is whole though a theme holds what the policies take the place of', () => {
  const page = { ...making.page, stylesheet: '/*<!-- policies -->*/' };
  const text = wholeText(renderIndexPage(listedOf([plain]), { ...making, page }));
  assert.match(text, /<style>\/\*<!-- policies -->\*\/<\/style>[\s\S]*<ul class="policies">\n<li>\n<h2>/);
});

index('says which way a title runs', () => {
  assert.match(pageOf({ ...plain, language: 'ar' }), 'lang="ar" dir="rtl"');
});

index('allows its own stylesheet and nothing else, and is valid HTML', async () => {
  const page = pageOf(plain, { ...plain, id: 'a' });
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
  assert.match(page, `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const report = await validator.validateString(page);
  assert.equal(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    [],
  );
});

index.run();
