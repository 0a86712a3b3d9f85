import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { choosePacks } from '../../../src/lint/choose';
import { lint } from '../../../src/lint/lint';
import { packs, rulesOf } from '../../../src/lint/packs';
import { ccpa } from '../../../src/lint/rules/ccpa/pack';
import { isTollFree } from '../../../src/lint/topics/methods';
import { laid } from '../overlay';
import { testExamples, today } from '../rule-examples';

testExamples('ccpa');

const about = suite('rules: ccpa, what they leave alone');

/** The codes found with an example laid over the complete policy, with their severities. */
function found(example: string, asOf = today): readonly string[] {
  const { model, printed } = laid(example);
  return lint(model, rulesOf(ccpa), { asOf, printed }).map(({ code, severity }) => `${severity} ${code}`);
}

/** The reasons for the pack once customers and visitors are said to be elsewhere. */
function reasons(example: string): readonly string[] {
  const elsewhere = 'audiences:\n  visitors: { regions: [US] }\n  customers: { regions: [US] }\n';
  const { chosen } = choosePacks(laid(elsewhere + example).model, packs, today);
  return chosen.filter(({ pack }) => pack === ccpa).flatMap(({ why }) => why);
}

const withoutRights = `
rights:
  saleChoice: ~
  california: ~
`;

about('people in the United States alone bring no policy under it, and a right of the law does', () => {
  assert.equal(reasons(withoutRights), []);
  assert.equal(reasons('rights:\n  california: ~'), ['`rights.saleChoice` is a right that it gives']);
  const named = `${withoutRights}  seen: { kind: access, how: [{ via: privacy }], law: act }
references:
  act: { kind: law, law: ccpa, title: California Consumer Privacy Act }`;
  assert.equal(reasons(named), ['`rights.seen` is given by it']);
});

about('a public body is no business', () => {
  const audience = 'audiences:\n  customers: { regions: [US-CA] }\n';
  assert.ok(choosePacks(laid(audience).model, packs, today).chosen.some(({ pack }) => pack === ccpa));
  const body = laid(`${audience}controllers:\n  norway: { publicBody: true }`);
  assert.not.ok(choosePacks(body.model, packs, today).chosen.some(({ pack }) => pack === ccpa));
});

about('“we never share your data” answers for sale and for sharing', () => {
  const general = `
disclosures:
  ads: ~
  noSale: ~
  notSold: ~
  never: { data: [account, order, payment, usage, health], action: [share], modality: never }
recipients:
  networks: ~
choices:
  privacyChoices: { stops: ~ }
  privacyControl: { stops: ~ }
purposes:
  ads: { optOut: ~ }`;
  assert.equal(found(general), []);
});

about('a no about other users says nothing of third parties', () => {
  const limited = `
disclosures:
  noSale: ~
  notSold: ~
  never: { data: [account], to: [visitors], action: [share], modality: never }`;
  assert.equal(found(limited), ['error ccpa/sale-unstated']);
});

about('before 2023 nobody was asked for the right to correct, and what was to come is announced', () => {
  const old = `
policy:
  dates: { effective: 2021-10-01, updated: 2021-09-15 }
rights:
  access: { also: [copy, erasure] }
  california: { also: [erasure] }
statements:
  sensitiveUse: ~`;
  assert.equal(found(old, '2022-03-01'), ['info ccpa/sensitive-use-unstated']);
  assert.equal(found(old, '2023-03-01'), [
    'error ccpa/update-overdue',
    'error ccpa/right-unstated',
    'error ccpa/sensitive-use-unstated',
  ]);
});

about('a year is over on the day after its anniversary', () => {
  const dated = 'policy:\n  dates: { effective: 2025-10-01, updated: 2025-11-01 }';
  assert.equal(found(dated, '2026-11-01'), []);
  assert.equal(found(dated, '2026-11-02'), ['error ccpa/update-overdue']);
});

about('without a toll-free number, an e-mail address is enough for who works online alone', () => {
  const mail = 'contacts:\n  california: { phone: ~ }\n';
  assert.equal(found(mail), ['warning ccpa/request-methods-few']);
  const online = `${mail}statements:
  online: { kind: fact, by: us, about: online-only, text: We sell online alone. }`;
  assert.equal(found(online), []);
});

about('who sells nothing names no links, signals or opt-outs, and silence on people under 16 is a warning', () => {
  const silent = `
disclosures:
  ads: { modality: never, optOut: ~ }
purposes:
  ads: { optOut: ~ }
choices:
  privacyChoices: ~
  privacyControl: ~
rights:
  saleChoice: { kind: non-retaliation, also: ~ }
statements:
  saleOfMinors: ~`;
  assert.equal(found(silent), ['warning ccpa/minors-sale-unstated']);
});

about('the duty on decisions by technology is announced from the day on which it became law', () => {
  const decided = `
automatedDecisions:
  credit:
    label: whether you can pay by instalments
    solely: true
    significance: you may be refused to pay by instalments
    applies: { regions: [California] }
policy:
  dates: { effective: 2025-08-01, updated: 2025-08-01 }`;
  assert.equal(found(decided, '2025-09-01'), []);
  assert.equal(found(decided, '2025-12-01'), ['info ccpa/automated-decision-rights-unstated']);
});

about('toll-free numbers are known however they are written', () => {
  assert.ok(['+1 888 555 0142', '1-800-555-0142', '(833) 555-0142', '+18665550142'].every(isTollFree));
  assert.not.ok(['+1 415 555 0142', '+47 800 55 540', '+44 800 555 0142', '8885550'].some(isTollFree));
});

about('a no for some data does not contradict a sharing of other data', () => {
  const notSold = (data: string) =>
    found(`disclosures: { notSold: { data: [${data}], action: [sell, share] } }`).filter((one) =>
      one.includes('denial'),
    );
  assert.equal(notSold('account, order'), []);
  assert.equal(notSold('account, usage'), ['error ccpa/sale-denial-contradicted']);
});

about.run();
