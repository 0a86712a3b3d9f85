import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { acting, actingAll, being, conjugated, predicate, thirdPerson } from '../../../src/view/english/verbs';

const verbs = suite('verbs');

const we = { word: 'we', singular: false };
const acme = { word: 'Acme', singular: true };

verbs('take the form of “it”', () => {
  const forms = {
    collect: 'collects',
    disclose: 'discloses',
    carry: 'carries',
    pay: 'pays',
    have: 'has',
    be: 'is',
    do: 'does',
    go: 'goes',
    wish: 'wishes',
    watch: 'watches',
    tax: 'taxes',
    process: 'processes',
    constructor: 'constructors',
  };
  for (const [verb, form] of Object.entries(forms)) assert.is(thirdPerson(verb), form);
});

verbs('take it in every place of a row', () => {
  assert.is(conjugated(acme, 'use and disclose it'), 'uses and discloses it');
  assert.is(conjugated(acme, 'use, disclose or sell it'), 'uses, discloses or sells it');
  assert.is(conjugated(acme, 'use, disclose, or sell it'), 'uses, discloses, or sells it');
});

verbs('leave adverbs before them alone', () => {
  assert.is(conjugated(acme, 'promptly tell you'), 'promptly tells you');
  assert.is(conjugated(acme, 'also carry it'), 'also carries it');
  assert.is(conjugated(acme, 'not share it'), 'does not share it');
  assert.is(conjugated(we, 'not share it'), 'do not share it');
});

verbs('of “we” stay as they are', () => {
  assert.is(conjugated(we, 'use, disclose or sell it'), 'use, disclose or sell it');
  assert.is(conjugated(we, 'be responsible'), 'are responsible');
});

verbs('say whether and how it happens', () => {
  assert.is(acting(we, 'collect it'), 'we collect it');
  assert.is(acting(we, 'collect it', 'will'), 'we will collect it');
  assert.is(acting(we, 'collect it', 'would'), 'we would collect it');
  assert.is(acting(we, 'collect it', 'may'), 'we may collect it');
  assert.is(acting(we, 'collect it', 'must'), 'we must collect it');
  assert.is(acting(we, 'collect it', 'never'), 'we never collect it');
  assert.is(acting(we, 'collect it', 'reserves'), 'we reserve the right to collect it');
  assert.is(acting(acme, 'collect it'), 'Acme collects it');
  assert.is(acting(acme, 'collect it', 'may'), 'Acme may collect it');
  assert.is(acting(acme, 'sell or rent it', 'never'), 'Acme never sells or rents it');
  assert.is(acting(acme, 'collect it', 'reserves'), 'Acme reserves the right to collect it');
  assert.is(predicate(acme, 'be bound', 'never'), 'is never bound');
  assert.is(predicate(we, 'be bound', 'never'), 'are never bound');
});

verbs('of several phrases each take their form', () => {
  const phrases = ['train employees', 'make them aware'];
  assert.is(actingAll(acme, phrases), 'Acme trains employees and makes them aware');
  assert.is(actingAll(acme, phrases, 'may'), 'Acme may train employees and make them aware');
  assert.is(actingAll(acme, phrases, 'never'), 'Acme never trains employees or makes them aware');
  assert.is(actingAll(we, phrases, 'never'), 'we never train employees or make them aware');
});

verbs('before a participle', () => {
  assert.is(being(false), 'is');
  assert.is(being(true), 'are');
  assert.is(being(true, 'may'), 'may be');
  assert.is(being(false, 'must'), 'must be');
  assert.is(being(false, 'never'), 'is never');
  assert.is(being(true, 'never'), 'are never');
  assert.is(being(true, 'reserves'), 'may be');
});

verbs.run();
