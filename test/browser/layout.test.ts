import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publishedPages } from '../kit/published-pages';
import { openBrowser, withPage } from './browser';
import { overflowIn } from './in-page';

const layout = suite<{ browser: Browser }>('layout');

layout.before(async (context) => {
  context.browser = await openBrowser();
});

layout.after(async ({ browser }) => {
  await browser?.close();
});

const widths = [1440, 1024, 768, 480, 320];

for (const { path, text } of publishedPages()) {
  layout(`${path} has nothing that stands out to the side, at any width, size of text and direction`, ({ browser }) =>
    withPage(browser, text, async (page) => {
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          found.push(...(await overflowIn(page)).map((what) => `${width} px, ${name}: ${what}`));
        }
      };
      await look('as it is');
      await page.evaluate('document.documentElement.dir = "rtl"');
      await look('right to left');
      await page.evaluate('document.documentElement.dir = ""');
      await setTextSize(page, 200);
      await look('text at 200%');
      assert.equal(found, []);
    }),
  );
}

layout('it is seen where something stands out', ({ browser }) =>
  withPage(browser, '<!doctype html><main style="width: 2000px">wide</main>', async (page) => {
    assert.equal(await overflowIn(page), ['the page, by 808 px', 'main: wide']);
  }),
);

layout.run();

/** Sets the size of text as a reader does in the settings of the browser. */
async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 },
  });
  assert.is(await page.evaluate('getComputedStyle(document.documentElement).fontSize'), `${(16 * percent) / 100}px`);
}
