import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../../src/lint/lint';
import rules from '../../../src/lint/rules/coppa';
import { laid } from '../overlay';
import { testExamples, today } from '../rule-examples';

testExamples('coppa');

const coppa = suite('rules: coppa, by whom and when');

function found(example: string, asOf = today): readonly string[] {
  const { model, printed } = laid(example);
  return lint(model, rules, { asOf, printed }).map(({ severity, code }) => `${severity}: ${code}`);
}

coppa('a service that is not for children owes nothing of this to parents', () => {
  const none = `
children: { junior: ~ }
audiences: { explorers: { kind: user } }
rights: { parents: { to: see what we hold } }
retention: { junior: ~ }
statements: { juniorIdentifier: ~ }`;
  assert.equal(found(none), []);
});

coppa('a service for children under 16 is not known to be one for children under 13', () => {
  assert.equal(found('children: { junior: { age: 16 } }\nstatements: { juniorIdentifier: ~ }'), []);
});

coppa('what is collected with the consent of a parent needs no internal operations', () => {
  const consented = `
statements: { juniorIdentifier: ~ }
consent: { junior: { data: [junior, juniorDevice] } }`;
  assert.equal(found(consented), []);
});

coppa('what the amendments of 2025 ask for is announced first, and asked from 22 April 2026', () => {
  const example = 'retention: { junior: ~ }';
  assert.equal(found(example, '2025-04-21'), []);
  assert.equal(found(example, '2026-04-21'), ['info: coppa/retention-unstated']);
  assert.equal(found(example, '2026-04-22'), ['error: coppa/retention-unstated']);
});

coppa('consent that is asked, with no word of how, weighs less than none', () => {
  assert.equal(found('consent: { junior: { acts: ~ } }'), ['warning: coppa/parental-consent-unstated']);
  assert.equal(found('consent: { junior: ~ }\nchildren: { junior: { collects: yes } }'), [
    'error: coppa/parental-consent-unstated',
  ]);
});

coppa('law enforcement and those who act for the operator need no purpose of their own', () => {
  const given = `
disclosures:
  host: { audience: [explorers], data: [junior], to: [hosting] }
  order: { audience: [explorers], data: [junior], to: [police], modality: must, when: a court orders it }`;
  assert.equal(found(given), []);
});

coppa.run();
