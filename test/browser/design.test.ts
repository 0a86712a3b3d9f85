import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import html from '../../src/render/formats/html';
import { publishedPages } from '../kit/published-pages';
import { blockOf, inputFor, sectionOf, viewOf } from '../render/sample';
import { openBrowser, withPage } from './browser';

const design = suite<{ browser: Browser }>('design');

design.before(async (context) => {
  context.browser = await openBrowser();
});

design.after(async ({ browser }) => {
  await browser?.close();
});

const words = 'We keep what you tell us for as long as your account is open, and for a year after that. ';
const text = words.repeat(6).trim();

const long = html.render(
  inputFor(
    viewOf({
      sections: ['a', 'b', 'c', 'd', 'e'].map((id) =>
        sectionOf({
          id,
          number: '1.',
          heading: `Section ${id}`,
          blocks: [
            blockOf(text, { anchor: `rights.${id}`, alsoAnchors: [`rights.${id}2`], number: '2.' }),
            blockOf(text, { anchor: `changes.${id}` }),
            blockOf('| What | How long |\n| - | - |\n| Name | A year |\n| Mail | |', { anchor: `retention.${id}` }),
          ],
        }),
      ),
    }),
  ),
);

/** How many letters the lines of paragraphs have, last lines left out, from few to many. */
function lineLengths(page: Page): Promise<readonly number[]> {
  return page.evaluate<number[]>(`(() => {
    const lengths = [];
    for (const paragraph of document.querySelectorAll('.statement > p, .text > p')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const lines = new Map();
      while (walker.nextNode()) {
        for (let index = 0; index < walker.currentNode.length; index++) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + 1);
          const line = Math.round(range.getBoundingClientRect().bottom / 6);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      lengths.push(...[...lines.values()].slice(0, -1));
    }
    return lengths.sort((a, b) => a - b);
  })()`);
}

const top = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;

for (const { path, text: published } of publishedPages().slice(0, 3)) {
  design(`${path} has lines of 60 to 75 letters where there is room`, ({ browser }) =>
    withPage(browser, published, async (page) => {
      for (const width of [1440, 1024, 768]) {
        await page.setViewportSize({ width, height: 900 });
        const lengths = await lineLengths(page);
        const middle = lengths[lengths.length >> 1] ?? 0;
        assert.ok(middle >= 58 && middle <= 75, `${width} px: ${middle} letters`);
        assert.ok((lengths.at(-1) ?? 0) <= 80, `${width} px: a line of ${lengths.at(-1)} letters`);
      }
    }),
  );
}

design('the list of sections stays beside the text on a wide screen, open without a click', ({ browser }) =>
  withPage(browser, long, async (page) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const link = page.locator('.guide a[href="#d"]');
    assert.ok(await link.isVisible());
    assert.not.ok(await page.locator('.guide summary').isVisible());
    await link.click();
    const reached = await page.evaluate<number>('document.getElementById("d").getBoundingClientRect().top');
    assert.ok(Math.abs(reached) < 100, `${reached} px`);
    assert.ok(await link.isVisible());
    const box = await link.boundingBox();
    assert.ok(box && box.y > 0 && box.y < 900, 'it is still on the screen');
    assert.ok((box?.x ?? 0) < ((await page.locator('main').boundingBox())?.x ?? 0), 'it stands before the text');
  }),
);

design('the list of sections is folded on a narrow screen, and unfolds for a keyboard', ({ browser }) =>
  withPage(browser, long, async (page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const link = page.locator('.guide a[href="#d"]');
    assert.not.ok(await link.isVisible());
    await page.locator('.guide summary').focus();
    await page.keyboard.press('Enter');
    assert.ok(await link.isVisible());
  }),
);

design('a number stands before its paragraph, whatever places the paragraph has', ({ browser }) =>
  withPage(browser, long, async (page) => {
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const number = await page.locator('.numbered > .number').first().boundingBox();
      const paragraph = await page.locator('.numbered > .text').first().boundingBox();
      assert.ok(number && paragraph && number.x + number.width <= paragraph.x, `${width} px`);
      assert.ok(number && paragraph && Math.abs(number.y - paragraph.y) < 10, `${width} px`);
    }
  }),
);

design('a table becomes cards where there is no room for columns', ({ browser }) =>
  withPage(browser, long, async (page) => {
    const cell = page.locator('td').nth(1);
    const label = () =>
      page.evaluate(`getComputedStyle(document.querySelectorAll('td')[1], '::before').content.replace(/"/g, '')`);
    await page.setViewportSize({ width: 481, height: 800 });
    assert.is(await label(), 'none');
    assert.ok(Math.abs((await top(page, 'tbody td')) - ((await cell.boundingBox())?.y ?? 0)) < 1);
    await page.setViewportSize({ width: 480, height: 800 });
    assert.is(await label(), 'How long');
    assert.ok(((await cell.boundingBox())?.y ?? 0) > (await top(page, 'tbody td')) + 20);
    assert.not.ok(await page.locator('td').nth(3).isVisible(), 'an empty cell is left out');
  }),
);

design('paper has the text alone: no list beside it, no links to parts, no steps', ({ browser }) =>
  withPage(browser, long, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.skip', '.guide', '.permalink', '.steps']) {
      assert.not.ok(await page.locator(selector).first().isVisible(), selector);
    }
    assert.is(await page.evaluate('getComputedStyle(document.querySelector(".heading")).breakAfter'), 'avoid');
  }),
);

design('moves nothing for those who asked for less motion', ({ browser }) =>
  withPage(browser, long, async (page) => {
    const scrolling = () => page.evaluate('getComputedStyle(document.documentElement).scrollBehavior');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    assert.is(await scrolling(), 'smooth');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    assert.is(await scrolling(), 'auto');
  }),
);

design.run();
