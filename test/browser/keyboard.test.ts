import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publishedPages } from '../kit/published-pages';
import { openBrowser, withPage } from './browser';

const keyboard = suite<{ browser: Browser }>('keyboard');

keyboard.before(async (context) => {
  context.browser = await openBrowser();
});

keyboard.after(async ({ browser }) => {
  await browser?.close();
});

for (const { path, text } of publishedPages()) {
  keyboard(`goes through ${path} in the order of the text, and shows where it is`, ({ browser }) =>
    withPage(browser, text, async (page) => {
      // Nobody has to wait until a page has glided to a place.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const steps = await tabThrough(page);
      if (hasSkip(path)) assert.is(steps[0]?.href, '#main', 'the first step is the way past everything');
      assert.ok(steps.length > 1, 'there is more than one step');
      const places = steps.map(({ place }) => place);
      assert.equal(
        places,
        [...places].sort((a, b) => a - b),
        'the order is that of the text',
      );
      assert.equal(
        steps.filter((step) => !step.isMarked || !step.isSeen),
        [],
        'every step is marked and in sight',
      );
      assert.equal(places, await reachable(page), 'every link is reached');
    }),
  );

  if (!hasSkip(path)) continue;
  keyboard(`gets past what comes before the text of ${path} with one key`, ({ browser }) =>
    withPage(browser, text, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.is(await page.evaluate('document.activeElement.localName'), 'main');
    }),
  );
}

keyboard('a step that is not marked, or out of order, is seen', ({ browser }) => {
  const text =
    '<!doctype html><a href="#a" tabindex="2" style="outline: 2px solid">a</a> <a href="#b" tabindex="1" style="outline: none">b</a>';
  return withPage(browser, text, async (page) => {
    assert.equal(
      (await tabThrough(page)).map(({ href, isMarked }) => `${href} ${isMarked}`),
      ['#b false', '#a true'],
    );
  });
});

keyboard.run();

/** The list of the policies has nothing before it that one could want to get past. */
function hasSkip(path: string): boolean {
  return path !== 'dist/index.html';
}

interface Step {
  readonly href: string | null;
  readonly text: string;
  /** Which of the elements of the page it is. */
  readonly place: number;
  readonly isMarked: boolean;
  /** Nothing lies over it, and it is in the window. */
  readonly isSeen: boolean;
}

/** Presses the tab key until the page is left, and tells what had the focus. */
async function tabThrough(page: Page): Promise<readonly Step[]> {
  const steps: Step[] = [];
  await page.evaluate('window.all = [...document.querySelectorAll("*")]; 0');
  for (;;) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate<Step | undefined>(`(() => {
      const element = document.activeElement;
      if (element === document.body || element === document.documentElement) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getClientRects()[0] ?? new DOMRect();
      const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        href: element.getAttribute('href'),
        text: element.textContent.trim().slice(0, 30),
        place: window.all.indexOf(element),
        isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        isSeen: on !== null && (element.contains(on) || on.contains(element)),
      };
    })()`);
    if (!step || step.place === steps[0]?.place) return steps;
    steps.push(step);
  }
}

/** The places of what a keyboard can get at. */
function reachable(page: Page): Promise<readonly number[]> {
  return page.evaluate<number[]>(
    `window.all.flatMap((element, place) =>
      element.matches('a[href], summary, [tabindex="0"]') && element.checkVisibility({ visibilityProperty: true }) ? [place] : [])`,
  );
}
