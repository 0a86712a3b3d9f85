import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const idDuplicate = suite('idDuplicate');

idDuplicate('tells a section id that is taken, at any depth', () => {
  assert.equal(
    told(`
sections:
  - id: rights
    heading: Your rights
    show: [rights]
    sections:
      - {id: contact, heading: Ask us, show: [contacts]}
  - {id: contact, heading: Contact, show: [contacts]}
`),
    [
      '7:10 error core/id-duplicate: two sections have the id `contact`',
      '  6:14 the first is here',
      '  help: an id is the address of a section: give each its own, and keep the heading as it is',
    ],
  );
});

idDuplicate('tells an item that a category or a measure that a security fact lists twice', () => {
  assert.equal(
    told(`
categories:
  account: {label: account details, items: [email, {id: nick, label: nickname}, {id: email, label: mail}]}
security:
  a: {kind: technical, measures: [{id: locks, label: locks}, {id: locks, label: more locks}]}
`),
    [
      '2:86 error core/id-duplicate: `categories.account` lists `email` twice',
      '  2:45 the first is here',
      '  help: remove one of them, or give an own item another id',
      '4:67 error core/id-duplicate: `security.a` lists `locks` twice',
      '  4:40 the first is here',
      '  help: remove one of them, or give an own item another id',
    ],
  );
});

idDuplicate('lets one id stand for facts of two keys, items of two categories, and headings repeat', () => {
  assert.equal(
    findings(`
categories:
  account: {label: account details, items: [email]}
  contact: {label: contact details, items: [email]}
collection:
  account: {data: [account, contact]}
sections:
  - {id: account, heading: Data, show: [collection]}
  - {id: access, heading: Data, show: [rights.access]}
`),
    [],
  );
});

idDuplicate.run();
