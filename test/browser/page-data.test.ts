import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { published, publishedPolicy } from '../render/published';
import { openBrowser, withPage } from './browser';

const data = suite<{ browser: Browser }>('data for programs');

data.before(async (context) => {
  context.browser = await openBrowser();
});

data.after(async ({ browser }) => {
  await browser?.close();
});

data('are no script: a browser neither runs them nor complains of them, whatever they hold', ({ browser }) => {
  const name = '</script><script>document.title = "ran"</script><img src=x onerror=alert(1)>';
  const page = published(publishedPolicy({ name }), {
    site: { url: 'https://acme.example/', source: 'https://git.example/{file}#L{line}' },
  })['index.html'];
  return withPage(browser, page ?? '', async (shown, seen) => {
    assert.equal(seen, { dialogs: [], errors: [], requests: [] });
    assert.is(await shown.title(), 'Privacy Policy');
    const text = await shown.evaluate<string>(
      `document.querySelector('script[type="application/ld+json"]').textContent`,
    );
    assert.is((JSON.parse(text) as { readonly about: { readonly name: string } }).about.name, name);
    assert.is(await shown.locator('script').count(), 1);
  });
});

data.run();
