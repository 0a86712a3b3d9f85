import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linesOf, positionOf, type Source } from '../../src/core/source';

const positions = suite('positions');

positions('count lines and columns from one', () => {
  assert.equal(places('ab\nc'), ['1:1', '1:2', '1:3', '2:1', '2:2']);
});

positions('end a line at LF, at CRLF once, and at a lone CR', () => {
  assert.equal(linesOf(source('a\nb\r\nc\rd')), [0, 2, 5, 7]);
  assert.equal(places('a\r\nb'), ['1:1', '1:2', '1:3', '2:1', '2:2']);
  assert.equal(places('\r\r'), ['1:1', '2:1', '3:1']);
});

positions('have a line after a last line break', () => {
  assert.equal(linesOf(source('a\n')), [0, 2]);
  assert.equal(positionOf(source('a\n'), 2), { line: 2, column: 1 });
});

positions('count a character beyond the basic plane as two columns', () => {
  assert.equal(positionOf(source('😀x'), 2), { line: 1, column: 3 });
});

positions('of an offset outside the text are those of its start or end', () => {
  assert.equal(positionOf(source('ab'), 99), { line: 1, column: 3 });
  assert.equal(positionOf(source('ab'), -1), { line: 1, column: 1 });
  assert.equal(positionOf(source(''), 0), { line: 1, column: 1 });
});

positions('lead back to the offset they come from', () => {
  const texts = fc.array(fc.constantFrom('\n', '\r', 'a', ' ', '😀')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), (text, number) => {
      const offset = number % (text.length + 1);
      const { line, column } = positionOf(source(text), offset);
      assert.is((linesOf(source(text))[line - 1] ?? -1) + column - 1, offset);
    }),
    { numRuns: 300 },
  );
});

positions.run();

function source(text: string): Source {
  return { path: 'policy.yaml', text };
}

function places(text: string): string[] {
  return Array.from({ length: text.length + 1 }, (_, offset) => {
    const { line, column } = positionOf(source(text), offset);
    return `${line}:${column}`;
  });
}
