import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { choosePacks } from '../../../src/lint/choose';
import { packs } from '../../../src/lint/packs';
import { laid } from '../overlay';
import { testExamples } from '../rule-examples';
import { foundBy } from './found-by';

testExamples('eprivacy');

const cookies = suite('rules: eprivacy, what is no finding');

const found = (example: string) => foundBy('eprivacy', example);

cookies('what a service needs asks for no consent, no lifetime and no word on others', () => {
  assert.equal(found('technologies: { basket: { label: the basket cookie, kind: cookie, purposes: [orders] } }'), []);
  assert.equal(
    found('technologies: { serverLogs: { label: server logs, kind: server-log, purposes: [analytics] } }'),
    [],
  );
});

cookies('a use that the words leave open is not taken for tracking', () => {
  const basket =
    'technologies: { basket: { label: the basket cookie, kind: cookie, does: [keep track of your basket] } }';
  assert.equal(found(basket), []);
});

cookies('settings alone are a warning; tracking in plain words is an error', () => {
  const purposes = 'purposes: { look: { label: keep your settings, term: store-preferences, data: [usage] } }';
  const settings = `${purposes}\ntechnologies: { look: { label: settings cookies, kind: cookie, purposes: [look] } }`;
  assert.equal(found(settings), ['warning access-unstated', 'warning lifetime-unstated']);
  const tracking = 'technologies: { x: { label: visit cookies, kind: cookie, does: [track which pages you open] } }';
  assert.equal(found(tracking), [
    'error access-unstated',
    'error lifetime-unstated',
    'error technology-consent-missing',
  ]);
});

cookies('consent that a technology speaks of itself is consent', () => {
  const asked =
    'technologies: { x: { label: visit cookies, kind: cookie, party: first, session: true, does: [track visits], when: you agree in our banner } }';
  assert.equal(found(asked), []);
});

cookies('a word on cookies in general needs no purpose beside those that have one', () => {
  assert.equal(found('technologies: { all: { label: cookies and similar technologies, kind: cookie } }'), []);
  assert.equal(found('technologies: { other: { label: the map cookie, kind: cookie } }'), [
    'error technology-purpose-unstated',
  ]);
});

cookies('what is never used, or never sent, is no business of the rules', () => {
  const never = 'technologies: { x: { label: tracking pixels, kind: beacon, does: [track you], modality: never } }';
  assert.equal(found(never), []);
  const post =
    'purposes: { letters: { label: send you our catalogue, term: direct-marketing, data: [account], channels: [post], legalBasis: [{ basis: legitimate-interests, interest: x }] } }';
  assert.equal(found(post), []);
});

cookies('messages to customers about similar goods are allowed, and joining is then no more than worth knowing', () => {
  const label = 'tell you by e-mail of our goods that are similar to those that you bought';
  const soft = `purposes: { newsletter: { label: "${label}", legalBasis: [{ basis: legitimate-interests, interest: x }] } }\n`;
  assert.equal(found(`${soft}consent: { newsletter: ~ }`), []);
  assert.equal(found(`${soft}consent: { newsletter: { acts: [registering with the shop] } }`), [
    'info marketing-consent-by-joining',
  ]);
});

cookies('messages to businesses alone are not looked at', () => {
  const audience = 'audiences: { shops: { label: shops, kind: business-contact, regions: [EEA] } }\n';
  const purpose = `purposes: { newsletter: { audience: [shops], legalBasis: [{ basis: legitimate-interests, interest: x }] } }\n`;
  assert.equal(found(`${audience}${purpose}consent: { newsletter: ~ }`), []);
});

cookies('a policy with neither cookies nor marketing is not subject to it', () => {
  const none = `
technologies: ~
choices: { cookieSettings: ~, unsubscribe: ~ }
purposes:
  newsletter: { marketing: ~, term: enquiries, label: answer you, optOut: ~ }`;
  const { chosen } = choosePacks(laid(none).model, packs, '2026-11-23');
  assert.not.ok(chosen.some(({ pack }) => pack.id === 'eprivacy'));
  assert.ok(chosen.some(({ pack }) => pack.id === 'gdpr'));
});

cookies('who signs up for the newsletter has chosen it; who signs up for the service has not', () => {
  const acts = (act: string) => found(`consent: { newsletter: { acts: [${act}] } }`);
  assert.equal(acts('signing up for the newsletter and confirming your address'), []);
  assert.equal(acts('signing up for an account'), ['error marketing-consent-by-joining']);
});

cookies.run();
