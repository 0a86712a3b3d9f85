import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/core/diagnostic';
import { positionOf } from '../../src/core/source';
import { parse } from '../../src/parse/parse';

/** A text, and what a user reads of it: line, column, code and message of each finding. */
const table: readonly (readonly [string, readonly string[]])[] = [
  // what YAML has and a policy may not use
  ['%YAML 1.1\n---\na: NO\n', ['1:1 yaml/directive-forbidden directives such as `%YAML 1.1` are not allowed']],
  ['a: 1\nb: &anchor x\n', ['2:4 yaml/anchor-forbidden `&anchor` is read as an anchor, which is not allowed']],
  ['a: *name\n', ['1:4 yaml/alias-forbidden `*name` is read as an alias, which is not allowed']],
  ['title: **Note** this\n', ['1:8 yaml/alias-forbidden `**Note**` is read as an alias, which is not allowed']],
  ['a: !!str 1\n', ['1:4 yaml/tag-forbidden `!!str` is read as a tag, which is not allowed']],
  ['a: ! x\n', ['1:4 yaml/tag-forbidden `!` is read as a tag, which is not allowed']],
  ['base: 1\nall:\n  <<: x\n', ['3:3 yaml/merge-key-forbidden merge keys `<<` are not allowed']],
  ['a: 1\n---\nb: 2\n', ['2:1 yaml/document-second a second document starts here, but a file holds one']],
  ['a: 1\n...\nb: 2\n', ['3:1 yaml/document-second a second document starts here, but a file holds one']],
  // files that are no policy
  ['', ['1:1 yaml/file-empty the file is empty']],
  ['\n# only a comment\n', ['1:1 yaml/file-empty the file holds nothing but comments and marks']],
  ['---\n', ['1:1 yaml/file-empty the file holds nothing but comments and marks']],
  ['- a\n- b\n', ['1:1 yaml/root-not-map the file holds a list where keys and values are expected']],
  ['hello world\n', ['1:1 yaml/root-not-map the file holds a text where keys and values are expected']],
  ['42\n', ['1:1 yaml/root-not-map the file holds a single value where keys and values are expected']],
  ['null\n', ['1:1 yaml/root-not-map the file holds a single value where keys and values are expected']],
  ['email:a@b.c\n', ['1:1 yaml/colon-unspaced a space is missing after the colon in `email:a@b.c`']],
  // keys
  ['a: 1\nb:\n  c: 1\n  c: 2\n', ['4:3 yaml/key-duplicate the key `c` is given twice']],
  ['{"a": 1, "a": 2}\n', ['1:10 yaml/key-duplicate the key `a` is given twice']],
  ['404: x\n', ['1:1 yaml/key-not-text the key `404` is a number, not text']],
  ['1.5: x\n', ['1:1 yaml/key-not-text the key `1.5` is a number, not text']],
  ['null: x\n', ['1:1 yaml/key-not-text the key `null` is nothing (null), not text']],
  ['true: x\n', ['1:1 yaml/key-not-text the key `true` is true or false, not text']],
  ['[a]: x\n', ['1:1 yaml/key-not-text a map or a list cannot be a key']],
  ['? {a: 1}\n: x\n', ['1:3 yaml/key-not-text a map or a list cannot be a key']],
  [': x\n', ['1:1 yaml/key-missing a key is missing before the colon']],
  ['"a\n b": 1\n', ['1:1 yaml/key-multiline a key in quotes must stand on one line, with a colon after it']],
  ['--- a: 1\n', ['1:5 yaml/key-misplaced a key cannot stand on the line of `---`']],
  // placeholders
  ['a: {{ x }}\n', ['1:4 yaml/placeholder-unquoted `{{ x }}` without quotes is read as a map, not as text']],
  [
    'a:\n  - {{ x }} sells data\n',
    ['2:5 yaml/placeholder-unquoted `{{ x }}` without quotes is read as a map, not as text'],
  ],
  ['a: [We {{x}} sell]\n', ['1:8 yaml/placeholder-unquoted `{{x}}` without quotes is read as a map, not as text']],
  ['a: {{ x }\nb: 1\n', ['1:4 yaml/placeholder-unquoted `{{ x }` without quotes is read as a map, not as text']],
  // indentation
  ['a:\n\tb: 1\n\tc: 2\n', ['2:1 yaml/tab-indentation a tab cannot indent a line']],
  ['a:\n\tb: 1\nc:\n\tb: 2\n', ['2:1 yaml/tab-indentation a tab cannot indent a line']],
  ['a:\n  b: 1\n c: 2\n', ['3:2 yaml/indentation-wrong `c: 2` is not indented like the lines around it']],
  ['a:\n  b: 1\n   c: 2\n', ['3:4 yaml/indentation-wrong `c: 2` is indented deeper than the line it belongs to']],
  ['a: text\n  b: 1\n', ['2:3 yaml/indentation-wrong `b: 1` is indented deeper than the line it belongs to']],
  ['a:\n  - b: 1\n   c: 2\n', ['3:4 yaml/indentation-wrong `c: 2` is not indented like the lines around it']],
  ['a: |\n    x\n  y\n', ['3:3 yaml/indentation-wrong `y` is not indented like the lines around it']],
  ['a: |\n      \n  x\n', ['3:3 yaml/indentation-wrong the lines of this text are not indented alike']],
  ['a: |\nfoo\n', ['2:1 yaml/colon-missing `foo` is not followed by a colon']],
  // lists
  ['a:\n    - x\n  - y\n', ['3:3 yaml/list-misplaced a list item stands where a key is expected']],
  ['a:\n - x\n  - y\n', ['3:3 yaml/list-misplaced this line is read as part of the text above it, not as a list item']],
  ['a: 1\n- b\n', ['2:1 yaml/list-misplaced a list item stands where a key is expected']],
  ['a: - b\n', ['1:4 yaml/list-misplaced a list cannot start on the line of its key']],
  // colons
  ['a: 1\nb:2\nc: 3\n', ['2:1 yaml/colon-unspaced a space is missing after the colon in `b:2`']],
  ['a: 1\nfoo bar\nc: 3\n', ['2:1 yaml/colon-missing `foo bar` is not followed by a colon']],
  ['a: we do: that\n', ['1:4 yaml/colon-unquoted the colon in `we do: that` starts a second key on the line']],
  ['- x\nb: 1\n', ['2:1 yaml/text-misplaced `b: 1` belongs to nothing that stands above it']],
  // quotes
  ['a: "foo\nb: 1\n', ['1:4 yaml/quote-unclosed the quote `"` is not closed']],
  ['a: "foo\nb: "bar"\n', ['1:4 yaml/quote-unclosed the quote `"` is not closed']],
  ["a:\n  b: 'x\n  c: 1\n", ["2:6 yaml/quote-unclosed the quote `'` is not closed"]],
  ['a: "x\\"', ['1:4 yaml/quote-unclosed the quote `"` is not closed']],
  ["a: 'don't'\n", ['1:9 yaml/text-after-quote text follows the closing quote']],
  ['a: "x" y\n', ['1:8 yaml/text-after-quote text follows the closing quote']],
  ['"x" y: 1\n', ['1:5 yaml/text-after-quote text follows the closing quote']],
  ['a: "\\d"\n', ['1:5 yaml/escape-unknown `\\d` is no escape that YAML knows']],
  ['a: "x"# y\n', ['1:7 yaml/comment-unseparated a comment needs a space before its `#`']],
  // brackets
  ['a: [1, 2\nb: 3\n', ['1:4 yaml/bracket-unclosed `[` is not closed']],
  ['a: {x: 1\nb: 3\n', ['1:4 yaml/bracket-unclosed `{` is not closed']],
  ['a: {b: [1, {c: 2]}\nd: 3\n', ['1:17 yaml/bracket-mismatched `{` is closed by `]`']],
  ['a: [1, {b: 2]}\n', ['1:13 yaml/bracket-mismatched `{` is closed by `]`']],
  ['a: [1, 2}\nb: 3\n', ['1:9 yaml/bracket-mismatched `[` is closed by `}`']],
  ['a: { b: "x, c: 1 }\nd: 2\n', ['1:9 yaml/quote-unclosed the quote `"` is not closed']],
  ['a: [1]]\n', ['1:7 yaml/bracket-unopened `]` closes nothing']],
  ['a: [x] y\n', ['1:8 yaml/text-after-bracket text follows the closing `]`']],
  ['a: ["x" "y"]\n', ['1:9 yaml/comma-missing a comma is missing between two items in brackets']],
  ['{"a": 1\n "b": 2}\n', ['1:7 yaml/comma-missing a comma is missing between two items in brackets']],
  ['a: [1, , 2]\n', ['1:8 yaml/comma-superfluous nothing stands before this comma']],
  ['a: [1, 2,#x\n]\n', ['1:10 yaml/comment-unseparated a comment needs a space before its `#`']],
  ['{"a":1}\n{"b":1}\n', ['2:1 yaml/text-misplaced `{"b":1}` belongs to nothing that stands above it']],
  // texts that need quotes
  ['a: @x\n', ['1:4 yaml/text-unquoted a text without quotes cannot start with `@`']],
  ['a: `x`\n', ['1:4 yaml/text-unquoted a text without quotes cannot start with a backtick']],
  ['a: %x\n', ['1:4 yaml/text-unquoted a text without quotes cannot start with `%`']],
  ['a: ,x\n', ['1:4 yaml/text-unquoted a text without quotes cannot start with `,`']],
  ['a: >x y\n', ['1:4 yaml/text-unquoted a text without quotes cannot start with `>`']],
  ['a: > 18 years\n', ['1:4 yaml/text-unquoted a text without quotes cannot start with `>`']],
  ['a: |x\n', ['1:4 yaml/text-unquoted a text without quotes cannot start with `|`']],
  // values
  ['a: .inf\n', ['1:4 yaml/number-not-finite `.inf` is read as a number that cannot be written down']],
  ['a: [.nan]\n', ['1:5 yaml/number-not-finite `.nan` is read as a number that cannot be written down']],
  ['a: 1e999\n', ['1:4 yaml/number-not-finite `1e999` is read as a number that cannot be written down']],
  ['a: "\\0"\n', ['1:5 yaml/character-forbidden the control character U+0000 (NUL) is not allowed in a policy']],
  ['a: "x\\u202ey"\n', ['1:6 yaml/character-forbidden the text direction control U+202E is not allowed in a policy']],
  ['"\\ud800": 1\n', ['1:2 yaml/character-forbidden half a surrogate pair is not allowed in a policy']],
];

