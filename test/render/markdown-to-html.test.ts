import fc from 'fast-check';
import { Lexer, Parser } from 'marked';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { blockToHtml, inlineToHtml, inlineToText, partsOf } from '../../src/render/markdown-to-html';
import { markedPolicy } from '../../src/render/marked-policy';
import { textOf } from '../../src/render/plain-text';
import { escapeMarkdown } from '../../src/view/markdown';
import { folded, htmlText } from './html-text';

const markdownToHtml = suite('Markdown to HTML');

const becomes = (markdown: string, html: string): void => assert.is(blockToHtml(markdown), html);

markdownToHtml('HTML in Markdown is shown as text', () => {
  becomes('<b onclick="x()">a</b>', '<p>&lt;b onclick="x()"&gt;a&lt;/b&gt;</p>\n');
  becomes(
    '<div>\n<script>x()</script>\n</div>',
    '<p>&lt;div&gt;\n&lt;script&gt;x()&lt;/script&gt;\n&lt;/div&gt;</p>\n',
  );
  becomes('a <!-- b --> c', '<p>a &lt;!-- b --&gt; c</p>\n');
  becomes('a <kbd> *b', '<p>a &lt;kbd&gt; *b</p>\n');
});

markdownToHtml('only safe addresses are links', () => {
  for (const address of ['https://a.b/?c=1&d=2', 'http://a.b', 'mailto:a@b.c', 'tel:+32123', '#rights.access']) {
    becomes(`[a](${address})`, `<p><a href="${address.replace('&', '&amp;')}">a</a></p>\n`);
  }
  for (const address of [
    'javascript:x()',
    'JAVASCRIPT:x()',
    'javascript&colon;x()',
    '&#106;avascript:x()',
    '\\javascript:x()',
    'data:text/html,a',
    'vbscript:x',
    'file:///a',
    '//a.b',
    '/a',
    'a.html',
    'https:a',
  ]) {
    becomes(`[*a*](${address})`, '<p><em>a</em></p>\n');
  }
  becomes(
    '<https://a.b> <a@b.c>',
    '<p><a class="bare" href="https://a.b">https://a.b</a> <a class="bare" href="mailto:a@b.c">a@b.c</a></p>\n',
  );
  becomes('<javascript:x()>', '<p>&lt;javascript:x()&gt;</p>\n');
  becomes('[a](https://a.b "onclick=x()")', '<p><a href="https://a.b">a</a></p>\n');
  becomes('[a](https://a.b/")', '<p><a href="https://a.b/%22">a</a></p>\n');
});

markdownToHtml('addresses in text and reference links stay text', () => {
  becomes('see https://a.b or www.a.b or a@b.c', '<p>see https://a.b or www.a.b or a@b.c</p>\n');
  becomes('[a]: https://a.b\n\n[a] [b][a]', '<p>[a]: https://a.b</p>\n<p>[a] [b][a]</p>\n');
});

markdownToHtml('brackets in the words of a link stay text', () => {
  becomes('[a \\[b\\](#c)](#d)', '<p><a href="#d">a &#91;b&#93;(#c)</a></p>\n');
  becomes('[`\\[`](#d) \\[', '<p><a href="#d"><code>\\[</code></a> [</p>\n');
});

markdownToHtml('images are their words', () => {
  becomes('a ![b *c* <d>](https://a.b/c.png "e")', '<p>a b c &lt;d&gt;</p>\n');
});

markdownToHtml('headings, task lists and code make no structure of their own', () => {
  becomes('# a', '<p><strong>a</strong></p>\n');
  becomes('a\n===', '<p><strong>a</strong></p>\n');
  becomes('- [x] a\n- [ ] b', '<ul>\n<li>[x] a</li>\n<li>[ ] b</li>\n</ul>\n');
  becomes('```js x\n<a>&amp;\n```', '<pre><code>&lt;a&gt;&amp;amp;\n</code></pre>\n');
});

