import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openShelf } from '../../src/cli/shelf';

const shelves = suite('cli › the shelf');

shelves('gives every text again, however long, whatever is in it, and as often as it is asked', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.nat(400_000).map((length) => 'é'.repeat(length)),
    fc.constant('x'.repeat(3 * 1024 * 1024)),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const shelf = openShelf();
      const readers = texts.map(shelf);
      for (let round = 0; round < 2; round++)
        for (const [index, read] of readers.entries()) assert.is(read(), texts[index]);
    }),
    { numRuns: 60 },
  );
});

shelves.run();
