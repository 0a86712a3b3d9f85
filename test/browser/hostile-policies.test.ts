import fc from 'fast-check';
import { Marked } from 'marked';
import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { type Compilation, compile } from '../../src/compile';
import { sourcesFrom } from '../../src/core/sources';
import { type HostileText, hostileTexts } from '../render/corpora';
import { folded } from '../render/html-text';
import { type RandomPolicy, randomPolicy } from '../view/random-policy';
import { openBrowser, show } from './browser';
import { rouse } from './in-page';

const hostile = suite<{ browser: Browser }>('hostile policies, shown');

hostile.before(async (context) => {
  context.browser = await openBrowser();
});

hostile.after(async ({ browser }) => {
  await browser?.close();
});

/** The tags and attributes that a page is made of, and the Markdown of a policy once anybody has rendered it. */
const tags =
  /^(a|header|h[1-6]|main|section|nav|footer|div|span|p|strong|em|code|br|ul|ol|li|table|thead|tbody|tr|th|td|hr|del|details|summary|dl|dt|dd|svg|title|desc|g|path|rect|text|tspan|pre)$/;
const attributes =
  /^(class|id|href|tabindex|data-(facts|label|line|node)|aria-labelledby|aria-label|role|start|scope|align|viewBox|fill|stroke|font-size|[xyd]|rx|width|height)$/;
const addresses = /^(https?:\/\/|mailto:|tel:|#)/;

for (const seed of [1, 2]) {
  hostile(`text in every leaf is inert and shown, seed ${seed}`, async ({ browser }) => {
    const { data, tokens } = policyOf(seed, accepted(seed));
    const { artifacts, diagnostics } = compiled(JSON.stringify(data));
    assert.equal(
      diagnostics.filter(({ severity }) => severity === 'error'),
      [],
    );
    const [html = '', markdown = '', manifest = ''] = artifacts.map(({ text }) => text);
    assert.not.match(html + markdown + manifest, /[\0-\x09\x0b-\x1f\x7f-\x9f]/);
    const page = html.replace(/<meta http-equiv=[^>]*>\n/, '');
    assert.not.equal(page, html, 'the page has to do without the policy that forbids scripts');
    const rendered = `<!doctype html><meta charset="utf-8"><body>${new Marked().parse(markdown)}`;
    for (const shown of [page, rendered]) assertShown(await seenOf(browser, shown), tokens);
    const values: unknown[] = [];
    JSON.parse(manifest, (_, value) => values.push(value) && value);
    const said = values.filter((value) => typeof value === 'string').join('\n');
    assert.equal(
      [...tokens].filter(([, token]) => !said.includes(token)),
      [],
      'texts that are not in the manifest',
    );
  });
}

hostile.run();

function compiled(text: string): Compilation {
  return compile(sourcesFrom({ 'p/policy.yaml': text }), builtInTemplates(), { id: 'p', entry: 'p/policy.yaml' });
}

function policyOf(seed: number, wordOf: (index: number) => string): RandomPolicy {
  const [policy] = fc.sample(randomPolicy(wordOf), { seed, numRuns: 1 });
  assert.ok(policy);
  return policy;
}

/** Hostile texts that may stand in a policy, each between words that are found again; other ones for each seed. */
function accepted(seed: number): (index: number) => string {
  const texts = hostileTexts().filter(isAccepted);
  return (index) => `zq${index}a ${texts[(index * 7 + seed * 131) % texts.length]?.text} zq${index}b`;
}

/** Refused are control characters, and what could be a link or a reference; whatever is longer than a name may be. */
function isAccepted({ text }: HostileText): boolean {
  return (
    text.length < 230 &&
    !/[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\p{Cs}\p{NChar}\u202a-\u202e\u2066-\u2069]|\]\(|\{\{/u.test(text)
  );
}

interface Shown {
  readonly text: string;
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly addresses: readonly string[];
}

async function seenOf(browser: Browser, html: string): Promise<Shown> {
  const { page, seen } = await show(browser, html);
  const shown = await page.evaluate<Shown>(`(() => {
    const all = [...document.querySelectorAll('body *')];
    return {
      text: document.body.textContent,
      elements: [...new Set(all.map(({ localName }) => localName))],
      attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
      addresses: all.flatMap((element) => element.getAttribute('href') ?? []),
    };
  })()`);
  await rouse(page);
  await page.close();
  assert.equal(seen, { dialogs: [], errors: [], requests: [] });
  return shown;
}

function assertShown(shown: Shown, tokens: ReadonlyMap<string, string>): void {
  const strange = (found: readonly string[], known: RegExp) => found.filter((each) => !known.test(each));
  assert.equal(strange(shown.elements, tags), []);
  assert.equal(strange(shown.attributes, attributes), []);
  assert.equal(strange(shown.addresses, addresses), []);
  // Marks of emphasis and code are not shown, nor is a backslash before a mark; the first letter of a sentence is large.
  const plain = (text: string) =>
    folded(text.replace(/[*_`\\\s]+/g, ' '))
      .replaceAll(' ', '')
      .toLowerCase();
  const text = plain(shown.text + shown.addresses.join(' '));
  assert.equal(
    [...tokens].filter(([, token]) => !text.includes(plain(token))).slice(0, 5),
    [],
    'texts that are not shown',
  );
}
