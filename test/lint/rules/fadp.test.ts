import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { testExamples } from '../rule-examples';
import { foundBy } from './found-by';

testExamples('fadp');

const swiss = suite('rules: fadp, what is no finding');

const found = (example: string) => foundBy('fadp', example);
const transfer = (fields: string) =>
  `transfers: { mail: { ${fields}, copy: ~ } }\nprocessors: { mail: { safeguard: ~ } }`;

swiss('a transfer that does not leave Switzerland, or goes to a listed state, needs no guarantee', () => {
  assert.equal(found(transfer("from: ['NO'], to: [IN], mechanism: ~")), []);
  assert.equal(found(transfer("from: [CH], to: ['NO', GB, UY], mechanism: ~")), []);
  assert.equal(found(transfer('from: [CH], to: [IN], mechanism: [explicit-consent]')), []);
  assert.equal(found(transfer('from: [CH], to: [US], mechanism: [data-privacy-framework-swiss]')), []);
});

swiss('the framework of the Union alone allows nothing from Switzerland', () => {
  assert.equal(found(transfer('from: [CH], to: [US], mechanism: [data-privacy-framework]')), [
    'error guarantee-unstated',
  ]);
});

swiss('a month for access is no longer than thirty days, and who tells people of a delay keeps the rule', () => {
  assert.equal(found('rights: { access: { deadline: { within: P1M } } }'), []);
  assert.equal(found('rights: { access: { deadline: { within: P45D, notifyExtension: true } } }'), []);
});

swiss('a representative is not missed by a Swiss controller, nor in a low risk as more than worth knowing', () => {
  const gone = 'contacts: { swissRepresentative: ~ }\n';
  assert.equal(found(`${gone}controllers: { norway: { country: CH } }`), []);
  assert.equal(
    found(`${gone}statements: { r: { kind: fact, by: us, about: representative, text: We need none. } }`),
    [],
  );
  const harmless = 'categories: { health: { items: [preferences], sensitive: false, label: wishes } }\n';
  const without = found(`${gone}${harmless}`);
  assert.ok(without.every((one) => one === 'info representative-missing' || one === 'warning representative-missing'));
});

swiss('data that people give themselves need not be listed', () => {
  const own = `
categories: { wishes: { label: your wishes } }
collection: { wishes: { data: [wishes], source: { from: [provided-by-subject, third-party] }, purposes: [orders] } }`;
  assert.equal(found(own), []);
});

swiss.run();
