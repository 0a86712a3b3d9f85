import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import html from '../../src/render/formats/html';
import { inputFor, sampleView } from '../render/sample';
import { openBrowser, show } from './browser';

const pages = suite<{ browser: Browser }>('page');

const sample = html.render(inputFor(sampleView));

pages.before(async (context) => {
  context.browser = await openBrowser();
});

pages.after(async ({ browser }) => {
  await browser?.close();
});

pages('is shown with its stylesheet, and loads and runs nothing', async ({ browser }) => {
  const { page, seen } = await show(browser, sample);
  assert.not.equal(await page.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--page")'), '');
  assert.equal(seen, { dialogs: [], errors: [], requests: [] });
});

pages('forbids scripts and styles that are not its own', async ({ browser }) => {
  const hostile = '<script>document.title = "ran"</script><p style="color: red">a</p><img src="https://a.b/c.png">';
  const { page, seen } = await show(browser, sample.replace('<footer>', `<footer>${hostile}`));
  assert.not.equal(await page.title(), 'ran');
  assert.not.equal(await page.evaluate('getComputedStyle(document.querySelector("[style]")).color'), 'rgb(255, 0, 0)');
  assert.equal(seen.requests, []);
  assert.is(seen.errors.length, 3);
});

pages('lets a run-in heading stand on the line of its paragraph, and no other', async ({ browser }) => {
  const { page } = await show(browser, sample);
  const line = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.y ?? -1;
  assert.ok(Math.abs((await line('#visitors h3')) - (await line('[id="collection.visit"] > p'))) < 4);
  assert.ok((await line('#cookies h3')) + 20 < (await line('[id="technologies.cookies"] > p')));
  assert.ok((await line('[id="collection.visit"] > p')) + 20 < (await line('[id="retention.visit"] > p')));
});

pages.run();
