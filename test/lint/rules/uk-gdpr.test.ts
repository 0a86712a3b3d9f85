import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { testExamples } from '../rule-examples';
import { foundBy } from './found-by';

testExamples('uk-gdpr');

const kingdom = suite('rules: uk-gdpr, days and limits');

const found = (example: string, asOf?: string) => foundBy('uk-gdpr', example, asOf);
const statistics = `
purposes: { analytics: { legalBasis: [{ basis: legitimate-interests, interest: a better shop }] } }
choices: { cookieSettings: { kind: opt-out, to: switch the counting cookie off } }
consent: { analytics: ~ }`;

kingdom('statistics waited for consent until February 2026, and since then need a way to object', () => {
  assert.equal(found(statistics, '2026-02-04'), ['error technology-consent-missing']);
  assert.equal(found(statistics, '2026-02-05'), []);
});

kingdom('a complaint to the controller is announced from the day of the act, and asked for from June 2026', () => {
  const none = 'rights: { complaint: ~ }\ncontacts: { complaints: ~ }';
  assert.equal(found(none, '2025-06-18'), []);
  assert.equal(found(none, '2025-06-19'), ['info complaint-to-controller-unstated']);
  assert.equal(found(none, '2026-06-19'), ['error complaint-to-controller-unstated']);
});

kingdom('the Commissioner may be called so until September 2026', () => {
  const old = "authorities: { ico: { name: Information Commissioner's Office } }";
  assert.equal(found(old, '2026-09-30'), ['info regulator-renamed']);
  assert.equal(found(old, '2025-06-18'), []);
});

kingdom(
  'European clauses are enough for what does not leave the United Kingdom, or goes to an approved country',
  () => {
    const transfer = (fields: string) => `transfers: { mail: { mechanism: [scc-2021], ${fields} } }`;
    assert.equal(found(transfer("from: ['NO'], to: [US]")), []);
    assert.equal(found(transfer('from: [GB], to: [CH]')), []);
    assert.equal(found(transfer('from: [GB], to: [IN]')), ['error clauses-without-addendum']);
    assert.equal(found('transfers: { mail: { from: [GB], mechanism: [scc-2021, uk-idta] } }'), []);
  },
);

kingdom('a controller in the United Kingdom, or a public body, needs no representative there', () => {
  const gone = 'contacts: { ukRepresentative: ~ }\n';
  assert.not.ok(found(`${gone}controllers: { norway: { country: GB } }`).includes('error representative-missing'));
  assert.not.ok(found(`${gone}controllers: { norway: { publicBody: true } }`).includes('error representative-missing'));
  assert.ok(found(gone).includes('error representative-missing'));
});

kingdom.run();
