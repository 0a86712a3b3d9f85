import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Diagnostic, inOrder } from '../../src/core/diagnostic';
import prettyReporter, { framed, reportOf } from '../../src/report/reporters/pretty';
import { whole } from './findings';

const pretty = whole(prettyReporter);

const source = { path: 'policies/acme/policy.yaml', text: 'id: acme\ncontact:\n  emial: a@b.c\n  name: Acme\nid: x\n' };
const unknown: Diagnostic = {
  code: 'schema/key-unknown',
  severity: 'error',
  message: 'unknown key `emial`',
  span: { source, start: 20, end: 25 },
  help: 'did you mean `email`?',
};
const duplicate: Diagnostic = {
  code: 'yaml/key-duplicate',
  severity: 'warning',
  message: 'the key `id` is given twice',
  span: { source, start: 46, end: 48 },
  related: [{ message: 'first given here', span: { source, start: 0, end: 2 } }],
};

const report = suite('the pretty report');

report('says nothing when nothing is found', () => {
  assert.is(pretty.report([], { color: false }), '');
  assert.is(pretty.report([], { color: true }), '');
});

report('shows place, code, message, lines, help, related places and a summary', () => {
  assert.fixture(
    pretty.report([duplicate, unknown], { color: false }),
    `policies/acme/policy.yaml:3:3
error[schema/key-unknown]: unknown key \`emial\`
2 | contact:
3 |   emial: a@b.c
  |   ^^^^^
4 |   name: Acme
  = help: did you mean \`email\`?

policies/acme/policy.yaml:5:1
warning[yaml/key-duplicate]: the key \`id\` is given twice
4 |   name: Acme
5 | id: x
  | ^^
  = note: first given here (policies/acme/policy.yaml:1:1)

1 error, 1 warning in 1 file
`,
  );
});

report('counts in the singular and the plural, and by file', () => {
  const elsewhere = { source: { path: 'policies/beta/policy.yaml', text: '' }, start: 0, end: 0 };
  const many: Diagnostic[] = [
    unknown,
    { ...unknown, code: 'schema/other' },
    { ...duplicate, severity: 'info', span: elsewhere },
  ];
  const last = (diagnostics: readonly Diagnostic[]) =>
    pretty.report(diagnostics, { color: false }).trimEnd().split('\n').at(-1);
  assert.is(last(many), '2 errors, 1 info in 2 files');
  assert.is(last([duplicate, { ...duplicate, code: 'x/y' }]), '2 warnings in 1 file');
});

report('shows no lines where there is no text', () => {
  const empty: Diagnostic = {
    code: 'yaml/file-empty',
    severity: 'error',
    message: 'the file is empty',
    span: { source: { path: 'policy.yaml', text: '' }, start: 0, end: 0 },
    help: 'write keys and values: `key: value`',
  };
  assert.fixture(
    pretty.report([empty], { color: false }),
    `policy.yaml:1:1
error[yaml/file-empty]: the file is empty
 = help: write keys and values: \`key: value\`

1 error in 1 file
`,
  );
});

report('names the law that asks for it after the help', () => {
  const lawful: Diagnostic = { ...unknown, citation: 'GDPR Article 13(1)(c)', related: duplicate.related ?? [] };
  assert.match(
    pretty.report([lawful], { color: false }),
    '  = help: did you mean `email`?\n  = law: GDPR Article 13(1)(c)\n  = note: first given here',
  );
  const url = 'https://law.example/13';
  assert.match(
    pretty.report([{ ...lawful, url }], { color: false }),
    '  = law: GDPR Article 13(1)(c) (https://law.example/13)\n',
  );
});

report('lets no control character through, from text, message, help or file name', () => {
  const hostile = { path: 'a\x1b[31m\n.yaml', text: 'a: \x1b]0;x\x07\u202e\n' };
  const span = { source: hostile, start: 3, end: 4 };
  const text = pretty.report(
    [
      {
        code: 'x/y',
        severity: 'info',
        message: 'a `\r\n\x9b` b',
        help: 'tab\t\u2028',
        span,
        related: [{ message: '\0', span }],
      },
    ],
    { color: false },
  );
  assert.fixture(
    text,
    `a\\x1b[31m\\n.yaml:1:4
info[x/y]: a \`\\r\\n\\x9b\` b
1 | a: \\x1b]0;x\\x07\\u{202e}
  |    ^^^^
  = help: tab\\t\\u{2028}
  = note: \\x00 (a\\x1b[31m\\n.yaml:1:4)

1 info in 1 file
`,
  );
});

report('in colour is the same text with ANSI codes that are all closed', () => {
  const coloured = pretty.report([unknown, duplicate], { color: true });
  assert.match(coloured, '\x1b[1;31merror[schema/key-unknown]\x1b[0m: \x1b[1munknown key `emial`\x1b[0m\n');
  assert.match(coloured, '\x1b[1;33mwarning[yaml/key-duplicate]\x1b[0m');
  assert.match(coloured, '\x1b[1;31m  ^^^^^\x1b[0m');
  assert.is(coloured.split('\x1b[0m').length, coloured.split(/\x1b\[[1-9]/).length);
  assert.is(coloured.replace(/\x1b\[[\d;]*m/g, ''), pretty.report([unknown, duplicate], { color: false }));
});

report('does not depend on the order of the findings', () => {
  assert.is(
    pretty.report([unknown, duplicate], { color: false }),
    pretty.report([duplicate, unknown], { color: false }),
  );
});

report('says the same of findings that were framed and sent elsewhere', () => {
  const hostile = {
    ...unknown,
    message: 'the key `\u001b[31mred` is \u001b[0m not',
    help: 'write `\u001b]8;;x\u0007`',
  };
  const sent = JSON.parse(JSON.stringify([duplicate, unknown, hostile].map(framed)));
  for (const color of [false, true]) {
    const told = pretty.report([unknown, hostile, duplicate], { color });
    assert.is([...reportOf(inOrder(sent), { color })].join(''), told);
    assert.is(told.includes('\u001b'), color);
    assert.match(told, 'x1b[31mred');
  }
});

report.run();
