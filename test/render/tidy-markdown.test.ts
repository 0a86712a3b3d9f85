import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tidyMarkdown } from '../../src/render/tidy-markdown';

const tidying = suite('tidyMarkdown');

tidying('gives one form to what means the same', () => {
  assert.is(tidyMarkdown('\n\na  \r\nb \t\n\n\n\nc  \n'), 'a\\\nb\n\nc');
});

tidying('leaves one line as it is among others', () => {
  const line = fc.string({ unit: fc.constantFrom(...' \t\\a.'), maxLength: 6 });
  fc.assert(
    fc.property(line, (it) => {
      assert.is(tidyMarkdown(`a\nx${it}`), `a\n${tidyMarkdown(`x${it}`)}`);
    }),
    { numRuns: 1000 },
  );
});

tidying.run();
