import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decode } from '../../../src/parse/decode';
import { readFast } from '../../../src/parse/fast/read-fast';
import { parse } from '../../../src/parse/parse';
import { compare } from './difference';

const project = resolve(__dirname, '../../..');
const policies = readdirSync(resolve(project, 'policies')).map((id) => `policies/${id}/policy.yaml`);

const fast = suite('the fast reader');

fast('reads the published policies itself, with either line end', () => {
  assert.is(policies.length, 5);
  for (const path of policies) {
    const { source } = decode(path, readFileSync(resolve(project, path)));
    assert.ok(readFast(source), `${path} is left to the reference`);
    assert.ok(readFast({ path, text: source.text.replaceAll('\n', '\r\n') }), `${path} with CRLF`);
    assert.is(compare(source.text), 'same', path);
  }
});

fast('checks policies without the YAML library, and takes it where it is asked to', () => {
  assert.is(libraryModules([]), 0);
  assert.ok(libraryModules(['--parser=reference']) > 50);
});

const forms = {
  'maps and lists': 'a:\n  b:\n  - x\n  - - y\n    - z\n  -\n    k: v\n    l:\n      - w\nc: d\n',
  'values left out': 'a:\nb: # note\nc:\n  -\n  - # note\n  - x\n',
  'brackets on one line': 'a: [x, "y", [1], { k: v, "l": [m] }, ]\nb: {}\nc: []\n',
  'brackets on several lines': 'a: [\n  x, # note\n\n# note\n  y\n]\nb: { k: v,\n  l: one\n    two }\n',
  'plain texts': "a: it's x:y #z#  \nb:\n  one\n  two\n\n  three # note\n? x: 1\n".replace('? x', '?x'),
  'single quotes': "'a b': 'it''s'\nb: 'one \n\n  two\n   three'\n",
  'double quotes': '"a": "\\"x\\" \\u0041\\x42\\n"\nb: "one\n\n\n  two"\n',
  'literal texts':
    'a: |\n  one\n\n   two  \n  three\n\nb: |-\n  x\nc: |+\n  x\n\n# note\nd: |2-\n    x\n   y\ne: |\n   x',
  'folded texts':
    'a: >\n  one\n  two\n\n  three\n    four\n\n    five\n  six\n\n\nb: >-\n\n  x\n  y\nc:\n  - >1\n    x\n   y\n',
  comments: '# one\n\n#two\na: x # three\n   # four\nb:\n# five\n  - y # six\n  # seven\nc: "#"\n#',
  'words and numbers':
    'a: [null, ~, Null, nulL, true, FALSE, yes, 0, -0, +1, 007, 1.50, .5, 5., 1e3, -1E-2, 1_0, 0x, 1.1.1]\n',
  'names of the language': '__proto__: { a: 1 }\nconstructor: x\ntoString:\n  hasOwnProperty: y\n  __proto__: null\n',
  'one mark of a document': '# note\n\n---\n# note\na: x\n',
  'white space of other kinds': 'a: x\u00a0\nb: \u3000\nc:\u2028d: e\u2028\n',
  'the deepest nesting of a policy': `${Array.from({ length: 20 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}${' '.repeat(20)}b\n`,
};

for (const [name, text] of Object.entries(forms)) {
  fast(`reads ${name}`, () => {
    assert.is(compare(text), 'same');
    assert.is(compare(text.replaceAll('\n', '\r\n')), 'same', 'with CRLF');
  });
}

