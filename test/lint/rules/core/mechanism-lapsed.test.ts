import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../../../src/core/diagnostic';
import { lint } from '../../../../src/lint/lint';
import rule from '../../../../src/lint/rules/core/mechanism-lapsed';
import { assemble } from '../../../../src/model/assemble';
import { link } from '../../../../src/model/link';
import { laid, oneFile } from '../../overlay';

const lapsed = suite('rules: core/mechanism-lapsed');

function found(example: string, asOf: string): readonly string[] {
  return lint(laid(example).model, [rule], { asOf }).map(({ message }) => message);
}

function inAlumini(asOf: string): readonly Diagnostic[] {
  const text = readFileSync(resolve(__dirname, '../../../../policies/alumini/policy.yaml'), 'utf8');
  const { policy } = assemble(oneFile(text), 'policy.yaml');
  assert.ok(policy);
  const { model } = link(policy);
  assert.ok(model);
  return lint(model, [rule], { asOf });
}

lapsed('Safe Harbor is fine when Alumini wrote its policy, and an error after the judgment', () => {
  assert.equal(inAlumini('2014-04-24'), []);
  assert.equal(inAlumini('2015-10-05'), []);
  const [first, ...others] = inAlumini('2016-01-01');
  assert.equal(others, []);
  assert.is(first?.severity, 'error');
  assert.is(first?.fact, 'transfers.safeHarbor');
  assert.is(first?.citation, 'CJEU, Case C-362/14 Schrems, 6 October 2015');
  assert.match(
    first?.message ?? '',
    'the U.S.-EU Safe Harbor was valid when this policy was written (2014-04-24) and has lapsed since 2015-10-06',
  );
});

lapsed('today it tells both dates, and what stands in its place', () => {
  const [first, ...others] = inAlumini('2026-11-23');
  assert.equal(others, []);
  assert.match(first?.message ?? '', '2014-04-24');
  assert.match(first?.message ?? '', '2015-10-06');
  assert.match(first?.help ?? '', 'the EU-U.S. Data Privacy Framework (`data-privacy-framework`)');
  assert.match(first?.help ?? '', '`scc-2021`');
  assert.not.match(first?.help ?? '', '`privacy-shield`');
});

lapsed('a policy that was written after the end is told so', () => {
  const message =
    'the EU-U.S. Privacy Shield had lapsed already, on 2020-07-16, when this policy was written (2026-10-01)';
  assert.equal(found('transfers: { mail: { mechanism: [privacy-shield] } }', '2026-11-23'), [message]);
});

lapsed('a mechanism that is not yet valid is told', () => {
  assert.equal(found('transfers: { mail: { mechanism: [data-privacy-framework] } }', '2023-07-09'), [
    'the EU-U.S. Data Privacy Framework is not valid before 2023-07-10',
  ]);
  assert.equal(found('transfers: { mail: { mechanism: [data-privacy-framework] } }', '2023-07-10'), []);
});

lapsed('the safeguard of a processor and a framework by its title count too', () => {
  assert.is(found('processors: { mail: { safeguard: [scc-2010] } }', '2026-11-23').length, 1);
  const shield = 'references: { shield: { kind: framework, title: Privacy Shield } }\n';
  assert.is(found(`${shield}transfers: { mail: { framework: [shield] } }`, '2026-11-23').length, 1);
  assert.is(found(`${shield}policy: { laws: { x: { reference: shield, claim: complies } } }`, '2026-11-23').length, 1);
});

lapsed('one mechanism that a transfer names by word and by reference is told once', () => {
  const example = `
references: { shield: { kind: framework, title: EU-U.S. Privacy Shield, mechanism: privacy-shield } }
transfers: { mail: { mechanism: [privacy-shield], framework: [shield] } }`;
  assert.is(found(example, '2026-11-23').length, 1);
});

lapsed('what is denied, or only defined, is no reliance', () => {
  const shield = 'references: { shield: { kind: framework, title: Privacy Shield } }\n';
  const defined = 'definitions: { laws: { term: Laws, means: "all laws, {{references.shield}} among them" } }';
  assert.equal(found(`${shield}${defined}`, '2026-11-23'), []);
  const denied = 'We no longer rely on {{references.shield}}.';
  assert.equal(found(`${shield}transfers: { mail: { text: "${denied}" } }`, '2026-11-23'), []);
  const relied = 'We rely on {{references.shield}}.';
  assert.is(found(`${shield}transfers: { mail: { text: "${relied}" } }`, '2026-11-23').length, 1);
});

lapsed('the safe harbour of another law is another thing', () => {
  const example = `
references: { harbor: { kind: framework, title: COPPA Safe Harbor Program } }
policy: { laws: { x: { reference: harbor, claim: follows } } }`;
  assert.equal(found(example, '2026-11-23'), []);
});

lapsed('old clauses still hold for data that leaves the United Kingdom until March 2024', () => {
  const example = 'transfers: { mail: { from: [GB], mechanism: [scc-2010] } }';
  assert.equal(found(example, '2024-03-21'), []);
  assert.is(found(example, '2024-03-22').length, 1);
});

lapsed.run();