const faults = suite('faults of YAML');

for (const [text, expected] of table) {
  faults(`in ${JSON.stringify(text)}`, () => {
    const { document, diagnostics } = parse({ path: 'policy.yaml', text });
    assert.equal(diagnostics.map(inWords), expected);
    assert.is(document, undefined);
    for (const { severity, help } of diagnostics) assert.ok(severity === 'error' && help);
  });
}

faults('of one file come together, in order', () => {
  const text = [
    'a: 1',
    'b: *x',
    'c: {{ y }} z',
    'd: @e',
    'f: 1',
    'f: 2',
    "g: don't: so",
    '7: x',
    'h:i',
    'j: "\\z \\y"',
    '',
  ].join('\n');
  assert.equal(parse({ path: 'policy.yaml', text }).diagnostics.map(placeAndCode), [
    '2:4 yaml/alias-forbidden',
    '3:4 yaml/placeholder-unquoted',
    '4:4 yaml/text-unquoted',
    '6:1 yaml/key-duplicate',
    '7:4 yaml/colon-unquoted',
    '8:1 yaml/key-not-text',
    '9:1 yaml/colon-unspaced',
    '10:5 yaml/escape-unknown',
    '10:8 yaml/escape-unknown',
  ]);
});

faults('of a key given twice name the first place, also the third time', () => {
  const { diagnostics } = parse({ path: 'policy.yaml', text: 'a: 1\na: 2\nb: 3\na: 4\n' });
  assert.equal(
    diagnostics.map(({ span, related }) => [
      span.start,
      related?.map((place) => [place.message, place.span.start, place.span.end]),
    ]),
    [
      [5, [['first given here', 0, 1]]],
      [15, [['first given here', 0, 1]]],
    ],
  );
});

