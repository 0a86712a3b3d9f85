import { createHash } from 'node:crypto';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import html from '../../../src/render/formats/html';
import type { View } from '../../../src/view/types';
import { matchesSnapshot } from '../../kit/snapshot';
import { htmlText } from '../html-text';
import { blockOf, inputFor, samplePage, sampleView, sectionOf, viewOf } from '../sample';

const format = suite('html');

const render = (view = sampleView): string => html.render(inputFor(view, 'p { margin: 0 }\n'));
const mainOf = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';

format('writes everything that a view can say', () => {
  matchesSnapshot(render(), 'render/golden/sample.html');
});

format('allows its own stylesheet and nothing else', () => {
  const page = html.render(inputFor(sampleView));
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  assert.ok(style.length > 1000);
  assert.match(page, `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
});

format('writes the same page whatever the line ends of the stylesheet', () => {
  assert.is(html.render(inputFor(sampleView, 'p {\r\n}\r\n')), html.render(inputFor(sampleView, 'p {\n}\n')));
});

format('leaves out what a page does not know of itself', () => {
  const input = inputFor(viewOf({}), '');
  const page = html.render({ ...input, page: { policyId: 'sample', words: samplePage.words } });
  assert.not.match(page, /description|dcterms|alternate|<nav|<footer|<section/);
});

format('says which way the text runs', () => {
  assert.match(render(viewOf({ locale: 'ar-MA' })), '<html lang="ar-MA" dir="rtl">');
  assert.match(render(viewOf({ locale: 'az-Arab' })), '<html lang="az-Arab" dir="rtl">');
  assert.match(render(viewOf({ locale: 'ar-Latn' })), '<html lang="ar-Latn">');
  assert.match(render(viewOf({ locale: 'fr' })), '<html lang="fr">');
});

format('escapes what stands in attributes and in the title', () => {
  const page = render(
    viewOf({
      locale: '"><x>',
      title: 'a \\<b> "c"',
      sections: [
        sectionOf({ id: '"><x>', number: '"><x>', blocks: [blockOf('', { anchor: '"><y>', facts: ['"><z>'] })] }),
      ],
    }),
  );
  assert.not.match(page, /<[xyz]>/);
  assert.match(page, '<title>a &lt;b&gt; &quot;c&quot;</title>');
});

format('names a table of contents without a heading by its label', () => {
  const page = render(viewOf({ contents: { heading: null }, sections: [sectionOf({ id: 'a' })] }));
  assert.match(page, '<nav class="contents" aria-label="Contents">\n<ul>');
});

format('gives every id once, and none of its own that the policy uses', () => {
  const page = render(
    viewOf({
      opening: [blockOf('a', { anchor: 'main' }), blockOf('b', { anchor: 'rights' })],
      contents: { heading: 'Contents' },
      sections: [
        sectionOf({ id: 'contents' }),
        sectionOf({ id: 'rights', blocks: [blockOf('c', { anchor: 'rights.access' })] }),
        sectionOf({ id: 'rights-heading', blocks: [blockOf('d', { anchor: 'rights.access' })] }),
      ],
    }),
  );
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(ids, [...new Set(ids)]);
  for (const id of ['main', 'rights', 'contents', 'rights.access', 'rights-heading']) assert.ok(ids.includes(id), id);
  const named = [...page.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(
    named.filter((id) => !ids.includes(id)),
    [],
  );
});

format('skips no level of headings', () => {
  const page = render(
    viewOf({
      sections: [
        sectionOf({ id: 'a', level: 4, sections: [sectionOf({ id: 'b', level: 5 })] }),
        sectionOf({ id: 'c', level: 2 }),
      ],
    }),
  );
  assert.equal(page.match(/<h\d/g), ['<h1', '<h2', '<h3', '<h2']);
});

format('lists in the contents what stands under a run-in heading, but not the heading', () => {
  const page = render(
    viewOf({
      contents: { heading: null },
      sections: [sectionOf({ id: 'a', runIn: true, sections: [sectionOf({ id: 'b', level: 3, heading: 'Inner' })] })],
    }),
  );
  assert.equal(
    [...page.matchAll(/<li><a href="([^"]*)">([^<]*)/g)].map((found) => found.slice(1)),
    [['#b', 'Inner']],
  );
});

const long = (parts: Partial<View> = {}): View =>
  viewOf({
    sections: ['a', 'b', 'c', 'd'].map((id) =>
      sectionOf({
        id,
        heading: `Section *${id}*`,
        sections: [sectionOf({ id: `${id}1`, level: 3, sections: [sectionOf({ id: `${id}2`, level: 4 })] })],
      }),
    ),
    ...parts,
  });

format('lists the sections of a long page beside its text, two levels deep', () => {
  const guide = /<nav class="guide"[\s\S]*?<\/nav>/.exec(render(long()))?.[0] ?? '';
  assert.match(guide, 'aria-label="On this page"');
  assert.match(guide, '<details>\n<summary>On this page</summary>');
  assert.equal(
    [...guide.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id),
    ['a', 'a1', 'b', 'b1', 'c', 'c1', 'd', 'd1'],
  );
  assert.not.match(render(long({ sections: long().sections.slice(1) })), /class="guide/);
});

format('gives the list beside the text another name than the one in the text', () => {
  const page = render(long({ contents: { heading: 'On this page' } }));
  assert.match(page, '<nav class="guide second" aria-label="Contents">');
});

format('leads from each section of a long page to the ones before and after', () => {
  const steps = [...render(long()).matchAll(/<p class="steps">[\s\S]*?<\/p>/g)].map(([text]) => text);
  assert.equal(
    steps.map((text) => [...text.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)),
    [['b'], ['a', 'c'], ['b', 'd'], ['c']],
  );
  assert.is(
    htmlText(steps[1] ?? '')
      .trim()
      .replace(/\s+/g, ' '),
    'Previous: Section a Next: Section c',
  );
  assert.not.match(render(viewOf({ sections: [sectionOf({ id: 'a' }), sectionOf({ id: 'b' })] })), /class="steps"/);
});

format('links each section and each statement to itself, by a name', () => {
  const page = render(
    viewOf({
      opening: [blockOf('no place of its own')],
      sections: [
        sectionOf({ id: 'a', heading: '"What" *we* <do>', blocks: [blockOf('x', { anchor: 'rights.access' })] }),
        sectionOf({ id: 'a', heading: 'Again', blocks: [blockOf('x', { anchor: 'rights.access' })] }),
      ],
    }),
  );
  assert.equal(
    [...page.matchAll(/<a class="permalink"[^>]*>/g)].map(([link]) => link),
    [
      '<a class="permalink" href="#a" aria-label="Link to &quot;What&quot; we &lt;do&gt;">',
      '<a class="permalink" href="#rights.access" aria-label="Link to rights.access">',
    ],
  );
});

format('shows the whole text of the view', () => {
  const text = htmlText(mainOf(render())).replace(/\s+/g, ' ');
  for (const words of [
    'Last updated on 31 May 2024.',
    '1.1 Cookies',
    '(a) This holds for everybody.',
    'The bank | its agents',
  ]) {
    assert.ok(text.includes(words), words);
  }
});

format.run();
