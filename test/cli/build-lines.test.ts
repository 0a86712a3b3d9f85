import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildLines, counted, type Outcome } from '../../src/cli/build-lines';

const lines = suite('cli › the lines of a build');

const files = ['index.html', 'policy.md', 'manifest.json'];

const textOf = (...given: Parameters<typeof buildLines>): string => [...buildLines(...given)].join('');

function built(
  id: string,
  numbers: readonly number[],
  written: readonly string[],
  unchanged: readonly string[],
): Outcome {
  const [facts = 0, sections = 0, statements = 0, warnings = 0, found = 0, errors = 0] = numbers;
  const summary = { title: id, facts, sections, statements };
  const named = (names: readonly string[], isWritten: boolean) => names.map((name) => ({ name, isWritten }));
  const all = [...named(written, true), ...named(unchanged, false)];
  return { kind: 'built', id, summary, warnings, findings: { all: found, errors }, files: () => all };
}

lines('stand in columns and count in good English', () => {
  const outcomes = [
    built('klusster', [94, 17, 8, 2, 12, 3], files, []),
    built('a', [1, 1, 1, 1, 1, 0], [], files),
    built('allure', [8, 9, 0, 0], ['index.html', 'manifest.json'], ['policy.md']),
  ];
  assert.is(
    textOf(outcomes, 'dist'),
    [
      'klusster  94 facts, 17 sections,   9% free statements,  2 warnings, 12 findings (3 errors)  →  dist/klusster/{index.html, policy.md, manifest.json}',
      'a          1 fact,   1 section,  100% free statements,  1 warning,   1 finding              →  dist/a/{index.html, policy.md, manifest.json} (unchanged)',
      'allure     8 facts,  9 sections,   0% free statements, no warnings, no findings             →  dist/allure/{index.html, manifest.json} (unchanged: policy.md)',
      '',
    ].join('\n'),
  );
});

lines('say what was not built and what was removed', () => {
  const outcomes: Outcome[] = [
    { kind: 'refused', id: 'acme', errors: 2, stands: true },
    { kind: 'refused', id: 'beta', errors: 1, stands: false },
    { kind: 'removed', id: 'old', files: ['index.html', 'manifest.json'] },
    built('one', [2, 3, 1, 0], ['index.html'], []),
  ];
  assert.is(
    textOf(outcomes, './out/'),
    [
      'acme  not built, 2 errors; out/acme stays as it was',
      'beta  not built, 1 error',
      'old   removed, for no source makes it: out/old/{index.html, manifest.json}',
      'one   2 facts, 3 sections, 50% free statements, no warnings, no findings  →  out/one/index.html',
      '',
    ].join('\n'),
  );
});

lines('hold nothing that a terminal would act upon, and survive a policy without facts', () => {
  const text = textOf([built('a\u001b[2Jb', [0, 0, 0, 0], ['index.html'], [])], 'o\nut');
  assert.match(text, /^a\\x1b\[2Jb {2}no facts, no sections, 0% free/);
  assert.match(text, 'o\\nut/a\\x1b[2Jb/index.html');
  assert.is(counted(2, 'policy', 'policies'), '2 policies');
});

lines.run();
