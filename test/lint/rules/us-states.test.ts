import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { choosePacks } from '../../../src/lint/choose';
import { lint } from '../../../src/lint/lint';
import rules from '../../../src/lint/rules/us-states';
import { usStates } from '../../../src/lint/rules/us-states/pack';
import { laid } from '../overlay';
import { testExamples, today } from '../rule-examples';

testExamples('us-states');

const states = suite('rules: us-states, in which state and when');

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly citation: string | undefined;
}

function found(example: string, asOf = today): readonly Told[] {
  const { model, printed } = laid(example);
  return lint(model, rules, { asOf, printed }).map(({ code, severity, citation }) => ({ code, severity, citation }));
}

const codes = (example: string, asOf?: string) => found(example, asOf).map(({ code }) => code);

/** The complete policy for customers in some places alone. */
function customersIn(...regions: readonly string[]): string {
  return `
audiences: { customers: { regions: [${regions.join(', ')}] } }
rights: { appeal: { applies: ~ } }
purposes: { following: { applies: ~ } }
`;
}

states('a finding names the provisions of the states that the policy names, and of no other', () => {
  const example = `${customersIn('US-VA', 'US-TX')}contacts: {}`.replace(
    'rights: { appeal: { applies: ~ } }',
    'rights: { appeal: ~ }',
  );
  assert.equal(
    found(example).map(({ citation }) => citation),
    ['Code of Virginia § 59.1-578(C)(3); Texas Business and Commerce Code § 541.102(a)(3)'],
  );
});

states('what Connecticut alone asks for is asked for people in Connecticut alone', () => {
  const without = (region: string) => customersIn(region).replace('following:', 'training: ~, following:');
  assert.equal(codes(without('US-VA')), []);
  assert.equal(codes(without('US-CT')), ['us-states/training-unstated']);
});

states('it is announced from the day on which it became law', () => {
  const example = 'purposes: { training: ~ }';
  assert.equal(found(example, '2025-06-23'), []);
  assert.equal(
    found(example, '2026-06-30').map(({ severity }) => severity),
    ['info'],
  );
  assert.equal(
    found(example, '2026-07-01').map(({ severity }) => severity),
    ['error'],
  );
});

states('a right for people of one state is no right for those of another', () => {
  const example = 'rights: { appeal: { applies: { regions: [Virginia] } } }';
  const [finding, ...others] = found(example);
  assert.equal(others, []);
  assert.is(finding?.code, 'us-states/appeal-unstated');
  assert.not.match(finding?.citation ?? '', /Virginia/);
  assert.match(finding?.citation ?? '', /Colorado.*Connecticut.*Texas/);
});

const sale = `
disclosures:
  noSale: { data: [payment] }
  clubs: { data: [health], to: [carriers], action: [sell], purposes: [coaching], optOut: [privacyChoices] }
choices:
  privacyChoices: { applies: ~ }
  privacyControl: { applies: ~ }`;

states('the words of Texas are asked for where Texas is named, and are enough', () => {
  assert.equal(codes(`${customersIn('US-CO')}${sale}`), []);
  assert.equal(codes(`${customersIn('US-TX')}${sale}`), ['us-states/sale-notice-missing']);
  const words = 'NOTICE: We may sell your sensitive personal data.';
  const told = `statements: { notice: { kind: fact, by: us, about: sale, text: "${words}" } }`;
  assert.equal(codes(`${customersIn('US-TX')}${told}${sale}`), []);
});

states('that signals are not followed weighs more than silence', () => {
  const denied = sale.replace('privacyControl: { applies: ~ }', 'privacyControl: { applies: ~, modality: never }');
  assert.equal(
    found(`${customersIn('US-CO')}${denied}`).map(({ code, severity }) => `${severity}: ${code}`),
    ['error: us-states/signal-unstated'],
  );
});

states('passwords and payment cards are not sensitive data of these acts', () => {
  assert.equal(codes('categories: { account: { sensitive: true } }'), []);
});

states('a policy for one state is subject to them from the day on which its act applies', () => {
  const { model } = laid(customersIn('US-TX'));
  const runs = (asOf: string) => choosePacks(model, [usStates], asOf).chosen.length > 0;
  assert.is(runs('2024-06-30'), false);
  assert.is(runs('2024-07-01'), true);
});

states('people in the United States alone do not switch them on; a right under one of them does', () => {
  const none = `
audiences: { customers: { regions: [US] } }
purposes: { following: ~, training: ~ }
rights: { appeal: `;
  const chosen = (example: string) =>
    choosePacks(laid(example).model, [usStates], today).chosen.flatMap(({ why }) => why);
  assert.equal(chosen(`${none}~ }`), []);
  const law = 'references: { act: { kind: law, title: Virginia Consumer Data Protection Act } }';
  assert.equal(chosen(`${none}{ applies: ~, law: act } }\n${law}`), ['`rights.appeal` is a right under it']);
});

states.run();
