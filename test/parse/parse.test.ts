import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Path } from '../../src/core/source';
import type { Document } from '../../src/parse/document';
import { parse } from '../../src/parse/parse';

const data = suite('data of a document');

data('are the same whatever the form of the text', () => {
  const expected = { id: 'acme', list: ['a', { b: 'c: d' }], text: 'one two\nthree', none: null, count: 3, yes: true };
  const block = [
    'id: acme',
    'list:',
    '  - a',
    '  - b: "c: d"',
    'text: >-',
    '  one',
    '  two',
    '',
    '  three',
    'none:',
    'count: 3',
    'yes: true',
    '',
  ].join('\n');
  const forms = [
    block,
    block.replaceAll('\n', '\r\n'),
    block.replaceAll('\n', '\r'),
    block.trimEnd(),
    `---\n${block}`,
    `${block}...\n`,
    `---\n${block}...\n...\n`,
    `# policy\n\n${block.replace('acme', 'acme   # name').replace('>-', '>- # text')}# end\n`,
    JSON.stringify(expected),
    JSON.stringify(expected, null, 2),
    JSON.stringify(expected, null, '\t'),
    '{id: acme, list: [a, b: \'c: d\'], text: "one\n two\n\n three", none: , count: 3, yes: true,}',
    '? id\n: acme\n? list\n:\n- a\n- b: \'c: d\'\ntext: |-\n  one two\n  three\nnone: ~\ncount: 3\n"yes": true\n',
  ];
  for (const form of forms) assert.equal(read(form).data, expected, form);
});

data('keep plain words that other versions of YAML take for something else', () => {
  const words = [
    'NO',
    'yes',
    'off',
    'y',
    '2024-01-01',
    '12:30:45',
    '0b1',
    '1_000',
    '1.2.3',
    '+49 30',
    '0o9',
    '=',
    '!x',
  ];
  for (const word of words) {
    if (word.startsWith('!')) assert.is(parse({ path: 'policy.yaml', text: `a: ${word}` }).document, undefined);
    else assert.equal(read(`a: ${word}\n`).data, { a: word });
  }
});

data('keep every key as a property of its own, and change no other object', () => {
  const text = '__proto__: {polluted: yes}\nconstructor: 1\ntoString: 2\nhelperMissing: 3\n';
  const map = read(text).data as Record<string, unknown>;
  assert.equal(Object.keys(map), ['__proto__', 'constructor', 'toString', 'helperMissing']);
  assert.is(Object.getPrototypeOf(map), Object.prototype);
  assert.not('polluted' in {});
  assert.is(JSON.stringify(map), '{"__proto__":{"polluted":"yes"},"constructor":1,"toString":2,"helperMissing":3}');
});

data('hold text in quotes as it is meant', () => {
  assert.equal(read(`a: "1.10"\nb: 'it''s'\nc: "\\ud83d\\ude00 \\U0001F600 \\x41\\t\\/"\n"1": x\n"<<": y\n`).data, {
    a: '1.10',
    b: "it's",
    c: '😀 😀 A\t/',
    '1': 'x',
    '<<': 'y',
  });
});

data('hold placeholders inside text', () => {
  assert.equal(read('a: "{{ x }} sells"\nb: We {{ x }} sell\nc: >\n  {{ x }}\n').data, {
    a: '{{ x }} sells',
    b: 'We {{ x }} sell',
    c: '{{ x }}\n',
  });
});

data('are read from a file of forty thousand keys', () => {
  const text = Array.from({ length: 40_000 }, (_, index) => `key-${index}: v\n`).join('');
  assert.is(Object.keys(read(text).data as object).length, 40_000);
});

data.run();

const written = suite('text as written');

written('is the raw text of a scalar', () => {
  const document = read(
    'a: 1.10\nb: 010\nc: 1e3 # x\nd: "q\\n"\nlist: [NO, 0x1F]\ne: >-\n  one\n  two\n\n# c\nf:\ng: {h}\n',
  );
  assert.equal(document.data, {
    a: 1.1,
    b: 10,
    c: 1000,
    d: 'q\n',
    list: ['NO', 31],
    e: 'one two',
    f: null,
    g: { h: null },
  });
  assert.is(document.textOf(['a']), '1.10');
  assert.is(document.textOf(['b']), '010');
  assert.is(document.textOf(['c']), '1e3');
  assert.is(document.textOf(['d']), '"q\\n"');
  assert.is(document.textOf(['list', 1]), '0x1F');
  assert.is(document.textOf(['e']), '>-\n  one\n  two');
  assert.is(document.textOf(['f']), '');
  assert.is(document.textOf(['g', 'h']), '');
});

