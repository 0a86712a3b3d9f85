import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import fragment from '../../../src/render/formats/fragment';
import html from '../../../src/render/formats/html';
import { published, publishedPolicy } from '../published';
import { blockOf, inputFor, sampleView, sectionOf, viewOf } from '../sample';

const format = suite('fragment');

function rendered(view = sampleView, headingOffset?: number): string {
  const input = inputFor(view);
  return fragment.render({ ...input, page: { ...input.page, ...(headingOffset !== undefined && { headingOffset }) } });
}

const idsIn = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const levelsIn = (text: string) => [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));

format('is the text of the page, with no page around it', () => {
  const text = rendered();
  assert.match(
    text,
    /^<article class="policy" id="policy\.title" aria-label=".*" lang="en-GB" data-policy="sample">\n/,
  );
  assert.match(text, /<\/article>\n$/);
  assert.not.match(text, /<(!doctype|html|head|body|style|link|meta|script|title|main|h1)\b/i);
  assert.not.match(text, 'style=');
  assert.match(text, 'data-facts="rights.access"');
});

format('keeps the ids of the page that lead to facts and sections', () => {
  const kept = new Set(idsIn(rendered()));
  const page = html.render(inputFor(sampleView));
  const wanted = idsIn(page).filter((id) => id !== 'main');
  assert.equal(
    wanted.filter((id) => !kept.has(id)),
    [],
  );
  assert.is(kept.size, idsIn(rendered()).length, 'each once');
  const targets = [...rendered().matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.equal(
    targets.filter((id) => !kept.has(id)),
    [],
  );
});

format('stands under as many headings as there are around it', () => {
  const deep = viewOf({
    sections: [
      sectionOf({
        id: 'a',
        sections: [
          sectionOf({
            id: 'b',
            level: 3,
            sections: [sectionOf({ id: 'c', level: 4, sections: [sectionOf({ id: 'd', level: 5 })] })],
          }),
        ],
      }),
    ],
  });
  assert.equal(levelsIn(rendered(deep)), [2, 3, 4, 5]);
  assert.equal(levelsIn(rendered(deep, 0)), [1, 2, 3, 4]);
  assert.equal(levelsIn(rendered(deep, 1)), [2, 3, 4, 5]);
  assert.equal(levelsIn(rendered(deep, 2)), [3, 4, 5, 6]);
  assert.equal(levelsIn(rendered(deep, 3)), [4, 5, 6, 6]);
  assert.is(Math.min(...levelsIn(rendered(sampleView, 3))), 4, 'the contents are moved too');
});

format('holds what is hostile as text', () => {
  const text = rendered(
    viewOf({
      locale: '"><x>',
      title: '"\\>\\</article\\>',
      sections: [
        sectionOf({ id: '"><x>', heading: '\\</article\\>', blocks: [blockOf('\\<x\\>', { facts: ['"><x>'] })] }),
      ],
    }),
  );
  assert.not.match(text, '<x>');
  assert.is(text.match(/<\/article>/g)?.length, 1);
});

format('is made, and named in the manifest, only where it is asked for', () => {
  const named = (manifest = '') =>
    (JSON.parse(manifest) as { artifacts: { path: string; mediaType: string }[] }).artifacts.map(({ path }) => path);
  const usual = published(publishedPolicy());
  assert.equal(Object.keys(usual), ['index.html', 'policy.md', 'manifest.json']);
  assert.equal(named(usual['manifest.json']), ['index.html', 'policy.md']);
  const more = published(publishedPolicy(), { emit: ['fragment', 'manifest'] });
  assert.equal(Object.keys(more), ['fragment.html', 'manifest.json']);
  assert.equal(named(more['manifest.json']), ['index.html', 'policy.md', 'fragment.html']);
});

format.run();
