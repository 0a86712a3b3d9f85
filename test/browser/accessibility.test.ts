import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publishedPages } from '../kit/published-pages';
import { openBrowser, withPage } from './browser';
import { barriersIn, lookAt, looks } from './in-page';

const accessibility = suite<{ browser: Browser }>('accessibility');

accessibility.before(async (context) => {
  context.browser = await openBrowser();
});

accessibility.after(async ({ browser }) => {
  await browser?.close();
});

for (const { path, text } of publishedPages()) {
  accessibility(`${path} has no barrier that axe can find, light and dark, wide and narrow`, async ({ browser }) => {
    const found = await Promise.all(
      looks.map((look) =>
        withPage(browser, text, async (page) => {
          await lookAt(page, look);
          return (await barriersIn(page)).map((barrier) => `${look.scheme} ${look.width}: ${barrier}`);
        }),
      ),
    );
    assert.equal(found.flat(), []);
  });
}

accessibility('axe sees a barrier where there is one', async ({ browser }) => {
  const page =
    '<!doctype html><html lang="en"><title>a</title><main><h1>one</h1><p style="color: #aaa">pale</p><h4>two</h4></main>';
  assert.equal(await withPage(browser, page, barriersIn), ['color-contrast p', 'heading-order h4']);
});

accessibility.run();
