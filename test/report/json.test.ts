import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/core/diagnostic';
import jsonReporter from '../../src/report/reporters/json';
import { whole } from './findings';

const json = whole(jsonReporter);

const report = suite('the JSON report');

report('is complete when nothing is found', () => {
  assert.fixture(
    json.report([], { color: true }),
    `{
  "version": 1,
  "diagnostics": [],
  "summary": {
    "errors": 0,
    "warnings": 0,
    "infos": 0,
    "files": 0
  }
}
`,
  );
});

const source = { path: 'policies/acme/policy.yaml', text: 'a: 1\nb: {\n}\n' };

report('says all of a finding, and leaves out what it has not', () => {
  const full: Diagnostic = {
    code: 'core/reference-dangling',
    severity: 'warning',
    message: 'a message',
    help: 'a help',
    fact: 'rights.access',
    citation: 'GDPR Article 12(3)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    span: { source, start: 8, end: 11 },
    related: [{ message: 'a note', span: { source, start: 3, end: 4 } }],
  };
  const bare: Diagnostic = {
    code: 'yaml/x',
    severity: 'error',
    message: 'another',
    span: { source, start: 0, end: 1 },
  };
  assert.equal(JSON.parse(json.report([full, bare], { color: false })), {
    version: 1,
    diagnostics: [
      {
        code: 'yaml/x',
        severity: 'error',
        message: 'another',
        file: 'policies/acme/policy.yaml',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 2,
      },
      {
        code: 'core/reference-dangling',
        severity: 'warning',
        message: 'a message',
        help: 'a help',
        file: 'policies/acme/policy.yaml',
        line: 2,
        column: 4,
        endLine: 3,
        endColumn: 2,
        fact: 'rights.access',
        citation: 'GDPR Article 12(3)',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        related: [{ message: 'a note', file: 'policies/acme/policy.yaml', line: 1, column: 4 }],
      },
    ],
    summary: { errors: 1, warnings: 1, infos: 0, files: 1 },
  });
});

report('prints no control character raw, and still means the same', () => {
  const message = 'a \x1b \x9b \u202e \u2028 \ufeff \u{e0041} \0 \x7f 日本 😀';
  const finding: Diagnostic = { code: 'x/y', severity: 'info', message, span: { source, start: 0, end: 1 } };
  const text = json.report([finding], { color: false });
  assert.not.match(text, /[^\n\P{Cc}]|[\u2028\u202e\ufeff\u{e0041}]/u);
  assert.match(text, '日本 😀');
  assert.is(JSON.parse(text).diagnostics[0].message, message);
});

report.run();