const left = {
  nothing: ['', '\n', '# note\n', '---\n', 'text', '- x\n', '[x]', '{ a: b }', '"a"'],
  'a key given twice': ['a: 1\na: 2\n', 'a: { b: 1, "b": 2 }', '__proto__: 1\n__proto__: 2\n', '"": 1\n"": 2\n'],
  'keys that are no text': [
    '1: x\n',
    'true: x\n',
    '~: x\n',
    ': x\n',
    '[a]: x\n',
    '{a: b}: x\n',
    '<<: x\n',
    'a: { 1.5: x }\n',
  ],
  'anchors, aliases, tags': ['a: &b x\n', 'a: *b\n', 'a: !t x\n', '&a b: x\n', 'a: [!!str x]\n', '- &a x\n'],
  'explicit keys': ['? a\n: b\n', 'a: { ? b : c }\n', '? a\n', 'a: [? b]\n'],
  'directives and more documents': [
    '%YAML 1.2\n---\na: x\n',
    'a: x\n---\nb: y\n',
    'a: x\n...\n',
    '--- a: x\n',
    '--- \n---\na: x\n',
  ],
  'characters that are refused': [
    'a: \u0000\n',
    'a: x\u0007\n',
    '\ufeffa: x\n',
    'a: "\\u202e"\n',
    'a: "\\0"\n',
    'a: "\u202e"\n',
  ],
  'halves of surrogate pairs in quotes': ['a: "\ud800"\n', 'a: "\\ud800"\n', '"\udc00": x\n'],
  tabs: ['a:\tx\n', '\ta: x\n', 'a: x\t\n', 'a: |\n  x\ty\n', 'a: "x\ty"\n'],
  'carriage returns alone': ['a: x\rb: y\n', 'a: x\r', 'a: |\n  x\r\r\n'],
  'what is not closed': [
    'a: "x\n',
    "a: 'x\n",
    'a: [x\n',
    'a: { b: c\n',
    'a: [x}\n',
    'a: "x" y\n',
    'a: [x] y\n',
    'a: x]: y\n',
  ],
  'colons where none may be': [
    'a: b: c\n',
    'a:\n  b\n  c: d\n',
    'a: "b": c\n',
    'a: - b\n',
    'key:value\n',
    'a: [b: c]\n',
    'a: { b:c }\n',
    'a: [b:]\n',
    'a: [b:, c]\n',
    'a: { b:}\n',
    'a: [b :c, d:]\n',
  ],
  'placeholders without quotes': ['a: {{b}}\n', 'a: [{{b}}]\n', '{{a}}: b\n'],
  'wrong indents': [
    'a:\n    b: 1\n  c: 2\n',
    'a: 1\n b: 2\n',
    'a:\n- b\n c\n- d\n  - e\n',
    '  a: 1\n',
    'a:\n  - b\n - c\n',
  ],
  'list items that are read as text': ['a: x\n  - y\n', 'a:\n  - x\n    - y\n', 'a: [x\n  - y]\n'],
  'a text below a comment, which the library lets end at any line': ['a:\n#n\n  text\nb: v\n', 'a:\n#n\n  x\n'],
  'rare numbers': [
    'a: 0x1f\n',
    'a: 0o17\n',
    'a: .inf\n',
    'a: -.INF\n',
    'a: .nan\n',
    'a: 1e999\n',
    `a: ${'9'.repeat(400)}\n`,
  ],
  'too long a key': [`${'k'.repeat(1100)}: x\n`, `"${'k'.repeat(1100)}": x\n`, `a${' '.repeat(1100)}: x\n`],
  'nesting too deep': [
    `a: ${'['.repeat(100)}${']'.repeat(100)}\n`,
    `a: ${'['.repeat(200_000)}`,
    `${'- '.repeat(100)}x\n`,
  ],
  'nesting too deep in maps': [`${Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}`],
  'a file with too many parts': [`a:\n${'- x\n'.repeat(100_000)}`, `a: [${'x,'.repeat(150_000)}]\n`],
};

for (const [name, texts] of Object.entries(left)) {
  fast(`leaves to the reference ${name}`, () => {
    for (const text of texts) assert.is(compare(text), 'left to the reference', text.slice(0, 60));
  });
}

fast('gives what is wrong with a key given twice to the author', () => {
  const { document, diagnostics } = parse({ path: 'policy.yaml', text: 'a: 1\na: 2\n' });
  assert.is(document, undefined);
  assert.equal(
    diagnostics.map(({ code, span }) => [code, span.start]),
    [['yaml/key-duplicate', 5]],
  );
});

fast('reads long lines and long files', () => {
  const line = 'word '.repeat(100_000);
  const long = [
    `a: ${line}\nb: '${line}'\nc: "${line}"\nd: |\n  ${line}\n`,
    `a:\n${'  word\n'.repeat(50_000)}`,
    `a: |\n${'  word\n\n'.repeat(50_000)}`,
    `a: '${"''".repeat(100_000)}'\n`,
    `a: "${'\\\\'.repeat(100_000)}"\n`,
    `a: x\n${' \n'.repeat(200_00)}b: y${' '.repeat(100_000)}\n`,
    `a: x\n${'# note\n'.repeat(20_000)}b: y\n`,
    `a: [${'x, '.repeat(15_000)}]\n`,
    Array.from({ length: 15_000 }, (_, index) => `key${index}: x\n`).join(''),
  ];
  for (const text of long) assert.ok(readFast({ path: 'policy.yaml', text }), text.slice(0, 40));
});

fast('finds places by any path, also by one that leads nowhere', () => {
  const document = readFast({ path: 'policy.yaml', text: 'a:\n  - b: 1.10\n' });
  const place = (path: readonly (string | number)[]) => {
    const { start, end } = document?.spanOf(path) ?? { start: -1, end: -1 };
    return [start, end];
  };
  assert.equal(place([]), [0, 14]);
  assert.equal(place(['a', 0, 'b']), [10, 14]);
  assert.equal(place(['a', '0', 'b', 'c', 'd']), [10, 14]);
  assert.equal(place(['a', 1, 'b']), [5, 14]);
  assert.equal(place(['a', -1]), [5, 14]);
  assert.equal(place(['length']), [0, 14]);
  assert.is(document?.textOf(['a', 0, 'b']), '1.10');
  assert.is(document?.textOf(['a', 0]), undefined);
});

fast.run();

/** How many modules of the YAML library a check of all policies loads. */
function libraryModules(options: readonly string[]): number {
  const script = [
    "process.on('exit', () => process._rawDebug('modules', Object.keys(require.cache).filter((path) => /node_modules.yaml./.test(path)).length));",
    "require('./src/cli/main.ts');",
  ].join('\n');
  const given = [
    '-r',
    'ts-node/register/transpile-only',
    '-e',
    script,
    '--',
    'policyc',
    'check',
    'policies',
    ...options,
  ];
  const { status, stderr } = spawnSync(process.execPath, given, { cwd: project, encoding: 'utf8' });
  assert.ok(status === 0 || status === 1, stderr);
  return Number(/^modules (\d+)$/m.exec(stderr)?.[1] ?? Number.NaN);
}
