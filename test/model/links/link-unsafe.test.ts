import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const linkUnsafe = suite('linkUnsafe');
const help =
  'a link is written `[words](https://example.com)`, also with `mailto:` or `tel:`; write `\\[` for a bracket that is to be printed';

linkUnsafe('tells links to what a browser would run, or to no address', () => {
  assert.equal(
    told(`
statements:
  a: {kind: fact, text: "See [this](javascript:alert(1)) and **[that](data:text/html,x)**."}
  b: {kind: fact, text: "See [this](/contact) and [that]()."}
`),
    [
      '2:30 error core/link-unsafe: a link leads to `javascript:alert(1)`, which is no web, e-mail or telephone address',
      `  help: ${help}`,
      '2:64 error core/link-unsafe: a link leads to `data:text/html,x`, which is no web, e-mail or telephone address',
      `  help: ${help}`,
      '3:30 error core/link-unsafe: a link leads to `/contact`, which is no web, e-mail or telephone address',
      `  help: ${help}`,
      '3:51 error core/link-unsafe: a link has no address',
      `  help: ${help}`,
    ],
  );
});

linkUnsafe('tells addresses that would be cut short', () => {
  assert.equal(
    told(`
statements:
  a: {kind: fact, text: "See [this](https://example.com/a_(b)) and [that](HTTPS://example.com 'title')."}
`),
    [
      '2:30 error core/link-unsafe: the address of a link cannot be read: `https://example.com/a_(b)`',
      '  help: write an address without spaces, quotes and round brackets: `%20`, `%22`, `%28` and `%29` stand for them',
      "2:68 error core/link-unsafe: the address of a link cannot be read: `HTTPS://example.com 'title'`",
      '  help: write an address without spaces, quotes and round brackets: `%20`, `%22`, `%28` and `%29` stand for them',
    ],
  );
});

linkUnsafe('lets safe links, brackets, escapes and code be', () => {
  assert.equal(
    findings(`
statements:
  a: {kind: fact, text: 'See [this](https://example.com/a?b=c), [mail](mailto:a@example.com) or [call](tel:+441234).'}
  b: {kind: fact, text: 'See \\[this](javascript:x), \`[code](javascript:x)\` and point [4] (b).'}
`),
    [],
  );
});

linkUnsafe.run();
