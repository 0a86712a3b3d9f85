import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { choosePacks } from '../../../src/lint/choose';
import { packs } from '../../../src/lint/packs';
import { foundIn } from '../found-in';
import { laid } from '../overlay';
import { testExamples, today } from '../rule-examples';

testExamples('quebec');

const about = suite('rules: quebec, what they leave alone');

about('people in Canada alone bring no policy under it', () => {
  const chosen = (regions: string) =>
    choosePacks(laid(`audiences: { customers: { regions: [${regions}] } }`).model, packs, today).chosen.some(
      ({ pack }) => pack.id === 'quebec',
    );
  assert.ok(chosen('CA-QC'));
  assert.not.ok(chosen('CA, CA-ON'));
});

about('portability is asked for since it applies, and announced before', () => {
  const without = 'rights: { portability: ~ }';
  assert.equal(foundIn('quebec', without, '2024-09-22'), ['warning quebec/portability-unstated']);
  assert.equal(foundIn('quebec', without, '2023-12-01'), ['info quebec/portability-unstated']);
});

about('an answer may take thirty days and no extension', () => {
  const deadline = (words: string) => foundIn('quebec', `rights: { canada: { deadline: { ${words} } } }`);
  assert.equal(deadline('within: P1M'), []);
  assert.equal(deadline('within: P30D, extendBy: P30D'), ['error quebec/deadline-too-long']);
});

about('what an order calls for names its recipients by what sets it off', () => {
  const flow = (rest: string) =>
    foundIn('quebec', `disclosures: { order: { data: [order], reasons: [comply]${rest} } }`);
  assert.equal(flow(', triggers: [a court order]'), []);
  assert.equal(flow(''), ['error quebec/recipient-unstated']);
});

about('a child under 14 needs the consent of a parent where its data is collected', () => {
  const child = (rest: string) => foundIn('quebec', `children: { shop: { ${rest} } }`);
  assert.equal(child('collects: never-knowingly'), []);
  assert.equal(child('collects: with-consent'), []);
  assert.equal(child('collects: yes, parents: ~'), ['error quebec/child-consent-unstated']);
});

about.run();
