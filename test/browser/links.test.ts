import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publishedPages } from '../kit/published-pages';
import { address, openBrowser, withPage } from './browser';

const links = suite<{ browser: Browser }>('links');
const project = resolve(__dirname, '../..');
const pages = publishedPages();

links.before(async (context) => {
  context.browser = await openBrowser();
});

links.after(async ({ browser }) => {
  await browser?.close();
});

for (const { path, text } of pages) {
  links(`in ${path} land on something that is then seen`, ({ browser }) =>
    withPage(browser, text, async (page) => {
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 700 });
        assert.equal(await lost(page), [], `${width} px`);
      }
    }),
  );

  links(`in ${path} to other files lead to files and to places in them`, ({ browser }) =>
    withPage(browser, text, async (page) => {
      const targets = await page.evaluate<string[]>(
        `[...new Set([...document.querySelectorAll('a[href], link[href]')].map((link) => link.getAttribute('href')))]
          .filter((target) => !/^(#|[a-z][a-z0-9+.-]*:|\\/\\/)/i.test(target))`,
      );
      // The complete policy of the rules is compiled for the tests alone: what stands beside it is nowhere.
      const [folder, name] = [dirname(path), path.startsWith('test/lint/') ? 'complete' : ''];
      assert.equal(name ? [] : targets.filter((target) => !leads(folder, target)), []);
    }),
  );
}

links('to nowhere are seen', ({ browser }) => {
  const text =
    '<!doctype html><a href="#a">a</a> <a href="#b">b</a> <a href="#c">c</a> <p id="a">a</p><p id="b" hidden>b</p>';
  return withPage(browser, text, async (page) => {
    assert.equal(await lost(page), ['#b is not seen', '#c is not there']);
  });
});

links.run();

/** The links inside of a page that lead nowhere, or to something that is not in sight once they are followed. */
function lost(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const problems = [];
    const targets = new Set([...document.querySelectorAll('a')].map((link) => link.href)
      .filter((href) => href.startsWith('${address}#')).map((href) => href.slice('${address}'.length)));
    for (const hash of targets) {
      const element = document.getElementById(decodeURIComponent(hash.slice(1)));
      if (!element) { problems.push(hash + ' is not there'); continue; }
      // What a browser does when a link is followed; it refuses to follow hundreds of them in a row.
      element.scrollIntoView({ block: 'start', behavior: 'instant' });
      const box = element.getClientRects()[0];
      if (!box) problems.push(hash + ' is not seen');
      else if (box.top < -1 || box.top > innerHeight) problems.push(hash + ' is ' + Math.round(box.top) + ' px from the top');
    }
    return problems;
  })()`);
}

/** Whether a file and the place in it that an address names are there. */
function leads(folder: string, target: string): boolean {
  const [file = '', place] = decodeURI(target).split('#');
  const found = join(folder, file);
  const whole = resolve(project, found);
  if (!existsSync(whole)) return false;
  const shown = statSync(whole).isDirectory() ? join(found, 'index.html') : found;
  return place === undefined || pages.some(({ path, text }) => path === shown && text.includes(` id="${place}"`));
}