faults('say how to write it', () => {
  const advice = (text: string) => parse({ path: 'policy.yaml', text }).diagnostics[0]?.help;
  assert.is(advice('404: x\n'), 'quote it: `"404"`');
  assert.is(advice('a: {{ x }} sells\n'), 'put quotes around the whole text: `"{{ x }} …"`');
  assert.is(advice('a: {{ x }}\n'), 'put quotes around the whole text: `"{{ x }}"`');
  assert.is(
    advice("a: 'don't'\n"),
    "inside single quotes write `''` for an apostrophe, or put double quotes around the text",
  );
});

faults('of a key longer than YAML allows', () => {
  const { diagnostics } = parse({ path: 'policy.yaml', text: `${'x'.repeat(1025)}: 1\n` });
  assert.equal(diagnostics.map(inWords), ['1:1 yaml/key-too-long a key is longer than 1024 characters']);
});

faults('of nesting are found at the first level too deep, in flow and in block', () => {
  const deep = ['yaml/nesting-too-deep maps and lists are nested more than 64 levels deep'];
  const find = (text: string) => parse({ path: 'policy.yaml', text }).diagnostics.map(inWords);
  assert.equal(find('['.repeat(100_000)), [`1:65 ${deep}`]);
  assert.equal(find('- '.repeat(100_000)), [`1:129 ${deep}`]);
  assert.equal(find('{a: '.repeat(100_000)), [`1:257 ${deep}`]);
  const block = Array.from({ length: 10_000 }, (_, level) => `${' '.repeat(Math.min(level, 70))}a:`).join('\n');
  assert.match(find(block)[0] ?? '', /^65:\d+ yaml\/nesting-too-deep /);
});

faults('of nesting do not concern 64 levels', () => {
  const text = `a: ${'['.repeat(63)}${']'.repeat(63)}\n`;
  assert.equal(parse({ path: 'policy.yaml', text }).diagnostics, []);
});

faults('past the hundredth are left out, and a last finding says so', () => {
  const { diagnostics } = parse({ path: 'policy.yaml', text: 'a: 1\n'.repeat(500) });
  assert.is(diagnostics.length, 101);
  assert.is(
    diagnostics.map(inWords).at(-1),
    '102:1 yaml/findings-too-many the file has more than 100 problems with its YAML, and the rest is not listed',
  );
});

faults('show long and broken words on one short line', () => {
  const { diagnostics } = parse({ path: 'policy.yaml', text: `a: *${'x'.repeat(500)}\n` });
  assert.is(diagnostics[0]?.message, `\`*${'x'.repeat(38)}…\` is read as an alias, which is not allowed`);
});

faults.run();

function placeAndCode({ code, span }: Diagnostic): string {
  const { line, column } = positionOf(span.source, span.start);
  return `${line}:${column} ${code}`;
}

function inWords(diagnostic: Diagnostic): string {
  return `${placeAndCode(diagnostic)} ${diagnostic.message}`;
}
