import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { viewedText } from './viewed';

const unspoken = suite('a language without sentences');

const policyIn = (language: string): string => `policy: { title: Privacy, language: ${language} }
controllers: { us: { legalName: Acme Ltd } }
contacts: { privacy: { label: our privacy team, email: [privacy@example.com] } }
categories: { account: { label: account details } }
purposes: { service: { label: provide our services } }
collection: { signup: { data: [account], purposes: [service] } }
rights: { access: { kind: access } }
`;

unspoken('is an error: the page would claim one language and speak another', () => {
  assert.equal(viewedText(policyIn('de')).findings, [
    '1:37 error core/language-unspoken: there are no sentences in the language `de`',
  ]);
});

unspoken('is not a variety of a language with sentences', () => {
  for (const language of ['en', 'en-GB', 'EN-us']) assert.equal(viewedText(policyIn(language)).findings, []);
});

unspoken.run();
