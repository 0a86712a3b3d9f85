import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PolicyComparison } from '../../../src/diff/comparison';
import pretty from '../../../src/diff/reporters/pretty';
import { changed, compared, longer, right, unknown, wording } from './comparisons';

const report = suite('diff › the report for people');

const textOf = (...policies: readonly PolicyComparison[]): string =>
  pretty.report(compared(...policies), { color: false });

report('groups by policy and impact, the material first with why and law, each with its place', () => {
  assert.fixture(
    textOf(changed([wording, right, longer]), changed([], { id: 'same' }), unknown),
    `acme: Privacy Policy, version 1.0 of 2026-01-01 → version 1.1 of 2026-03-01

  material
    how long we keep logs: kept for 14 days → 30 days
      at  policies/acme/policy.yaml:42:9
      why data is kept longer than people were told
      law GDPR Article 13(2)(a) (https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13)

  substantive
    the right to erasure: added: answered within 30 days
      at  policies/acme/policy.yaml:80:3

  editorial
    the statement “greeting”: removed: “Hello.”
      at  main:policies/acme/policy.yaml:9:3

beta: Privacy Policy, version 1.0 of 2026-01-01 → version 1.1 of 2026-03-01
  not compared, for a side of it has problems

1 material, 1 substantive, 1 editorial changes in 1 of 3 policies, 1 not compared: main:policies → policies
`,
  );
});

report('says in one line that nothing changed, or that it is not known', () => {
  assert.is(textOf(changed([])), 'no changes in 1 policy: main:policies → policies\n');
  assert.match(textOf(unknown), /\n1 not compared: main:policies → policies\n$/);
});

report('says what was promised about changes before, and nothing where nothing was', () => {
  const promise = ['posted on 2026-12-01: members: from 2026-12-15, 14 days after posting', 'evil\n\u001b[31m'];
  assert.match(
    textOf(changed([longer], { promise })),
    /\n\n {2}promised about changes before\n {4}posted on 2026-12-01: members: from 2026-12-15, .*\n {4}evil\\n\\x1b\[31m\n/,
  );
  assert.not.match(textOf(changed([longer])), 'promised');
});

report('is coloured only where it is asked to be, and never by the text of an author', () => {
  const evil = { ...longer, subject: '\u001b[31mred', words: 'a\nb\u202e', reason: '\u0007' };
  assert.not.match(textOf(changed([evil])), /[\u001b\u0007\u202e]/);
  assert.match(textOf(changed([evil])), '\\x1b[31mred: a\\nb\\u{202e}');
  assert.match(pretty.report(compared(changed([longer])), { color: true }), '\u001b[1;31mmaterial\u001b[0m');
});

report.run();
