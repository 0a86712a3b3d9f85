import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renderChangesPage } from '../../src/render/changes-page';
import { making, sample } from '../kit/changes-sample';
import { openBrowser, withPage } from './browser';
import { barriersIn, lookAt, looks, overflowIn } from './in-page';

const changes = suite<{ browser: Browser }>('changes page in a browser');

const text = renderChangesPage(sample, making);

changes.before(async (context) => {
  context.browser = await openBrowser();
});

changes.after(async ({ browser }) => {
  await browser?.close();
});

changes('has no barrier that axe can find, nothing that stands out, and asks for nothing', ({ browser }) =>
  withPage(browser, text, async (page, seen) => {
    for (const look of looks) {
      await lookAt(page, look);
      assert.equal(await barriersIn(page), [], `${look.scheme} ${look.width}`);
    }
    for (const width of [1440, 1024, 768, 480, 320]) {
      await page.setViewportSize({ width, height: 900 });
      assert.equal(await overflowIn(page), [], `${width} px`);
    }
    assert.equal(seen, { dialogs: [], errors: [], requests: [] });
  }),
);

changes(
  'has old and new beside each other, below each other on a telephone, and beside each other on paper',
  ({ browser }) =>
    withPage(browser, text, async (page) => {
      const isBeside = (): Promise<boolean> =>
        page.evaluate<boolean>(`(() => {
        const [before, now] = [...document.querySelectorAll('.sides')[0].children].map((one) => one.getBoundingClientRect());
        return now.left >= before.right && Math.abs(now.top - before.top) < 2;
      })()`);
      await page.setViewportSize({ width: 1200, height: 900 });
      assert.is(await isBeside(), true);
      await page.setViewportSize({ width: 320, height: 900 });
      assert.is(await isBeside(), false);
      await page.setViewportSize({ width: 660, height: 900 });
      await page.emulateMedia({ media: 'print' });
      assert.is(await isBeside(), true);
    }),
);

changes('tells old from new without colours', ({ browser }) =>
  withPage(browser, text, async (page) => {
    const labels = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.sides dt')].map((one) => one.textContent + (one.getBoundingClientRect().height > 0 ? '' : ' unseen'))`,
    );
    assert.equal([...new Set(labels)], ['Before', 'Now']);
  }),
);

changes.run();
