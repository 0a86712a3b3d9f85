import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../../src/lint/lint';
import rules from '../../../src/lint/rules/app';
import { laid } from '../overlay';
import { testExamples, today } from '../rule-examples';

testExamples('app');

const app = suite('rules: app, when and how much');

function found(example: string, asOf = today): readonly string[] {
  const { model, printed } = laid(example);
  return lint(model, rules, { asOf, printed }).map(({ severity, code }) => `${severity}: ${code}`);
}

const decision = 'automatedDecisions: { rental: { label: whether you can hire skis without a deposit } }';

app('what programs decide is announced from the day of the act, and asked from 10 December 2026', () => {
  assert.equal(found(decision, '2024-12-09'), []);
  assert.equal(found(decision, today), ['info: app/automated-decision-incomplete']);
  assert.equal(found(decision, '2026-12-10'), ['error: app/automated-decision-incomplete']);
});

app('a decision that is told with its data and the part of the program is complete', () => {
  const told = decision.replace(' } }', ', data: [order], review: a person decides on its advice } }');
  assert.equal(found(told, '2026-12-10'), []);
});

app('a complaint that is told without how it is dealt with weighs less than none', () => {
  assert.equal(found('rights: { complaint: { deadline: ~ } }'), ['warning: app/complaint-process-unstated']);
  const none = 'rights: { complaint: ~ }\ncontacts: { complaints: ~, privacy: { topics: [requests] } }';
  assert.equal(found(none), ['error: app/complaint-process-unstated']);
  assert.equal(found(none.replace('requests', 'concerns')), ['warning: app/complaint-process-unstated']);
});

app('countries may be told by words, or by who receives the information', () => {
  const words = 'transfers: { mail: { to: ~, toWords: the United States } }\nprocessors: { mail: { country: ~ } }';
  assert.equal(found(words), []);
  assert.equal(found('transfers: { mail: { to: ~ } }'), []);
});

app('for marketing by telephone another act counts than for letters', () => {
  const silent = (channel: string) => `
purposes: { newsletter: { optOut: ~, channels: [${channel}] } }
choices: { unsubscribe: ~ }
rights: { object: { also: ~ }, withdraw: ~ }
consent: { newsletter: { withdraw: ~ }, analytics: { withdraw: ~ }, health: { withdraw: ~ } }`;
  const citation = (channel: string) => {
    const { model, printed } = laid(silent(channel));
    return lint(model, rules, { asOf: today, printed }).map((one) => one.citation);
  };
  assert.equal(citation('phone'), ['Do Not Call Register Act 2006']);
  assert.equal(citation('post'), ['Australian Privacy Principle 7.2 and 7.3']);
  assert.equal(citation('email'), ['Spam Act 2003 section 18']);
});

app.run();
