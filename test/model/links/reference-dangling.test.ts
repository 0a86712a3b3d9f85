import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const referenceDangling = suite('referenceDangling');

referenceDangling('tells an id that leads nowhere, with the nearest', () => {
  assert.equal(
    told(`
collection:
  signup: {data: [acount]}
`),
    ['2:19 error core/reference-dangling: no category is called `acount`', '  help: did you mean `account`?'],
  );
});

referenceDangling('offers the ids there are where none is near', () => {
  assert.equal(
    told(`
collection:
  signup: {data: [account], purposes: [billing]}
purposes:
  service: {label: provide our services}
  safety: {label: keep our services safe}
`),
    ['2:40 error core/reference-dangling: no purpose is called `billing`', '  help: there are `service` and `safety`'],
  );
});

referenceDangling('says how many ids there are where they are many, and which key is empty', () => {
  const many = Array.from({ length: 9 }, (_, index) => `  purpose${index}: {label: do ${index}}`).join('\n');
  assert.equal(
    told(`
collection:
  signup: {data: [account], purposes: [billing], by: [hosts]}
purposes:
${many}
`),
    [
      '2:40 error core/reference-dangling: no purpose is called `billing`',
      '  help: choose one of the 9 purposes of this policy',
      '2:55 error core/reference-dangling: no processor is called `hosts`',
      '  help: the policy has no processors yet: write one under `processors`',
    ],
  );
});

referenceDangling('looks into every field that holds ids', () => {
  assert.equal(
    findings(`
policy:
  title: Privacy Policy
  laws: {gdpr: {reference: gdpr, claim: complies}}
purposes:
  service:
    label: provide our services
    legalBasis: [{basis: contract, data: [orders], law: code}]
    applies: {audiences: [members], controllers: [other]}
disclosures:
  partners: {data: [account], to: [partners], without: [card], optOut: [refuse]}
rights:
  access: {kind: access, how: [{via: support}], law: gdpr}
`),
    [
      '3:28 error core/reference-dangling: no reference is called `gdpr`',
      '7:43 error core/reference-dangling: no category is called `orders`',
      '7:57 error core/reference-dangling: no reference is called `code`',
      '8:27 error core/reference-dangling: no audience is called `members`',
      '8:51 error core/reference-dangling: no controller is called `other`',
      '10:36 error core/reference-dangling: no recipient, processor or audience is called `partners`',
      '10:57 error core/reference-dangling: no category is called `card`',
      '10:73 error core/reference-dangling: no choice is called `refuse`',
      '12:38 error core/reference-dangling: no contact is called `support`',
      '12:54 error core/reference-dangling: no reference is called `gdpr`',
    ],
  );
});

referenceDangling('follows the addresses of see, stops and waivers', () => {
  assert.equal(
    told(`
choices:
  refuse: {kind: refuse, stops: [collection.sign-up], see: [contact, rights.access.how, purposes, sections.contact]}
waivers:
  - {rule: core/category-uncollected, fact: category.account, reason: it is so}
`),
    [
      '2:34 error core/reference-dangling: no collection is called `sign-up`',
      '  help: did you mean `collection.signup`?',
      '2:61 error core/reference-dangling: nothing is called `contact`',
      '  help: did you mean `contacts`?',
      '2:70 error core/reference-dangling: only a whole fact can be referred to, not `rights.access.how`',
      '  help: refer to `rights.access`',
      '2:89 error core/reference-dangling: `purposes` is a whole key and not one of its facts',
      '  help: name one of them, such as `purposes.service`',
      '2:99 error core/reference-dangling: no section is called `contact`',
      '  help: the policy has no `sections` of its own: refer to a fact, or write the outline',
      '4:45 error core/reference-dangling: nothing is called `category.account`',
      '  help: did you mean `categories.account`?',
    ],
  );
});

referenceDangling('a misspelt id is told once: what it means still counts as used', () => {
  assert.equal(
    findings(`
categories:
  account: {label: account details}
  messages: {label: messages}
collection:
  signup: {data: [account, mesages], audience: [member]}
audiences:
  members: {label: members}
`),
    [
      '5:28 error core/reference-dangling: no category is called `mesages`',
      '5:49 error core/reference-dangling: no audience is called `member`',
    ],
  );
});

referenceDangling('every reference that leads somewhere is let pass', () => {
  assert.equal(
    findings(`
policy:
  title: Privacy Policy
  laws: {gdpr: {reference: gdpr, claim: complies}}
references:
  gdpr: {kind: law, title: General Data Protection Regulation}
audiences:
  members: {label: members}
recipients:
  partners: {label: partners}
processors:
  hosts: {label: hosts, does: [store data]}
disclosures:
  some: {data: [account], to: [partners, hosts, members], see: [references.gdpr, policy.laws.gdpr, policy.title]}
choices:
  refuse: {kind: refuse, stops: [collection.signup, purposes.service]}
`),
    [],
  );
});

referenceDangling.run();
