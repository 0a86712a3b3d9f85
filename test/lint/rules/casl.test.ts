import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { choosePacks } from '../../../src/lint/choose';
import { packs } from '../../../src/lint/packs';
import { foundIn } from '../found-in';
import { laid } from '../overlay';
import { testExamples, today } from '../rule-examples';

testExamples('casl');

const about = suite('rules: casl, what they leave alone');

const silent = `
purposes: { newsletter: { term: service-communications, marketing: ~, channels: ~, optOut: ~ } }
choices: { unsubscribe: { kind: account-setting, deadline: ~, stops: [technologies.session] } }`;

about('a policy that sends no messages is not subject to it, wherever its people are', () => {
  const chosen = (example: string) =>
    choosePacks(laid(example).model, packs, today).chosen.some(({ pack }) => pack.id === 'casl');
  assert.ok(chosen('policy: {}'));
  assert.not.ok(chosen(silent));
  const claim = `${silent}
policy: { laws: { spam: { reference: spam, claim: effort } } }
references: { spam: { kind: law, law: casl, title: Anti-Spam Act } }`;
  assert.ok(chosen(claim), 'a claim about the law is enough');
});

about('messages by post need no consent of this law', () => {
  const letters = (channel: string) =>
    foundIn('casl', `purposes: { letters: { label: send offers, term: special-offers, channels: [${channel}] } }`);
  assert.equal(letters('post'), []);
});

about('ten business days are fourteen days', () => {
  const within = (deadline: string) => foundIn('casl', `choices: { unsubscribe: { deadline: ${deadline} } }`);
  assert.equal(within('{ within: P14D, businessDays: ~ }'), []);
  assert.equal(within('{ within: P15D, businessDays: ~ }'), ['error casl/unsubscribe-too-slow']);
  assert.equal(within('{ within: P10D, businessDays: true }'), []);
});

about('consent to messages by using the service is an error, told in words or by the purpose', () => {
  const use = (rest: string) =>
    foundIn('casl', `consent: { mails: { kind: express, acts: [using the shop], ${rest} } }`);
  assert.equal(use('covers: [receiving e-mails]'), ['error casl/consent-by-default']);
  assert.equal(use('purposes: [newsletter]'), ['error casl/consent-by-default']);
  assert.equal(use('purposes: [orders]'), []);
});

about('implied consent that ends in time is allowed', () => {
  const implied = (rest: string) =>
    foundIn('casl', `consent: { newsletter: { kind: implied, acts: [buying from us]${rest} } }`);
  assert.equal(implied(''), ['warning casl/implied-consent-unlimited']);
  assert.equal(implied(', until: two years have passed since you bought'), []);
});

about('people who cannot end the messages are a finding; who cannot leave a survey is none', () => {
  const kept = (to: string) => foundIn('casl', `choices: { kept: { kind: opt-out, to: ${to}, modality: never } }`);
  assert.equal(kept('opt out of these communications'), ['warning casl/unsubscribe-unstated']);
  assert.equal(kept('opt out of the fraud check'), []);
});

about.run();
