import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../../../src/lint/lint';
import type { Rule } from '../../../../src/lint/rule';
import acceptanceRequired from '../../../../src/lint/rules/gdpr/acceptance-required';
import consentImplied from '../../../../src/lint/rules/gdpr/consent-implied';
import interestUnstated from '../../../../src/lint/rules/gdpr/interest-unstated';
import legalBasisMissing from '../../../../src/lint/rules/gdpr/legal-basis-missing';
import legalBasisUnknown from '../../../../src/lint/rules/gdpr/legal-basis-unknown';
import specialConditionMissing from '../../../../src/lint/rules/gdpr/special-condition-missing';
import withdrawalUnstated from '../../../../src/lint/rules/gdpr/withdrawal-unstated';
import { laid } from '../../overlay';
import { today } from '../../rule-examples';

const bases = suite('rules: gdpr, purposes and bases');

function found(rule: Rule, example: string): readonly string[] {
  return lint(laid(example).model, [rule], { asOf: today }).map(({ severity, message }) => `${severity}: ${message}`);
}

bases('a purpose that never happens, uses aggregates alone or is for other people needs no basis', () => {
  assert.equal(found(legalBasisMissing, 'purposes: { orders: { legalBasis: ~, modality: never } }'), []);
  assert.equal(found(legalBasisMissing, 'purposes: { orders: { legalBasis: ~, aggregate: true } }'), []);
  const california = 'purposes: { orders: { legalBasis: ~, applies: { regions: [California] } } }';
  assert.equal(found(legalBasisMissing, california), []);
});

bases('a purpose for which the controller acts for a client needs no basis of its own', () => {
  const example = `
audiences: { guests: { label: guests of our clients, kind: visitor, role: processor } }
purposes: { guests: { label: count guests, audience: [guests] } }`;
  assert.equal(found(legalBasisMissing, example), []);
});

bases('consent that is said to be asked for a purpose is its basis', () => {
  assert.equal(found(legalBasisMissing, 'purposes: { newsletter: { legalBasis: ~ } }'), []);
});

bases('a basis that is only inferred is not on the page', () => {
  assert.is(found(legalBasisMissing, 'purposes: { orders: { inferred: [legalBasis] } }').length, 1);
});

bases('a policy that names no basis at all has one finding', () => {
  const ids = ['orders', 'accounting', 'security', 'analytics', 'newsletter', 'coaching'];
  const purposes = ids.map((id) => `  ${id}: { legalBasis: ~ }`).join('\n');
  const [one, ...others] = found(legalBasisMissing, `consent: ~\npurposes:\n${purposes}`);
  assert.is(one, 'error: none of the 6 purposes names a legal basis');
  assert.equal(others, []);
});

bases('a basis of another law beside one of this law is no fault', () => {
  const both = 'purposes: { orders: { legalBasis: [{ basis: contract }, { basis: credit-protection }] } }';
  assert.equal(found(legalBasisUnknown, both), []);
  assert.equal(found(legalBasisUnknown, 'purposes: { orders: { legalBasis: [{ basis: express-consent }] } }'), []);
  const uk = 'purposes: { orders: { legalBasis: [{ basis: recognised-legitimate-interests }] } }';
  assert.is(found(legalBasisUnknown, uk).length, 1);
});

bases('the reason behind a purpose tells its interest', () => {
  const example =
    'purposes: { security: { why: we want a service that is not abused, legalBasis: [{ basis: legitimate-interests }] } }';
  assert.equal(found(interestUnstated, example), []);
});

bases('explicit consent is a condition for health data, and other purposes need none', () => {
  assert.equal(
    found(specialConditionMissing, 'purposes: { coaching: { legalBasis: [{ basis: explicit-consent }] } }'),
    [],
  );
  const [one, ...others] = found(
    specialConditionMissing,
    'purposes: { coaching: { legalBasis: [{ basis: consent }] } }',
  );
  assert.match(one ?? '', '`purposes.coaching` uses `categories.health`');
  assert.equal(others, []);
});

bases('implied consent of people elsewhere is no matter of this law', () => {
  const example = 'consent: { use: { kind: implied, acts: [using the shop], applies: { regions: [Canada] } } }';
  assert.equal(found(consentImplied, example), []);
});

bases('that use is no consent, and a notice, are no consent by use', () => {
  const never = 'consent: { use: { kind: conduct, acts: [using the shop], modality: never } }';
  assert.equal(found(consentImplied, never), []);
  assert.equal(found(consentImplied, 'consent: { told: { kind: notice, timing: before we collect data } }'), []);
});

bases('acceptance by use is told once', () => {
  const example = 'consent: { use: { kind: acceptance, acts: [using the shop], covers: [this policy] } }';
  assert.is(found(consentImplied, example).length, 1);
  assert.equal(found(acceptanceRequired, example), []);
});

bases('without the right to withdraw, consent is no consent; a gap in it weighs less', () => {
  assert.match(
    found(withdrawalUnstated, 'rights: { withdraw: { modality: never } }')[0] ?? '',
    /^error: .* is not stated$/,
  );
  assert.match(found(withdrawalUnstated, 'rights: { withdraw: { anyTime: ~ } }')[0] ?? '', /^warning: .*at any time$/);
  const words = 'rights: { withdraw: { anyTime: ~, to: withdraw your consent whenever you like } }';
  assert.equal(found(withdrawalUnstated, words), []);
});

bases.run();
