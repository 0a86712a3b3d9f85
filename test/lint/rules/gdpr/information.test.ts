import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../../../src/lint/lint';
import type { Rule } from '../../../../src/lint/rule';
import automatedDecisionUnexplained from '../../../../src/lint/rules/gdpr/automated-decision-unexplained';
import automatedDecisionsUnstated from '../../../../src/lint/rules/gdpr/automated-decisions-unstated';
import categoryOpenEnded from '../../../../src/lint/rules/gdpr/category-open-ended';
import childConsentUnstated from '../../../../src/lint/rules/gdpr/child-consent-unstated';
import provisionUnstated from '../../../../src/lint/rules/gdpr/provision-unstated';
import purposeOpenEnded from '../../../../src/lint/rules/gdpr/purpose-open-ended';
import purposeUnstated from '../../../../src/lint/rules/gdpr/purpose-unstated';
import retentionIncomplete from '../../../../src/lint/rules/gdpr/retention-incomplete';
import retentionUnspecific from '../../../../src/lint/rules/gdpr/retention-unspecific';
import retentionUnstated from '../../../../src/lint/rules/gdpr/retention-unstated';
import securityUndescribed from '../../../../src/lint/rules/gdpr/security-undescribed';
import sourceUnstated from '../../../../src/lint/rules/gdpr/source-unstated';
import { laid } from '../../overlay';
import { today } from '../../rule-examples';

const told = suite('rules: gdpr, what people are told');

function found(rule: Rule, example: string): readonly string[] {
  const { model, printed } = laid(example);
  return lint(model, [rule], { asOf: today, printed }).map(({ severity, message }) => `${severity}: ${message}`);
}

told('data that is said not to be kept needs no period', () => {
  assert.equal(found(retentionUnstated, 'retention: { usage: { modality: never } }'), []);
});

told('an event is an end, and so is a period in the words of the author', () => {
  const keep = (words: string) => found(retentionUnspecific, `retention: { usage: { keep: ${words} } }`);
  assert.equal(keep('{ period: ~, from: ~, asLongAs: [your account is open] }'), []);
  assert.equal(keep('{ period: ~, from: ~, words: at most two years }'), []);
  assert.is(keep('{ period: ~, from: ~, until: it is no longer needed for our purposes }').length, 1);
  assert.is(keep('{ period: ~, from: ~, words: a shorter period of time }').length, 1);
});

told('what is vague in one fact may be clear in another one about the same data', () => {
  const vague = 'vague: { data: [usage], keep: { asLongAs: [we need it] } }';
  assert.equal(found(retentionUnspecific, `retention: { ${vague} }`), []);
});

told('what is no longer done with data says nothing of keeping it', () => {
  const example =
    'retention: { closed: { data: [account], after: you close your account, restrict: { never: [disclose] } } }';
  assert.equal(found(retentionUnspecific, example), []);
});

told('a category that stands for all data covers the rest, and so does one that includes it', () => {
  assert.is(found(retentionIncomplete, 'retention: { usage: ~ }').length, 1);
  const all = 'categories: { all: { label: personal data, includes: [usage] } }';
  const kept = 'retention: { usage: ~, all: { data: [all], keep: { period: P1Y } } }';
  assert.equal(found(retentionIncomplete, `${all}\n${kept}`), []);
  assert.equal(found(retentionIncomplete, `categories: { all: { label: personal data } }\n${kept}`), []);
});

told('one sentence on what is not given does for all collections', () => {
  const unmarked = 'signup: { required: ~, consequence: ~ }, injuries: { required: ~, consequence: ~ }';
  const nothing = `collection: { ${unmarked}, checkout: { required: ~, consequence: ~ } }`;
  assert.ok(found(provisionUnstated, nothing).length > 0);
  const said =
    'statements: { giving: { kind: fact, about: orders, text: If you do not give us your address we cannot deliver. } }';
  assert.equal(found(provisionUnstated, `${nothing}\n${said}`), []);
  const about = 'statements: { giving: { kind: fact, about: provision, text: Every field is optional. } }';
  assert.equal(found(provisionUnstated, `${nothing}\n${about}`), []);
});

told('data that need not be given has no consequence to state', () => {
  assert.equal(found(provisionUnstated, 'collection: { injuries: { consequence: ~ } }'), []);
});

told('a decision that is not said to be made by a machine alone weighs less', () => {
  const decision = (solely: string) =>
    found(
      automatedDecisionUnexplained,
      `automatedDecisions: { none: { label: credit, modality: does, solely: ${solely} } }`,
    );
  assert.match(decision('~')[0] ?? '', /^warning: /);
  assert.match(decision('true')[0] ?? '', /^error: .* how it is made, or what it means for people$/);
});

told('a plain no answers the question of decisions by machines', () => {
  assert.equal(found(automatedDecisionsUnstated, 'policy: { version: "8" }'), []);
  assert.is(found(automatedDecisionsUnstated, 'automatedDecisions: { none: { hidden: true } }').length, 1);
});

told('a purpose with consent to what is new is not open', () => {
  const label = (words: string) => found(purposeOpenEnded, `purposes: { security: { label: ${words} } }`);
  assert.is(label('serve any other purpose').length, 1);
  assert.equal(label('serve any other purpose with your consent'), []);
  assert.equal(label('tell apart visitors for security purposes'), []);
  assert.is(found(purposeOpenEnded, 'changes: { purposes: { consent: ~ } }').length, 1);
});

told('a closed list with a general name is not open', () => {
  assert.equal(found(categoryOpenEnded, 'categories: { usage: { label: all data of your visits } }'), []);
  assert.is(found(categoryOpenEnded, 'categories: { usage: { label: any other personal data, items: ~ } }').length, 1);
});

told('a source that is named by its kind is stated', () => {
  const source = (words: string) => found(sourceUnstated, `collection: { visits: { source: ${words} } }`);
  assert.equal(source('{ from: [credit-bureau] }'), []);
  assert.equal(source('{ from: [public-source] }'), []);
  assert.equal(source('{ from: [third-party], who: [the bank that you name] }'), []);
  assert.is(source('{ from: [third-party] }').length, 1);
  assert.is(source('{ from: ~, who: [other third parties] }').length, 1);
});

told('the age below which a parent consents may not be under 13', () => {
  const child = (words: string) => found(childConsentUnstated, `children: { shop: { directed: true, ${words} } }`);
  assert.equal(child('age: 13, collects: with-consent, parents: a parent has to agree'), []);
  assert.equal(found(childConsentUnstated, 'children: { shop: { directed: false, age: 10 } }'), []);
});

told('a general promise of security names no measure', () => {
  const promise =
    'security: { technical: ~, organisational: ~, physical: { kind: general, does: [protect your data] } }';
  assert.is(found(securityUndescribed, promise).length, 1);
});

told('what data is for is told by those for whom it is handled, and by nobody else', () => {
  const shifts = (more: string) =>
    found(
      purposeUnstated,
      `audiences: { workers: { label: workers, ${more} } }
categories: { shifts: { label: shift data, items: [name] } }
collection: { shifts: { audience: [workers], data: [shifts], source: { clients: [customers] } } }`,
    );
  assert.equal(shifts('role: processor, for: [customers]'), []);
  assert.equal(shifts('kind: employee'), ['error: `categories.shifts` is collected, and no purpose is stated for it']);
});

told.run();
