import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { plainText } from '../../src/lint/printed';

const plain = suite('the plain text of a page');

plain('links become their texts, and brackets that were typed stay', () => {
  assert.is(
    plainText('See [our *privacy* page](https://a.example/x%28y%29) and [us](#us).'),
    'See our privacy page and us.',
  );
  assert.is(plainText('\\[sic\\](https://a.example)'), '[sic](https://a.example)');
  assert.is(plainText('\\[see [us](#us)'), '[see us');
  assert.is(plainText('[the \\[old\\] page](#old)'), 'the [old] page');
});

plain('a text without marks is read as one beside a mark is', () => {
  const pieces = fc.constantFrom(...'\\[]()*_`&;-.) \n1a', '&amp;', '&lt;', '[a](#b)', '\\*', '\n- ', '\n 2. ', '\\\n');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      assert.is(plainText(`\\!\n${text}`), `!\n${plainText(text)}`);
    }),
    { numRuns: 3000 },
  );
});

plain('many brackets cost no more than other characters', () => {
  const start = performance.now();
  for (const part of ['\\[', '[', '[a](', '[a]', '`[`', '\\']) {
    const text = part.repeat(200_000);
    assert.ok(plainText(text).length > 0, part);
  }
  const spent = performance.now() - start;
  assert.ok(spent < 5000, `${spent} ms`);
});

plain.run();
