import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { oneOf, someOf } from '../../src/cli/choices';
import { formats, usualFormats } from '../../src/cli/formats';
import { reporterIds } from '../../src/cli/wanted-reports';
import { reporters } from '../../src/report/reporters';

const choices = suite('cli › choices');

function refusalOf(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    return String(error);
  }
  return assert.unreachable('the word was accepted') as never;
}

choices('accept the words there are', () => {
  assert.is(oneOf('`--format`', ['pretty', 'json'], 'json'), 'json');
  assert.equal(someOf('`--emit`', ['html', 'markdown', 'manifest'], 'manifest, html,html'), ['html', 'manifest']);
});

choices('refuse every other word and say which there are', () => {
  assert.is(
    refusalOf(() => oneOf('`--format`', ['pretty', 'json'], 'jsno')),
    'UsageError: `--format` takes `pretty` or `json`, not `jsno`; did you mean `json`?',
  );
  assert.match(
    refusalOf(() => someOf('`--emit`', ['html', 'markdown', 'manifest'], 'html,\u001b[31m')),
    'takes `html`, `markdown` or `manifest`, not `\\x1b[31m`',
  );
  for (const empty of ['', ',', 'html,'])
    assert.match(
      refusalOf(() => someOf('`--emit`', ['html'], empty)),
      'not ``',
    );
});

choices('offer the reporters and formats that exist', () => {
  assert.equal(
    [...reporterIds],
    reporters.map(({ id }) => id),
  );
  assert.equal(formats, ['html', 'markdown', 'manifest', 'fragment']);
  assert.equal(usualFormats, ['html', 'markdown', 'manifest']);
});

choices.run();
