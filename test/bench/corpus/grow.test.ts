import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { seedlings } from '../../../bench/corpus/corpus';
import { grow } from '../../../bench/corpus/grow';
import { builtInTemplates } from '../../../src/built-in';
import { compile } from '../../../src/compile';
import { hasErrors } from '../../../src/core/diagnostic';
import { openSources } from '../../../src/io/sources';
import { inTemporaryFolder } from '../../kit/temporary-folder';

const corpus = suite('corpus');
const from = seedlings();
const grown = Array.from({ length: 60 }, (_, number) => grow(from, number));

corpus('is the same at every run', () => {
  assert.equal(
    Array.from({ length: 60 }, (_, number) => grow(seedlings(), number)),
    grown,
  );
});

corpus('grows from every real policy', () => {
  assert.is(from.length, 5);
  assert.equal(
    from.filter(({ spare }) => spare.length < 5).map(({ id }) => id),
    [],
    'policies with hardly a fact to leave out',
  );
});

corpus('holds no policy twice, not even under another name', () => {
  assert.is(new Set(grown.map(({ id }) => id)).size, grown.length);
  const nameless = grown.map(({ id, text }) => text.replace(new RegExp(id.replace(/-\d+$/, ''), 'gi'), 'x'));
  assert.is(new Set(nameless).size, grown.length);
});

corpus('names no real company', () => {
  const named = grown.filter(({ text }) => /allocloud|allure|alluster|alumini|klusster/i.test(text));
  assert.equal(
    named.map(({ id }) => id),
    [],
  );
});

corpus('has policies with more facts and with fewer than they grew from', () => {
  const lengths = grown.map(({ text }, number) => text.length / (from[number % from.length]?.text.length ?? 0));
  assert.ok(Math.min(...lengths) < 0.98, `the shortest is ${Math.min(...lengths)} times as long`);
  assert.ok(Math.max(...lengths) > 1.02, `the longest is ${Math.max(...lengths)} times as long`);
});

corpus('holds policies that all build', async () => {
  await inTemporaryFolder((folder) => {
    for (const { id, text } of grown) {
      mkdirSync(join(folder, id));
      writeFileSync(join(folder, id, 'policy.yaml'), text);
    }
    const sources = openSources(folder);
    const templates = builtInTemplates();
    const refused = grown.flatMap(({ id }) => {
      const { diagnostics } = compile(sources, templates, { id, entry: `${id}/policy.yaml` });
      return hasErrors(diagnostics)
        ? [`${id}: ${diagnostics.find(({ severity }) => severity === 'error')?.message}`]
        : [];
    });
    assert.equal(refused, []);
  });
});

corpus.run();