markdownToHtml('tables have heads with a scope, and classes for the sides', () => {
  becomes(
    '|  | b |\n| :-: | -: |\n| c | d |',
    '<div class="table" role="group" tabindex="0">\n<table>\n<thead>\n<tr>\n<td class="center"></td>\n' +
      '<th scope="col" class="right">b</th>\n</tr>\n</thead>\n<tbody><tr>\n<td class="center">c</td>\n' +
      '<td class="right" data-label="b">d</td>\n</tr>\n</tbody></table>\n</div>\n',
  );
});

markdownToHtml('each cell says what stands above it, as text that cannot leave its attribute', () => {
  const labels = (head: string): unknown[] =>
    [...blockToHtml(`| ${head} |\n| - |\n| x |`).matchAll(/<td([^>]*)>x/g)].map(([, attributes]) => attributes);
  assert.equal(labels('*What* `it` [holds](#a)'), [' data-label="What it holds"']);
  assert.equal(labels('"><b onclick=x()> &quot;'), [' data-label="&quot;&gt;&lt;b onclick=x()&gt; &amp;quot;"']);
  assert.equal(labels('&#34; &#x3c;i>'), [' data-label="&quot; &lt;i&gt;"']);
  assert.equal(labels(' '), ['']);
});

markdownToHtml('lines broken by hand belong together, and names with values are a list of them', () => {
  becomes('a\\\nb\\\nc', '<p class="lines">a<br>b<br>c</p>\n');
  becomes(
    '**Effective:** *now*\\\n**Version:** 2',
    '<dl>\n<div><dt>Effective:</dt> <dd><em>now</em></dd></div>\n<div><dt>Version:</dt> <dd>2</dd></div>\n</dl>\n',
  );
  becomes('**a:** b\\\nc', '<p class="lines"><strong>a:</strong> b<br>c</p>\n');
  becomes('**a:** b', '<p><strong>a:</strong> b</p>\n');
});

markdownToHtml('a link whose words are its address is told from others', () => {
  becomes('[www.a.b](https://www.a.b/)', '<p><a class="bare" href="https://www.a.b/">www.a.b</a></p>\n');
  becomes('[our site](https://www.a.b/)', '<p><a href="https://www.a.b/">our site</a></p>\n');
});

markdownToHtml('quotation marks stay readable and references stay references', () => {
  becomes('"It\'s" A&B &copy; &#233;', '<p>"It\'s" A&amp;B &copy; &#233;</p>\n');
  becomes('\\&copy;', '<p>&amp;copy;</p>\n');
});

markdownToHtml('one line has no paragraph around it, and can be had as text', () => {
  assert.is(inlineToHtml('Your *rights* \\& `x`'), 'Your <em>rights</em> &amp; <code>x</code>');
  assert.is(inlineToText('Your **[rights](#a)** \\& `x` &#233;\\\nnow'), 'Your rights & x é now');
});

