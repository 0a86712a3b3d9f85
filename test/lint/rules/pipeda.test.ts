import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foundIn } from '../found-in';
import { testExamples } from '../rule-examples';

testExamples('pipeda');

const about = suite('rules: pipeda, what they weigh and leave alone');

about('the address of a representative abroad is none to which a complaint could go', () => {
  const example = `
controllers: { norway: { address: ~ } }
contacts: { dpo: { post: ~ }, privacy: { post: ~ }, parents: { post: ~ } }`;
  assert.equal(foundIn('pipeda', example), ['warning pipeda/officer-address-unstated']);
});

about('words that promise more than the time are no hedge', () => {
  const hedge = (words: string) => foundIn('pipeda', `rights: { canada: { deadline: { qualifier: ${words} } } }`);
  assert.equal(hedge('without undue delay'), []);
  assert.equal(hedge('wherever possible'), ['warning pipeda/deadline-hedged']);
});

about('where a right for Canada sets a time, that of the others does not count', () => {
  const slow = 'rights: { access: { deadline: { within: P45D } }, canada: { deadline: { within: P30D } } }';
  assert.equal(foundIn('pipeda', slow), []);
  const none = 'rights: { access: { deadline: { within: P45D } }, canada: ~ }';
  assert.ok(foundIn('pipeda', none).includes('error pipeda/deadline-too-long'));
});

about('consent implied in some cases, by what the information is, covers nothing sensitive', () => {
  const implied = (rest: string) =>
    foundIn('pipeda', `consent: { implied: { kind: implied, acts: [asking for help]${rest} } }`);
  assert.equal(implied(''), ['warning pipeda/sensitive-consent-implied']);
  assert.equal(implied(', modality: may, factors: [how sensitive the information is]'), []);
});

about('consent by use that is limited to one thing is not consent to all', () => {
  const covers = (words: string) =>
    foundIn('pipeda', `consent: { use: { kind: acceptance, acts: [using the shop], covers: [${words}] } }`);
  assert.ok(covers('this policy').includes('warning pipeda/consent-by-use'));
  assert.equal(covers('the session cookies'), []);
});

about('a purpose is too general when it stands for all purposes, and not when it is told in parts', () => {
  const label = (rest: string) =>
    foundIn('pipeda', `purposes: { more: { label: serve similar purposes, data: [account]${rest} } }`);
  assert.equal(label(''), ['warning pipeda/purpose-too-general']);
  assert.equal(label(', parts: [count visits, mend faults]'), []);
});

about('a contact that takes concerns is less than a procedure for complaints, and more than nothing', () => {
  const topics = (words: string) =>
    foundIn('pipeda', `rights: { complaint: ~ }\ncontacts: { complaints: { role: general, topics: [${words}] } }`);
  assert.equal(topics('concerns'), ['info pipeda/complaint-procedure-unstated']);
  assert.equal(topics('offers'), ['warning pipeda/complaint-procedure-unstated']);
});

about('a fee that is told in advance is fair, and one that the law permits is not said to be', () => {
  const fee = (amount: string) =>
    foundIn('pipeda', `rights: { canada: { fee: { modality: may, amount: ${amount} } } }`);
  assert.equal(fee('a small fee that we estimate first'), []);
  assert.equal(fee('any fee that the law permits'), ['warning pipeda/fee-unlimited']);
});

about.run();
