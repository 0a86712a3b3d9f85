import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { columnsOf } from '../../src/report/columns';
import { frame, maximumColumns } from '../../src/report/frame';

const frames = suite('code frames');

frames('show the line with one line of context above and below, and carets under the span', () => {
  assert.equal(show('one\ntwo\nthree four\nfive\nsix\n', 'four'), [
    '2 | two', //
    '3 | three four',
    '  |       ^^^^',
    '4 | five',
  ]);
});

frames('have no context where the file has none', () => {
  assert.equal(show('one\n', 'one'), ['1 | one', '  | ^^^']);
  assert.equal(show('one\ntwo', 'two'), ['1 | one', '2 | two', '  | ^^^']);
});

frames('align the numbers of lines', () => {
  const text = Array.from({ length: 12 }, (_, index) => `line-${index + 1}`).join('\n');
  assert.equal(show(text, 'line-10'), [' 9 | line-9', '10 | line-10', '   | ^^^^^^^', '11 | line-11']);
  assert.equal(show(text, 'line-9'), [' 8 | line-8', ' 9 | line-9', '   | ^^^^^^', '10 | line-10']);
});

frames('point at a place without width, at the end of the text too', () => {
  assert.equal(at('key:\n', 4, 4), ['1 | key:', '  |     ^']);
  assert.equal(at('a: 1\n', 5, 5), ['1 | a: 1', '2 | ', '  | ^']);
});

frames('show a span over several lines on its first line', () => {
  assert.equal(at('a: [1,\n  2]\n', 3, 11), ['1 | a: [1,', '  |    ^^^', '2 |   2]']);
});

frames('are the same with the line breaks of Windows', () => {
  const text = 'one\ntwo\nthree\n';
  assert.equal(show(text.replaceAll('\n', '\r\n'), 'two'), show(text, 'two'));
});

frames('put carets in the right place after tabs, wide characters and accents', () => {
  assert.equal(show('\tx\t= here', 'here'), ['1 |   x  = here', '  |        ^^^^']);
  assert.equal(show('日本: 😀 here', 'here'), ['1 | 日本: 😀 here', '  |          ^^^^']);
  assert.equal(show('e\u0301: 日本', '日本'), ['1 | e\u0301: 日本', '  |    ^^^^']);
});

frames('make control characters visible, and count what is shown', () => {
  assert.equal(show('a\x1b[2J\u202e: here', 'here'), ['1 | a\\x1b[2J\\u{202e}: here', '  |                   ^^^^']);
  assert.equal(show('a: \0', '\0'), ['1 | a: \\x00', '  |    ^^^^']);
});

frames('cut long lines around the fault', () => {
  const [line = '', carets = ''] = show(`${'a'.repeat(500)}FAULT${'b'.repeat(500)}`, 'FAULT');
  assert.is(line, `1 | …${'a'.repeat(39)}FAULT${'b'.repeat(74)}…`);
  assert.is(carets, `  | ${' '.repeat(40)}^^^^^`);
  const [start = ''] = show(`FAULT${'b'.repeat(500)}`, 'FAULT');
  assert.is(start, `1 | FAULT${'b'.repeat(114)}…`);
  const [end = ''] = show(`${'a'.repeat(500)}FAULT`, 'FAULT');
  assert.is(end, `1 | …${'a'.repeat(39)}FAULT`);
});

frames('leave a line of 120 columns whole', () => {
  assert.is(show(`FAULT${'b'.repeat(115)}`, 'FAULT')[0], `1 | FAULT${'b'.repeat(115)}`);
  assert.is(show(`FAULT${'b'.repeat(116)}`, 'FAULT')[0], `1 | FAULT${'b'.repeat(114)}…`);
});

frames('are empty for a source without text', () => {
  assert.equal(at('', 0, 0), []);
});

frames('of any text at any place are safe to print, narrow, and point inside', () => {
  const parts = fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '\t', '\x1b', '日', '😀', '\u202e', '\ud800', '\u0301');
  const texts = fc.array(parts, { minLength: 1, maxLength: 400 }).map((list) => list.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
      const lines = frame({ source: { path: 'policy.yaml', text }, start, end });
      assert.is(lines.filter(({ isPointer }) => isPointer).length, 1);
      for (const { text: shown, isPointer } of lines) {
        assert.not.match(shown, /[\x00-\x1f\x7f-\x9f\u202a-\u202e\p{Cs}]/u);
        assert.ok(columnsOf(shown) <= maximumColumns + 1, `${columnsOf(shown)} columns`);
        if (isPointer) assert.match(shown, /^ *\^+$/);
      }
    }),
    { numRuns: 500 },
  );
});

frames.run();

function at(text: string, start: number, end: number): string[] {
  const lines = frame({ source: { path: 'policy.yaml', text }, start, end });
  return lines.map(({ gutter, text: shown }) => `${gutter} | ${shown}`);
}

function show(text: string, fault: string): string[] {
  const start = text.indexOf(fault);
  return at(text, start, start + fault.length);
}
