import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publishedPages } from '../kit/published-pages';
import { openBrowser, withPage } from './browser';
import { readPdf } from './pdf';

const print = suite<{ browser: Browser }>('print');

print.before(async (context) => {
  context.browser = await openBrowser();
});

print.after(async ({ browser }) => {
  await browser?.close();
});

/** More than a page number, less than a line. */
const fewLetters = 30;

for (const { path, text } of publishedPages()) {
  print(`of ${path} is tagged and has no blank page, on A4 and Letter`, ({ browser }) =>
    withPage(browser, text, async (page) => {
      for (const format of ['A4', 'Letter']) {
        const { letters, ...rest } = readPdf(await page.pdf({ format, tagged: true }));
        assert.equal(rest, { isTagged: true, hasLanguage: true, hasTitle: true }, format);
        assert.ok(letters.length > 0, format);
        assert.equal(
          letters.filter((number) => number < fewLetters),
          [],
          `${format}, ${letters.length} pages`,
        );
      }
    }),
  );
}

print('a blank page and missing tags are seen', ({ browser }) => {
  const text =
    '<!doctype html><title>a</title><p>one</p><p style="break-before: page; break-after: page"></p><p>three</p>';
  return withPage(browser, text, async (page) => {
    const pdf = readPdf(await page.pdf({ tagged: false }));
    assert.equal(pdf, { isTagged: false, hasLanguage: false, hasTitle: true, letters: [3, 0, 5] });
  });
});

print.run();
