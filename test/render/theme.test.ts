import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../src/core/diagnostic';
import { themeFaults, withTheme } from '../../src/render/theme';

const theme = suite('theme');

const faultsIn = (text: string): string[] =>
  themeFaults({ path: 't.css', text }).map((fault) => `${placeOf(fault.span)} ${fault.code}: ${fault.message}`);

theme('may set all that is there already', () => {
  for (const text of [
    '',
    ':root { --link: #7a0000; --font: Georgia, serif }',
    '@media (prefers-color-scheme: dark) { :root { --page: #000 } }',
    'h1::before { content: "@import url(x)" }',
    '/* url(https://a.b) @import */ .curl(a)',
    'path { clip-path: url(#a); filter: url( "#b" ) }',
    'p { width: calc(1px + var(--url)) }',
  ]) {
    assert.equal(faultsIn(text), [], text);
  }
});

theme('may load nothing, however it is written', () => {
  const loads = (text: string, words: string): void =>
    assert.equal(faultsIn(`p{}\n ${text}`), [`t.css:2:2 page/theme-loads: ${words}`]);
  loads('@import "a.css";', '`@import` loads another stylesheet');
  loads('@IMPORT url', '`@import` loads another stylesheet');
  loads('@\\69mport "a"', '`@import` loads another stylesheet');
  loads('url(a.png)', '`url()` loads something');
  loads('URL("https://a.b")', '`url()` loads something');
  loads('url(data:image/png;base64,AA)', '`url()` loads something');
  loads('u\\72 l(a)', '`url()` loads something');
  loads('\\url(a)', '`url()` loads something');
  loads('image-set("a.png" 1x)', '`image-set()` loads something');
  loads('src("a")', '`src()` loads something');
});

theme('may not end the stylesheet, not even in a comment', () => {
  assert.equal(faultsIn('/* </STYLE> */'), ['t.css:1:4 page/theme-markup: `</style` ends the stylesheet of the page']);
});

theme('is at most 64 KiB', () => {
  assert.equal(faultsIn(' '.repeat(64 * 1024)), []);
  assert.equal(faultsIn(' '.repeat(64 * 1024 + 1)), ['t.css:1:1 page/theme-large: the theme is larger than 64 KiB']);
});

theme('is looked through in no time, whatever is in it', () => {
  const before = process.cpuUsage().user;
  for (const piece of ['/*', '"', "'", '\\', 'a(', 'url', '@', '-', '\\6', 'url(#']) faultsIn(piece.repeat(20_000));
  assert.ok(process.cpuUsage().user - before < 2_000_000, 'under two seconds for two hundred thousand pieces');
});

theme('comes last, so that it has the last word', () => {
  assert.is(withTheme('a {}\n\n', '\nb {}\n\n'), 'a {}\n\n/* The theme. */\nb {}\n');
});

theme.run();
