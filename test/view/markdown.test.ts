import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { blockToHtml, inlineToHtml, inlineToText } from '../../src/render/markdown-to-html';
import { inline } from '../../src/view/inline';
import { escapeMarkdown, isPlain } from '../../src/view/markdown';
import { folded, htmlText } from '../render/html-text';

const escaping = suite('escapeMarkdown');

escaping('leaves ordinary prose as it is', () => {
  for (const text of [
    'e-mail (see below) - 50% & more, i.e. "this"; isn’t it?',
    'Write to privacy@example.com or 12 Main St., Springfield.',
    'AT&T, R&D: 3 + 4 = 7, 1.5 million, #1! of 2024',
    'Größe – Ω 日本語 “quoted” 😀',
    'See https://example.com/a?b=c, or www.example.com.',
    '-5 degrees',
    '1.5 million',
  ]) {
    assert.is(escapeMarkdown(text), text);
  }
});

escaping('puts a backslash before what could begin markup', () => {
  for (const [text, escaped] of [
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['<b>x</b>', '\\<b>x\\</b>'],
    ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['a | b \\ c $d$', 'a \\| b \\\\ c \\$d\\$'],
    ['&lt; &#60; &amp &', '\\&lt; \\&#60; &amp \\&'],
    ['https://a.b/_c www.a*b', 'https\\://a.b/\\_c www\\.a\\*b'],
    ['_www.a_', '\\_www\\.a\\_'],
    ['Stop!', 'Stop\\!'],
    ['C#', 'C\\#'],
  ] as const) {
    assert.is(escapeMarkdown(text), escaped);
  }
});

escaping('disarms the first characters of a line', () => {
  for (const [text, escaped] of [
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['---', '\\---'],
    ['===', '\\==='],
    [':-', '\\:-'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['1.', '1\\.'],
    ['    a', ' a'],
    ['\n# a', ' \\# a'],
  ] as const) {
    assert.is(escapeMarkdown(text), escaped);
  }
});

escaping('folds line ends and tabs into a space, and keeps the no-break space', () => {
  assert.is(escapeMarkdown('a\r\n\r\nb\tc\u2028d  e'), 'a b c d e');
  assert.is(escapeMarkdown('14\u00a0days'), '14\u00a0days');
});

escaping('shows what no page can show as a replacement character', () => {
  assert.is(escapeMarkdown('a\0b\ud800c😀'), 'a\ufffdb\ufffdc😀');
});

escaping('looks closer at no text that stays as it is', () => {
  for (const text of ['Names, dates, etc. of you; and more.', 'We do (so). You do.', 'In 2020, 5 of them.']) {
    assert.ok(isPlain(text), text);
  }
});

/** Strings in which the characters of markup are as frequent as letters. */
const markup = fc
  .array(
    fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~=:;&$@%^"\'/? \n\t\u00a0aZ19éß',
      ...[
        'http://',
        'www.',
        'https://a.b',
        'a@b.cd',
        '&amp;',
        '&#60;',
        '&colon',
        '<br>',
        '<!--',
        '-->',
        '![',
        '](',
        '](#a)',
      ],
      ...[
        '    ',
        '  \n',
        '\n\n',
        '\n- ',
        '\n1. ',
        '\n# ',
        '\n> ',
        '\n| - |',
        '\n---',
        '```',
        '~~~',
        '[^1]',
        '[ ] ',
        'javascript:',
      ],
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme' }));

const places: readonly {
  readonly name: string;
  readonly show: (markdown: string) => string;
  readonly text: (text: string) => string;
}[] = [
  { name: 'a paragraph', show: (it) => htmlText(blockToHtml(it)), text: (it) => it },
  { name: 'the middle of a sentence', show: (it) => htmlText(blockToHtml(`We, ${it}.`)), text: (it) => `We, ${it}.` },
  { name: 'words before a link', show: (it) => htmlText(blockToHtml(`${it}[a](#b)`)), text: (it) => `${it}a` },
  { name: 'a link', show: (it) => htmlText(blockToHtml(`[a${it}a](#b)`)), text: (it) => `a${it}a` },
  { name: 'strong words', show: (it) => htmlText(blockToHtml(`**a${it}a** b`)), text: (it) => `a${it}a b` },
  { name: 'an item of a list', show: (it) => htmlText(blockToHtml(`- a\n- ${it}\n`)), text: (it) => `a ${it}` },
  { name: 'a line under a line', show: (it) => htmlText(blockToHtml(`a\n${it}\n`)), text: (it) => `a ${it}` },
  { name: 'a cell', show: (it) => cell(`| a | b |\n| - | - |\n| ${it} | c |\n`), text: (it) => it },
  { name: 'a heading', show: (it) => htmlText(blockToHtml(`## ${it}`)), text: (it) => it },
  { name: 'a title', show: (it) => htmlText(inlineToHtml(it)), text: (it) => it },
  { name: 'a title as text', show: inlineToText, text: (it) => it },
];

escaping('takes for plain only what no closer look changes', () => {
  const punctuation = fc.string({ unit: fc.constantFrom(...' ,;:.!?()ab1w-/'), maxLength: 8 });
  const write = () => '';
  fc.assert(
    fc.property(fc.oneof(anyText, punctuation), (it) => {
      if (!isPlain(it)) return;
      // Code is looked at closely, and all that follows it.
      assert.is(inline(`\`c\`x${it}`, write), `\`c\`x${it}`);
      assert.is(inline(`${it}x\`c\``, write), `${it}x\`c\``);
    }),
    { numRuns: 4000 },
  );
});

for (const { name, show, text } of places) {
  escaping(`shows every text as it was written in ${name}`, () => {
    fc.assert(
      fc.property(anyText, (it) => {
        assert.is(folded(show(escapeMarkdown(it))), folded(text(it)));
      }),
      { numRuns: 400 },
    );
  });
}

function cell(table: string): string {
  return htmlText(
    /<tbody><tr>\n<td data-label="a">([\s\S]*?)<\/td>\n<td data-label="b">c<\/td>\n<\/tr>/.exec(
      blockToHtml(table),
    )?.[1] ?? 'no cell',
  );
}

escaping.run();