markdownToHtml('what is nested too deep is shown as text instead of overflowing', () => {
  for (const markdown of [
    `${'>'.repeat(5000)}a`,
    `${'> '.repeat(5000)}a`,
    `${'- '.repeat(5000)}a`,
    `${'1. '.repeat(5000)}a`,
    `${'*a _a '.repeat(3000)}${'a_ a* '.repeat(3000)}`,
    `${'*a **a '.repeat(3000)}${'a** a* '.repeat(3000)}`,
    `${'[a '.repeat(5000)}${'](#b)'.repeat(5000)}`,
    Array.from({ length: 400 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  ]) {
    assert.is(countOf('a', htmlText(blockToHtml(markdown))), countOf('a', markdown), markdown.slice(0, 20));
  }
});

markdownToHtml('350 kB of escaped punctuation are shown whole', () => {
  for (const piece of [
    ...'\\`*_[]<>&|~#+-!$=:.()"@',
    '!a',
    'a!',
    'a_',
    '](',
    '``a`',
    '&#60',
    '<a ',
    'a@',
    '://',
    'www.',
    `${'://'.repeat(99)} `,
    '[a](b)',
    '- ',
  ]) {
    const text = piece.repeat(350_000 / piece.length);
    assert.ok(htmlText(blockToHtml(escapeMarkdown(text))).trim() === folded(text), piece);
  }
});

function countOf(letter: string, text: string): number {
  return text.split(letter).length - 1;
}

markdownToHtml('what needs no parser becomes what the parser makes of it', () => {
  const pieces =
    'a|Bc|é |“q”|日|1|**|*|_|`|\\|[|]|(|)|](#x)|](https://a.b/c)|<|<b>|>|&|&amp;|!|~|~~| |  |\n|\n\n|- |1. |# |===|---|\t|.|:|"|\u00a0|\u2028|\u0004';
  const text = fc.array(fc.constantFrom('|', ...pieces.split('|')), { maxLength: 9 }).map((words) => words.join(''));
  fc.assert(fc.property(text, sameAsParsed), { numRuns: 5000 });
});

markdownToHtml('paragraphs, lists and tables that need no parser become what the parser makes of them', () => {
  const odd =
    '*|[ ] a|[x](#a_b)|[|](#b)|\\|\\[|`|<|>|&#233;|1. |2) |- |#|---|=|~~|!|_|:|||\u2028|\u0004|\t|\u00a0|www.a.b|  '.split(
      '|',
    );
  const plain =
    'a|Bc|é|“q”|日|😀|&|7.|(i)|x|**b**|**b:**|**é**|**😀**|*b*|*b:*|*w “q” w?*|*é*|*😀*|(*b*|[w](#x)|[w w](https://a.b/c_d)|[a.b](https://a.b/)'.split(
      '|',
    );
  const word = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...plain) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
  const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const lines = fc.array(line, { minLength: 1, maxLength: 3 });
  const block = fc.oneof(
    line,
    lines.map((of) => of.join('\\\n')),
    lines.map((of) => of.map((item) => `- ${item}`).join('\n')),
    lines.map((of) => of.map((item, index) => `${'  '.repeat(index % 2)}- ${item}`).join('\n')),
    fc.tuple(lines, fc.nat(12)).map(([of, from]) => of.map((item, index) => `${from + index}. ${item}`).join('\n')),
    fc
      .tuple(fc.constantFrom('- ', '3. ', '10. ', '3.  '), line, fc.constantFrom('- ', '1. '), lines, fc.nat(9))
      .map(
        ([mark, item, below, of, wide]) =>
          `${mark}${item}\n\n${of.map((one) => `${' '.repeat(wide === 0 ? 2 : mark.length)}${below}${one}`).join('\n')}`,
      ),
    fc.tuple(lines, lines, fc.integer({ min: 1, max: 3 })).map(([head, row, width]) => {
      const written = [head, Array(width).fill('---'), row].map((cells) => `| ${cells.join(' | ')} |`);
      return written.join('\n');
    }),
    line.map((of) => `## ${of}`),
    line.map((of) => `\`\`\`text\n${of}\n\`\`\``),
  );
  const between = fc.oneof({ weight: 9, arbitrary: fc.constant('\n\n') }, fc.constantFrom('\n', '\n\n\n'));
  const text = fc
    .array(fc.tuple(block, between), { minLength: 1, maxLength: 4 })
    .map((all) => all.flat().join('').trimEnd());
  fc.assert(fc.property(text, sameAsParsed), { numRuns: 5000 });
});

const options = markedPolicy().defaults;

function sameAsParsed(markdown: string): void {
  assert.is(blockToHtml(markdown), Parser.parse(new Lexer(options).lex(markdown), options));
  const line = new Lexer(options).inlineTokens(markdown);
  assert.is(inlineToText(markdown), textOf(line));
  assert.is(inlineToHtml(markdown), Parser.parseInline(line, options));
  const parts = new Lexer(options).blockTokens(markdown).filter(({ type }) => type !== 'space');
  const kinds = (tokens: readonly { readonly type: string; readonly raw: string }[]) =>
    tokens.map(({ type, raw }) => `${type} ${raw}`);
  assert.equal(kinds(partsOf(markdown)), kinds(parts));
}

markdownToHtml('a line below makes a heading of a paragraph, however long the line is', () => {
  for (const line of ['=', '---', '   =====  '])
    becomes(`a\nb\n${line}\nc`, '<p><strong>a\nb</strong></p>\n<p>c</p>\n');
  becomes('a\n=b\n- -', '<p>a\n=b</p>\n<ul>\n<li><ul>\n<li></li>\n</ul>\n</li>\n</ul>\n');
});

markdownToHtml.run();
