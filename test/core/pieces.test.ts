import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inParts, inTurn, jsonPieces } from '../../src/core/pieces';

const pieces = suite('core › pieces of long texts');

pieces('are put together to parts of a bounded size, and lose nothing', () => {
  const text = Array.from({ length: 50_000 }, (_, index) => `${index},`);
  const parts = [...inParts(text)];
  assert.is(parts.join(''), text.join(''));
  assert.ok(parts.length > 1 && parts.length < 10, `${parts.length}`);
  assert.equal([...inParts([])], []);
  assert.equal([...inParts(['', ''])], []);
});

pieces('are the JSON of the whole', () => {
  const items = [{ a: 1, b: ['x\ny', { c: [] }] }, [], 'text', null, '\u0000'];
  for (const indent of [0, 2]) {
    for (const some of [items, items.slice(0, 1), []]) {
      const around = (list: readonly unknown[]): object => ({ before: 1, deep: [{ list }], after: { z: 1 } });
      const whole = `${JSON.stringify(around(some), null, indent)}\n`;
      assert.is([...jsonPieces(around, some, indent)].join(''), whole);
    }
  }
});

pieces('of several lists follow each other, as often as they are asked for', () => {
  const both = inTurn([1], [2, 3]);
  assert.equal([...both, ...both], [1, 2, 3, 1, 2, 3]);
});

pieces.run();
