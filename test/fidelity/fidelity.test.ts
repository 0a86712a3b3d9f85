import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { builtInTemplates } from '../../src/built-in';
import { compile } from '../../src/compile';
import { openSources } from '../../src/io/sources';
import { dataAt, says as isSaid, plainWords, statementsOf, wordsOf } from './page-statements';

/** What one published fact is, and where the model says it. */
interface Carried {
  readonly says: string;
  readonly at: readonly string[];
}

/** How many facts each published policy states. */
const published: Readonly<Record<string, number>> = {
  allocloud: 108,
  allure: 62,
  alluster: 132,
  alumini: 138,
  klusster: 77,
};

const policies = join(__dirname, '../../policies');
const lists = readdirSync(__dirname)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

const all = suite('the facts of the published policies');
all('five policies, 517 facts', () => {
  assert.equal(lists.sort(), Object.keys(published).sort());
  assert.is(
    Object.values(published).reduce((sum, count) => sum + count, 0),
    517,
  );
});
all.run();

for (const id of lists) {
  const test = suite(`the facts of ${id}`);
  const facts = parse(readFileSync(join(__dirname, `${id}.yaml`), 'utf8')) as Readonly<Record<string, Carried>>;
  const compiled = compile(openSources(policies), builtInTemplates(), { id, entry: `${id}/policy.yaml` });
  const text = (file: string) => compiled.artifacts.find(({ path }) => path === `${id}/${file}`)?.text ?? '';
  const manifest = JSON.parse(text('manifest.json') || '{}');
  const page = text('index.html');
  const statements = statementsOf(page);
  const pageWords = plainWords(page);

  test('every one is listed, in order', () => {
    const ids = Array.from({ length: published[id] ?? 0 }, (_, index) => `${id}-${String(index + 1).padStart(3, '0')}`);
    assert.equal(Object.keys(facts), ids);
  });

  for (const [fact, { says, at }] of Object.entries(facts)) {
    test(`${fact}: ${says}`, () => {
      assert.ok(at.length > 0, 'no address');
      for (const address of at) {
        const found = dataAt(manifest, address);
        assert.is.not(found, undefined, `${address} is not in the manifest`);
        const owner = Object.keys(manifest.sourceMap)
          .filter((known) => address === known || address.startsWith(`${known}.`))
          .sort((a, b) => b.length - a.length)[0];
        assert.ok(owner, `${address} is not in the source map`);
        const { anchors } = manifest.sourceMap[owner ?? ''];
        assert.ok(anchors.length > 0, `${address} is printed nowhere`);
        for (const anchor of anchors) assert.ok(page.includes(`id="${anchor}"`), `the page has no anchor ${anchor}`);
        const told =
          owner === 'policy.title' || owner?.startsWith('sections.')
            ? pageWords
            : statements
                .filter(({ facts: said }) => said.includes(owner ?? ''))
                .map(({ words }) => words)
                .join(' ');
        for (const word of wordsOf(found)) assert.ok(isSaid(told, word), `“${word}” of ${address} is not on the page`);
      }
    });
  }

  test('few of its facts are free statements', () => {
    assert.ok(manifest.statementsShare.share <= 0.15, `${manifest.statementsShare.share}`);
  });
  test.run();
}
