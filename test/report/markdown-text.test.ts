import { Marked } from 'marked';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { markdownCode, markdownText } from '../../src/report/markdown-text';

const text = suite('text as Markdown');

function htmlOf(markdown: string): string {
  return new Marked().parse(markdown, { async: false }).trim();
}

text('is itself, with code between backticks', () => {
  assert.is(htmlOf(markdownText('the key `a_b` is *not* known')), '<p>the key <code>a_b</code> is *not* known</p>');
  assert.is(htmlOf(markdownText('one ` only')), '<p>one ` only</p>');
  assert.is(
    htmlOf(markdownText('see privacy@shop.example, or #12.')),
    ['<p>see <code>privacy@shop.example</code>, or <code>#12</code>.</p>'].join(''),
  );
});

text('begins no list, heading or code where a paragraph begins', () => {
  for (const start of [
    '- a',
    '+ a',
    '1. a',
    '12) a',
    '=== a',
    '--- a',
    '# a',
    '> a',
    '    a',
    '| a |',
    '``` a',
    '~~~ a',
  ]) {
    assert.match(htmlOf(markdownText(start)), /^<p>(?:<code>#<\/code> )?[^<]*<\/p>$/, start);
  }
});

text('as code holds backticks and blanks, and is one line', () => {
  for (const shown of ['a', '`', '``a`', ' a ', 'a`', 'a\\', '<b>', '|']) {
    const escaped = shown.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    assert.is(htmlOf(`x ${markdownCode(shown)}`), `<p>x <code>${escaped}</code></p>`);
  }
  assert.is(markdownCode('a\nb'), '`a\\nb`');
});

text.run();
