import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foundIn } from '../found-in';
import { testExamples } from '../rule-examples';

testExamples('lgpd');

const about = suite('rules: lgpd, what they weigh and leave alone');

about('a basis that is recorded and not printed is enough', () => {
  const basis = (rest: string) => foundIn('lgpd', `purposes: { orders: { legalBasis: ${rest} } }`);
  assert.equal(basis('[{ basis: contract }]\n    , inferred: [legalBasis]'), []);
  assert.equal(basis('[{ basis: credit-protection }]'), []);
  assert.equal(basis('~'), ['warning lgpd/legal-basis-unrecorded']);
});

about('small agents have thirty days: between fifteen and thirty weighs less', () => {
  const within = (duration: string) => foundIn('lgpd', `rights: { brazil: { deadline: { within: ${duration} } } }`);
  assert.equal(within('P15D'), []);
  assert.equal(within('P30D'), ['warning lgpd/deadline-too-long']);
  assert.equal(within('P60D'), ['error lgpd/deadline-too-long']);
});

about('a time for people in Brazil counts, not that of the others', () => {
  assert.equal(foundIn('lgpd', 'rights: { access: { deadline: { within: P90D } } }'), []);
});

about('transfers that leave another country, or go to the European Union, need no ground of Brazil', () => {
  const transfer = (from: string, to: string, rest = '') =>
    foundIn('lgpd', `transfers: { out: { data: [account], from: [${from}], to: [${to}], purposes: [orders]${rest} } }`);
  assert.equal(transfer("'NO'", 'US'), []);
  assert.equal(transfer('BR', 'PT'), []);
  assert.equal(transfer('BR', 'US'), ['warning lgpd/transfer-ground-unstated']);
  assert.equal(transfer('BR', 'US', ', mechanism: [explicit-consent]'), []);
});

about('a controller may have no encarregado, if it is small, but one without a name is not public', () => {
  const none = 'controllers: { norway: { dataProtectionOfficer: ~ } }\ncontacts: { dpo: { role: general } }';
  assert.equal(foundIn('lgpd', none), ['warning lgpd/officer-unstated']);
});

about('a time told by a formula weighs less than none', () => {
  const keep = '{ keep: { until: ~, period: ~, from: ~, asLongAs: [we need it] } }';
  const vague = ['account', 'order', 'usage', 'health'].map((id) => `${id}: ${keep}`).join(', ');
  assert.ok(foundIn('lgpd', `retention: { ${vague} }`).every((one) => one === 'warning lgpd/duration-unstated'));
  assert.ok(foundIn('lgpd', 'retention: ~').includes('error lgpd/duration-unstated'));
});

about.run();
