import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import junitReporter from '../../src/report/reporters/junit';
import { bare, hostileTexts, lacking, remark, saying, whole } from './findings';
import { type Element, readXml } from './read-xml';

const junit = whole(junitReporter);

const report = suite('the JUnit report');
const checked = ['policies/acme/policy.yaml', 'policies/beta/policy.yaml'];

report('has a test that passes for each policy without findings', () => {
  assert.is(
    junit.report([], { color: false, checked }),
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="policyc" tests="2" failures="0" errors="0" skipped="0">
  <testsuite name="policies/acme/policy.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="nothing found" classname="policies.acme.policy" file="policies/acme/policy.yaml"/>
  </testsuite>
  <testsuite name="policies/beta/policy.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="nothing found" classname="policies.beta.policy" file="policies/beta/policy.yaml"/>
  </testsuite>
</testsuites>
`,
  );
  assert.equal(readXml(junit.report([], { color: false })).children, []);
});

report('fails a test for what makes the check fail, and skips one for the rest', () => {
  const all = readXml(junit.report([remark, bare, lacking], { color: false, checked }));
  assert.equal(counts(all), { tests: '4', failures: '1', errors: '0', skipped: '2' });
  const [acme, beta, shared] = all.children;
  assert.ok(acme && beta && shared);
  assert.equal(counts(acme), { tests: '2', failures: '1', errors: '0', skipped: '1' });
  assert.equal(counts(beta), { tests: '1', failures: '0', errors: '0', skipped: '0' });
  assert.is(shared.attributes.name, 'policies/shared/a b#ü.yaml');
  const [failed, skipped] = acme.children;
  assert.equal(failed?.attributes, {
    name: 'gdpr/legal-basis-missing at purposes.ads: the purpose `ads` names no legal basis',
    classname: 'policies.acme.policy',
    file: 'policies/acme/policy.yaml',
    line: '4',
  });
  assert.equal(failed?.children, [
    {
      name: 'failure',
      attributes: { type: 'error', message: 'the purpose `ads` names no legal basis' },
      children: [],
      text: [
        'policies/acme/policy.yaml:4:3',
        'error[gdpr/legal-basis-missing]: the purpose `ads` names no legal basis',
        'help: add `legalBasis`',
        'law: GDPR Article 13(1)(c) (https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj)',
        'note: the policy is subject to the GDPR here (policies/acme/policy.yaml:1:1)',
      ].join('\n'),
    },
  ]);
  assert.equal(
    skipped?.children.map(({ name }) => name),
    ['skipped', 'system-out'],
  );
  assert.is(skipped?.children[0]?.attributes.message, 'warning: the list is short');
  const strict = readXml(junit.report([remark, bare, lacking], { color: false, failOn: 'info' }));
  assert.equal(counts(strict), { tests: '3', failures: '3', errors: '0', skipped: '0' });
});

report('gives every test a name of its own, which stays when lines move', () => {
  const again = { ...bare, span: { ...bare.span, start: 0 } };
  const names = (diagnostics: readonly (typeof bare)[]): unknown =>
    readXml(junit.report(diagnostics, { color: false })).children[0]?.children.map(({ attributes }) => attributes.name);
  assert.equal(names([bare, again]), ['core/list-short: the list is short', 'core/list-short: the list is short (2)']);
  assert.equal(names([again]), names([bare]));
});

report('is well-formed XML that says the same whatever the texts are', () => {
  for (const text of hostileTexts) {
    const [suiteOf] = readXml(junit.report([saying(text)], { color: false, checked: [`policies/${text}/x`] })).children;
    const printed = JSON.stringify(suiteOf?.children[0] ?? suiteOf);
    assert.ok(suiteOf, JSON.stringify(text));
    assert.not.match(printed, /[\p{Cc}\p{Cs}\u2028\u202e\u2066]/u);
  }
  const plain = ']]> <script>&lt;"\'';
  const [failure] = readXml(junit.report([saying(plain)], { color: false })).children[0]?.children[0]?.children ?? [];
  assert.is(failure?.attributes.message, `a ${plain} b`);
  assert.match(failure?.text ?? '', `help: ${plain}\n`);
});

report.run();

function counts({ attributes }: Element): unknown {
  const { tests, failures, errors, skipped } = attributes;
  return { tests, failures, errors, skipped };
}
