import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const referenceCycle = suite('referenceCycle');

referenceCycle('names the whole ring, once', () => {
  assert.equal(
    told(`
categories:
  all: {label: all data, includes: [contact]}
  contact: {label: contact details, includes: [mail]}
  mail: {label: addresses, includes: [contact, post]}
  post: {label: postal addresses}
collection:
  signup: {data: [all]}
`),
    [
      '3:48 error core/reference-cycle: `contact` includes `mail`, which includes `contact`',
      '  4:39 `mail` includes `contact` here',
      '  help: take one of these references out, so that the ring is open',
    ],
  );
});

referenceCycle('is found in what definitions, choices, references and audiences say', () => {
  assert.equal(
    findings(`
references:
  site: {kind: website, title: our website, postedOn: terms}
  terms: {kind: terms, title: Terms, postedOn: site}
definitions:
  you: {term: You, sameAs: you}
audiences:
  users: {label: users, for: [clients]}
  clients: {label: clients, for: [users]}
choices:
  a: {kind: refuse, requires: [b]}
  b: {kind: refuse, requires: [c]}
  c: {kind: refuse, requires: [a]}
`),
    [
      '2:55 error core/reference-cycle: `site` is posted on `terms`, which is posted on `site`',
      '5:28 error core/reference-cycle: `you` means the same as `you`',
      '7:31 error core/reference-cycle: `users` is served for `clients`, which is served for `users`',
      '10:32 error core/reference-cycle: `a` requires `b`, which requires `c`, which requires `a`',
    ],
  );
});

referenceCycle('lets two ways to one end, and what goes both ways by nature, be', () => {
  assert.equal(
    findings(`
controllers:
  main: {legalName: Acme Ltd, jointWith: [other], contact: privacy}
  other: {legalName: Other Ltd, jointWith: [main]}
contacts:
  privacy: {email: [privacy@example.com], controller: main}
categories:
  all: {label: all data, includes: [mail, contact]}
  contact: {label: contact details, includes: [mail], linkedTo: [all]}
  mail: {label: addresses, linkedTo: [contact]}
collection:
  signup: {data: [all]}
`),
    [],
  );
});

referenceCycle.run();