written('is undefined for maps, lists and ways that lead nowhere', () => {
  const document = read('a: {b: 1}\nc: [2]\n');
  const nowhere: Path[] = [[], ['a'], ['c'], ['x'], ['a', 'b', 'c'], ['c', 1], ['c', -1], ['c', 'x']];
  for (const path of nowhere) {
    assert.is(document.textOf(path), undefined, path.join('.'));
  }
});

written.run();

const repeating = suite('keys given twice');

repeating('leave what the first of each says, and what is given again', () => {
  const text = 'a: 1\nb:\n  - c: {d: 2}\n    c: {e: 3}\na: 4\n';
  const { document, repeating: read } = parse({ path: 'policy.yaml', text });
  assert.is(document, undefined);
  assert.equal(read?.document.data, { a: 1, b: [{ c: { d: 2 } }] });
  assert.equal(read?.repeated, [
    { path: ['b', 0, 'c'], value: { e: 3 } },
    { path: ['a'], value: 4 },
  ]);
  assert.is(read?.document.spanOf(['a']).start, 3);
});

repeating('leave nothing where other things are wrong too', () => {
  for (const text of ['a: 1\na: 2\n7: 3\n', 'a: 1\na: 2\nb: {\n', 'a: 1\na: 2\n---\nb: 1\n']) {
    const { document, repeating: read } = parse({ path: 'policy.yaml', text });
    assert.equal([document, read], [undefined, undefined]);
  }
});

repeating.run();

const spans = suite('spans of a document');
const text = [
  '# head',
  'id: acme  # name',
  'contact:',
  '  email: a@b.c',
  '  lines:',
  '    - one',
  '    - "two"   ',
  '',
  '    # after',
  'text: |',
  '  long',
  '',
  '# tail',
  'empty:   # nothing',
  'flow: { x: [1, 2] }',
  '',
].join('\n');

const expected: readonly (readonly [Path, string, string])[] = [
  [['id'], 'acme', 'id'],
  [['contact'], 'email: a@b.c\n  lines:\n    - one\n    - "two"', 'contact'],
  [['contact', 'email'], 'a@b.c', 'email'],
  [['contact', 'lines'], '- one\n    - "two"', 'lines'],
  [['contact', 'lines', 1], '"two"', '"two"'],
  [['contact', 'lines', '0'], 'one', 'one'],
  [['text'], '|\n  long', 'text'],
  [['flow'], '{ x: [1, 2] }', 'flow'],
  [['flow', 'x'], '[1, 2]', 'x'],
  [['flow', 'x', 1], '2', '2'],
];

for (const [path, value, key] of expected) {
  spans(`of ${path.join('.')} hold the value and the key, and nothing around them`, () => {
    for (const form of [text, text.replaceAll('\n', '\r\n')]) {
      const document = read(form);
      assert.is(sliceOf(document, 'spanOf', path).replaceAll('\r', ''), value);
      assert.is(sliceOf(document, 'keySpanOf', path), key);
    }
  });
}

spans('of the whole reach from the first key to the last value', () => {
  assert.is(sliceOf(read(text), 'spanOf', []), text.slice(text.indexOf('id:')).trimEnd());
});

spans('of a value left out are the empty place after its colon', () => {
  const { start, end } = read(text).spanOf(['empty']);
  assert.equal([start, end], [text.indexOf('empty:') + 6, text.indexOf('empty:') + 6]);
});

spans('of a way that leads nowhere are those of the nearest value above', () => {
  const document = read(text);
  assert.is(sliceOf(document, 'spanOf', ['contact', 'email', 'x', 0]), 'a@b.c');
  assert.is(sliceOf(document, 'spanOf', ['contact', 'lines', 7]), '- one\n    - "two"');
  assert.is(sliceOf(document, 'spanOf', ['flow', 'y', 'z']), '{ x: [1, 2] }');
  assert.is(sliceOf(document, 'keySpanOf', ['contact', 'phone']), 'contact');
  assert.equal(document.spanOf(['nothing']), document.spanOf([]));
  assert.equal(document.spanOf(['__proto__', 'constructor']), document.spanOf([]));
});

spans('carry the source', () => {
  const source = { path: 'policy.yaml', text };
  assert.is(parse(source).document?.spanOf(['id']).source, source);
});

spans.run();

function read(text: string): Document {
  const { document, diagnostics } = parse({ path: 'policy.yaml', text });
  assert.equal(diagnostics, []);
  if (!document) throw new Error('no document');
  return document;
}

function sliceOf(document: Document, of: 'spanOf' | 'keySpanOf', path: Path): string {
  const { start, end } = document[of](path);
  return document.source.text.slice(start, end);
}
