import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publishedPages } from '../kit/published-pages';
import { openBrowser, withPage } from './browser';

const structure = suite<{ browser: Browser }>('structure');

structure.before(async (context) => {
  context.browser = await openBrowser();
});

structure.after(async ({ browser }) => {
  await browser?.close();
});

for (const { path, text } of publishedPages()) {
  structure(`${path} has ids, headings and landmarks that agree, and asks for nothing`, ({ browser }) =>
    withPage(browser, text, async (page, seen) => {
      assert.equal(await faultsIn(page), []);
      assert.equal(seen, { dialogs: [], errors: [], requests: [] });
    }),
  );
}

structure('faults are seen', ({ browser }) => {
  const text = `<!doctype html><title>a</title><h2 id="a">one</h2><main aria-labelledby="b"><h4 id="a"> </h4></main>
    <nav></nav><nav></nav><main></main><ul><p>no item</p></ul><a href="#a"></a>`;
  return withPage(browser, text, async (page) => {
    assert.equal(await faultsIn(page), [
      'the id a is there 2 times',
      'aria-labelledby names b, which is not there',
      'there are 0 headings of level 1',
      'the heading “” is of level 4 after level 2',
      'the heading “” says nothing',
      'there are 2 main',
      '2 nav have no name or share one',
      '<p> is in <ul>',
      '<a> says nothing',
      'the page has no language',
    ]);
  });
});

structure.run();

/** What is wrong with a page as the browser has read it. */
function faultsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const faults = [];
    const all = (selector) => [...document.querySelectorAll(selector)];
    const count = (names) => [...names.reduce((map, name) => map.set(name, (map.get(name) ?? 0) + 1), new Map())];
    const say = (element) => element.textContent.trim();

    for (const [id, number] of count(all('[id]').map(({ id }) => id))) {
      if (number > 1) faults.push('the id ' + id + ' is there ' + number + ' times');
    }
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-details', 'aria-controls', 'headers', 'for']) {
      for (const element of all('[' + name + ']')) {
        for (const id of element.getAttribute(name).split(/\\s+/)) {
          if (!document.getElementById(id)) faults.push(name + ' names ' + id + ', which is not there');
        }
      }
    }

    const first = all('h1').length;
    if (first !== 1) faults.push('there are ' + first + ' headings of level 1');
    let above = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6')) {
      const level = Number(heading.localName[1]);
      if (above > 0 && level > above + 1) faults.push('the heading “' + say(heading) + '” is of level ' + level + ' after level ' + above);
      if (!say(heading)) faults.push('the heading “” says nothing');
      above = level;
    }

    for (const tag of ['main', 'body > header', 'body > footer']) {
      if (all(tag).length > 1) faults.push('there are ' + all(tag).length + ' ' + tag);
    }
    const named = (element) => element.getAttribute('aria-label') ??
      (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    for (const tag of ['nav', 'aside', 'section[aria-label], section[aria-labelledby]']) {
      const names = all(tag).map(named);
      const shared = names.filter((name) => (names.length > 1 && !name) || names.filter((other) => other === name).length > 1);
      if (shared.length) faults.push(shared.length + ' ' + tag + ' have no name or share one');
    }

    const inside = { ul: 'li', ol: 'li', dl: 'dt, dd, div', tr: 'th, td', tbody: 'tr', thead: 'tr' };
    for (const [tag, children] of Object.entries(inside)) {
      for (const child of all(tag + ' > *')) {
        if (!child.matches(children)) faults.push('<' + child.localName + '> is in <' + tag + '>');
      }
      for (const list of all(tag + ':empty')) faults.push('<' + tag + '> is empty');
    }
    for (const element of all('a, li, p, th, summary, caption, figcaption, dt, dd')) {
      const isNamed = say(element) || element.getAttribute('aria-label') || element.querySelector('svg, [aria-label]');
      if (!isNamed) faults.push('<' + element.localName + '> says nothing');
    }
    if (!document.documentElement.lang) faults.push('the page has no language');
    return faults;
  })()`);
}
