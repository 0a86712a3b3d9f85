import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import markdown from '../../src/render/formats/markdown';
import { blockToHtml } from '../../src/render/markdown-to-html';
import { escapeMarkdown } from '../../src/view/markdown';
import { hostileTexts } from './corpora';
import { folded } from './html-text';
import { blockOf, inputFor, sectionOf, viewOf } from './sample';

const hostile = suite('hostile text');

const texts = hostileTexts();

hostile('is inert in Markdown: it shows the same and becomes no markup', () => {
  const written = markdown.render({
    ...inputFor(viewOf({ sections: [sectionOf({ blocks: texts.map(({ text }) => blockOf(escapeMarkdown(text))) })] })),
  });
  const shown = [...blockToHtml(written).matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, inside]) => inside ?? '');
  const visible = texts.map(({ text }) => folded(text)).filter((text) => text !== '');
  const paragraphs = shown.slice(2).filter((inside) => inside.trim() !== '');
  assert.is(paragraphs.length, visible.length);
  assert.equal(
    paragraphs.filter((inside) => /</.test(inside)),
    [],
  );
});

hostile.run();
