import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../src/core/diagnostic';
import { parse } from '../../src/parse/parse';

const comments = suite('comments');

comments('are those of YAML, each with the next line that holds more', () => {
  const text = [
    '# top',
    '---',
    '',
    'a: 1 # behind',
    '  # indented',
    '',
    '# second',
    'b:',
    '  - x#y',
    '  - # in a list',
    '    "# quoted',
    '    # quoted too"',
    '  - |  # of a block',
    '    # text',
    '    more',
    '# below a block',
    'c: { # in brackets',
    '  # alone in brackets',
    '  d: 1',
    '  # before the bracket',
    '}',
    'e: plain',
    '  # f',
    'g: >-',
    '# below an empty block',
    'h: 1',
    '#end',
    '...',
    '# after the end',
    '',
  ].join('\n');
  const expected = [
    '1:1 # top, alone, 4',
    '4:6 # behind, 8',
    '5:3 # indented, alone, 8',
    '7:1 # second, alone, 8',
    '10:5 # in a list, 11',
    '13:8 # of a block, 14',
    '16:1 # below a block, alone, 17',
    '17:6 # in brackets, 19',
    '18:3 # alone in brackets, alone, 19',
    '20:3 # before the bracket, alone, 21',
    '23:3 # f, alone, 24',
    '25:1 # below an empty block, alone, 26',
    '27:1 #end, alone, none',
    '29:1 # after the end, alone, none',
  ];
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    assert.equal(told(text.replaceAll('\n', lineEnd)), expected, JSON.stringify(lineEnd));
  }
});

comments('are none in texts and keys that hold a hash', () => {
  assert.equal(told(`a: "# x"\nb: '# x'\nc#d: e#f\n"# g": 1\ni: |\n\n  # j\n  # k\nl: "m\n  # n"\n`), []);
});

comments('of files with keys given twice are there too', () => {
  const { repeating } = parse({ path: 'p', text: '# one\na: 1\na: 2\n' });
  assert.equal(
    repeating?.document.comments.map(({ text }) => text),
    ['# one'],
  );
});

comments('may be long, and many', () => {
  const long = `# ${'x'.repeat(100_000)}`;
  assert.equal(told(`${long}\na: 1`), [`1:1 ${long}, alone, 2`]);
  const many = '# x\n'.repeat(100_000);
  assert.is(told(`${many}a: 1`).at(-1), '100000:1 # x, alone, 100001');
  assert.is(told(`a: 1\n${'# x\n'.repeat(50_000)}`).length, 50_000);
});

comments.run();

/** `line:column text, alone, next line` for each comment. */
function told(text: string): readonly string[] {
  const { document, diagnostics } = parse({ path: 'p', text });
  assert.equal(diagnostics, []);
  return (document?.comments ?? []).map(
    ({ text: words, span, isAlone, nextLine }) =>
      `${placeOf(span).slice(2)} ${words}${isAlone ? ', alone' : ''}, ${nextLine ?? 'none'}`,
  );
}
