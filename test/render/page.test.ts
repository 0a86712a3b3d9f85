import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import html from '../../src/render/formats/html';
import { openBrowser, show } from './browser';
import { inputFor, sampleView } from './sample';

const pages = suite<{ browser: Browser }>('page');

const sample = html.render(inputFor(sampleView));

pages.before(async (context) => {
  context.browser = await openBrowser();
});

pages.after(async ({ browser }) => {
  await browser?.close();
});

pages('is valid HTML', async () => {
  const report = await new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // The ids are the addresses of facts, in which full stops stand.
      'valid-id': ['error', { relaxed: true }],
    },
  }).validateString(sample);
  assert.equal(
    report.results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    ),
    [],
  );
});

pages('is shown with its stylesheet, and loads and runs nothing', async ({ browser }) => {
  const { page, seen } = await show(browser, sample);
  assert.is(await page.evaluate('getComputedStyle(document.body).maxWidth'), '640px');
  assert.equal(seen, { dialogs: [], errors: [], requests: [] });
});

pages('forbids scripts and styles that are not its own', async ({ browser }) => {
  const hostile = '<script>document.title = "ran"</script><p style="color: red">a</p><img src="https://a.b/c.png">';
  const { page, seen } = await show(browser, sample.replace('<footer>', `<footer>${hostile}`));
  assert.not.equal(await page.title(), 'ran');
  assert.is(await page.evaluate('getComputedStyle(document.querySelector("[style]")).color'), 'rgb(84, 89, 95)');
  assert.equal(seen.requests, []);
  assert.is(seen.errors.length, 3);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1200, 320]) {
    pages(`has no barrier that axe can find, ${scheme}, ${width} px wide`, async ({ browser }) => {
      const { page } = await show(browser, sample);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      assert.equal(await barriers(page), []);
      assert.is(await page.evaluate('document.documentElement.scrollWidth'), width, 'nothing stands out to the side');
    });
  }
}

pages('takes a keyboard past the heading with one key', async ({ browser }) => {
  const { page } = await show(browser, sample);
  await page.keyboard.press('Tab');
  assert.is(await page.evaluate('document.activeElement.textContent'), 'Skip to the text');
  assert.ok((await page.locator('.skip').boundingBox())?.x ?? -1 >= 0, 'the link is seen when it has the focus');
  await page.keyboard.press('Enter');
  assert.is(await page.evaluate('document.activeElement.localName'), 'main');
});

pages('follows every link inside it to a place that is there', async ({ browser }) => {
  const { page } = await show(browser, sample);
  const missing = `[...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href').slice(1))
    .filter((id) => !document.getElementById(id))`;
  assert.equal(await page.evaluate(missing), []);
});

pages('lets a run-in heading stand on the line of its paragraph, and no other', async ({ browser }) => {
  const { page } = await show(browser, sample);
  const line = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.y ?? -1;
  assert.ok(Math.abs((await line('#visitors > h3')) - (await line('[id="collection.visit"] > p'))) < 4);
  assert.ok((await line('#cookies > h3')) + 20 < (await line('[id="technologies.cookies"] > p')));
  assert.ok((await line('[id="collection.visit"] > p')) + 20 < (await line('[id="retention.visit"] > p')));
});

pages.run();

/** What axe finds wrong, by rule and place. The page forbids scripts, so axe comes in through the debugger. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate<
    string[]
  >(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
    ({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)),
  )`);
}
