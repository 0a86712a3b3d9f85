import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import html from '../../src/render/formats/html';
import { escapeMarkdown } from '../../src/view/markdown';
import type { View } from '../../src/view/types';
import { hostileTexts } from '../render/corpora';
import { folded } from '../render/html-text';
import { blockOf, inputFor, sectionOf, viewOf } from '../render/sample';
import { openBrowser, show } from './browser';
import { rouse } from './in-page';

const hostile = suite<{ browser: Browser }>('hostile text');

const texts = hostileTexts();

/** What the Markdown of a block may become, and the attributes each may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      'strong',
      'em',
      'del',
      'code',
      'pre',
      'blockquote',
      'ul',
      'li',
      'br',
      'hr',
      'table',
      'thead',
      'tbody',
      'tr',
      'dl',
      'dt',
      'dd',
    ].map((tag) => [tag, []]),
  ),
  p: ['class'],
  a: ['href', 'class'],
  ol: ['start'],
  th: ['scope', 'class'],
  td: ['class', 'data-label'],
  div: ['class', 'role', 'tabindex'],
};
const allowedAddress = /^(https?:\/\/|mailto:|tel:|#)/i;

/** Every text as author text in a paragraph, a cell and a heading, and as Markdown of a block. */
const view: View = viewOf({
  sections: [
    sectionOf({ id: 'paragraphs', blocks: texts.map(({ text }) => blockOf(escapeMarkdown(text))) }),
    sectionOf({ id: 'cells', blocks: texts.map(({ text }) => blockOf(`| a |\n| - |\n| ${escapeMarkdown(text)} |`)) }),
    sectionOf({
      id: 'headings',
      sections: texts.map(({ text }, index) => sectionOf({ id: `h${index}`, level: 3, heading: escapeMarkdown(text) })),
    }),
    sectionOf({ id: 'links', blocks: texts.map(({ text }) => blockOf(`[a ${escapeMarkdown(text)}](#b)`)) }),
    sectionOf({ id: 'blocks', blocks: texts.map(({ text }) => blockOf(text)) }),
  ],
});

interface Shown {
  readonly innerHTML: string;
  readonly textContent: string;
}

interface Found {
  readonly paragraphs: readonly Shown[];
  readonly cells: readonly Shown[];
  readonly headings: readonly Shown[];
  readonly links: readonly Shown[];
  readonly written: readonly (readonly { tag: string; attributes: readonly string[]; address: string | null }[])[];
  readonly everywhere: readonly string[];
}

/** Runs in the browser, and gives a `Found`. */
const findInPage = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  all('.statement > .permalink').forEach((link) => link.remove());
  const shown = (selector) => all(selector).map(({ innerHTML, textContent }) => ({ innerHTML, textContent }));
  return {
    paragraphs: shown('#paragraphs > .statement'),
    cells: shown('#cells td'),
    headings: shown('h3'),
    links: shown('#links p > a'),
    written: all('#blocks > .statement').map((statement) =>
      [...statement.querySelectorAll('*')].map((element) => ({
        tag: element.localName,
        attributes: element.getAttributeNames(),
        address: element.getAttribute('href'),
      })),
    ),
    everywhere: [...new Set(all('*').map(({ localName }) => localName))],
  };
})()`;

hostile.before(async (context) => {
  context.browser = await openBrowser();
});

hostile.after(async ({ browser }) => {
  await browser?.close();
});

hostile('is inert on a page, even on one without the policy that forbids scripts', async ({ browser }) => {
  const page = html.render(inputFor(view)).replace(/<meta http-equiv=[^>]*>\n/, '');
  const { page: shown, seen } = await show(browser, page);
  const found = await shown.evaluate<Found>(findInPage);

  assert.equal(seen, { dialogs: [], errors: [], requests: [] });
  await rouse(shown);
  assert.equal(seen, { dialogs: [], errors: [], requests: [] }, 'nothing runs whatever a reader does');
  texts.forEach(({ name, text }, index) => {
    for (const place of ['paragraphs', 'cells', 'headings', 'links'] as const) {
      const { textContent, innerHTML } = found[place][index] ?? { textContent: '', innerHTML: 'nothing' };
      assert.is(folded(textContent ?? ''), folded(place === 'links' ? `a ${text}` : text), `${name} in ${place}`);
      const inside = place === 'paragraphs' ? innerHTML.replace(/^\n<p>|<\/p>\s+$/g, '') : innerHTML;
      assert.not.match(inside, /</, `${name} in ${place} is nothing but text`);
    }
    for (const { tag, attributes, address } of found.written[index] ?? []) {
      assert.ok(allowed[tag], `${name} became <${tag}>`);
      assert.equal(
        attributes.filter((attribute) => !allowed[tag]?.includes(attribute)),
        [],
        `${name} in <${tag}>`,
      );
      assert.ok(address === null || allowedAddress.test(address), `${name} links to ${address}`);
    }
  });
  assert.is(found.written.length, texts.length);
  for (const tag of ['script', 'img', 'iframe', 'svg', 'object', 'embed', 'form', 'input', 'base', 'template']) {
    assert.not.ok(found.everywhere.includes(tag), `a <${tag}> on the page`);
  }
});

hostile('what runs by any event is seen', async ({ browser }) => {
  const attempts = [
    '<a href="javascript:alert(1)">a</a>',
    '<p onmouseover="alert(1)">a</p>',
    '<p tabindex="0" onfocus="alert(1)">a</p>',
    '<svg><g onclick="alert(1)"><text>a</text></g></svg>',
    '<details ontoggle="alert(1)"><summary>a</summary></details>',
  ];
  for (const attempt of attempts) {
    const { page, seen } = await show(browser, `<!doctype html><title>a</title>${attempt}`);
    await rouse(page);
    await page.close();
    assert.ok(seen.dialogs.length > 0, attempt);
  }
  const { page, seen } = await show(browser, '<!doctype html><title>a</title><a href="https://a.b/">a</a>');
  await rouse(page);
  assert.equal(seen, { dialogs: [], errors: [], requests: [] }, 'a link elsewhere is no harm');
});

hostile.run();
