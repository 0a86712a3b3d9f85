import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sourcesFrom } from '../../src/core/sources';

const memory = suite('sources in memory');

memory('answer the text of a path, and nothing for another', () => {
  const sources = sourcesFrom({ 'acme/policy.yaml': 'title: Acme\n', empty: '' });
  assert.equal(sources.read('acme/policy.yaml'), { bytes: 'title: Acme\n' });
  assert.equal(sources.read('empty'), { bytes: '' });
  assert.is(sources.read('acme'), undefined);
});

memory('hold own properties only', () => {
  const sources = sourcesFrom({});
  for (const name of ['__proto__', 'constructor', 'toString']) assert.is(sources.read(name), undefined, name);
  const named = sourcesFrom(JSON.parse('{"__proto__": "a: 1"}'));
  assert.equal(named.read('__proto__'), { bytes: 'a: 1' });
});

memory.run();
