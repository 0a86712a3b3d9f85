import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { compile } from '../../src/compile';
import { sourcesFrom } from '../../src/core/sources';

const test = suite('what sentences share');

const start = `
policy: { title: Privacy Policy }
controllers: { acme: { legalName: Acme Ltd, hidden: true } }
contacts: { privacy: { email: [privacy@example.com] } }
categories: { email: { label: e-mail address } }
`;

test('purposes that differ in their names alone are one sentence', () => {
  const page = markdown(`
purposes:
  serve: { label: serve you, also: [collect, disclose] }
  bill: { label: bill you, also: [disclose, collect] }
  mail: { label: write to you }
collection: { all: { data: [email] } }
rights: { access: { kind: access } }
sections: [{ id: all, heading: All, show: [{ show: purposes, only: [serve, mail], as: inline }, purposes.bill, collection, rights, contacts] }]
`);
  assert.match(page, /We collect, use and disclose your personal information to serve you\./);
  assert.match(page, /We use your personal information to write to you\./);
  const together = markdown(`
purposes:
  serve: { label: serve you, also: [collect] }
  bill: { label: bill you, also: [collect] }
collection: { all: { data: [email] } }
rights: { access: { kind: access } }
sections: [{ id: all, heading: All, show: [{ show: purposes, as: inline }, collection, rights, contacts] }]
`);
  assert.match(together, /We collect and use your personal information to serve you and bill you\./);
});

test('the same purposes are not spelled out twice in a paragraph', () => {
  const policy = (show: string) => `
purposes: { fraud: { label: prevent fraud }, bill: { label: bill you } }
recipients: { banks: { label: banks } }
collection: { all: { data: [email], purposes: [fraud, bill] } }
disclosures: { banks: { data: [email], to: [banks], purposes: [fraud, bill] } }
rights: { access: { kind: access } }
sections: [{ id: all, heading: All, show: [${show}, rights, contacts] }]
`;
  const together = markdown(policy('[collection.all, disclosures.banks]'));
  assert.match(
    together,
    /to prevent fraud and bill you\. We disclose your e-mail address to banks for the same purposes\./,
  );
  const apart = markdown(policy('collection.all, disclosures.banks'));
  assert.match(apart, /to banks to prevent fraud and bill you\./);
});

test('a request refers to the section that says how to get in touch', () => {
  const page = markdown(`
purposes: { serve: { label: serve you } }
collection: { all: { data: [email], purposes: [serve] } }
rights: { access: { kind: access, how: [{ via: privacy, see: [sections.contact], form: written }] } }
outline: { numbering: [decimal] }
sections:
  - { id: rights, heading: Rights, show: [collection, rights] }
  - { id: contact, heading: Contact, show: [contacts] }
`);
  assert.match(page, /by contacting us as set out in \[section 2\]\(#2-contact\)\. It must be done in writing\./);
});

test('what is destroyed is named once, and its conditions follow', () => {
  const page = markdown(`
purposes: { serve: { label: serve you } }
collection: { all: { data: [email], purposes: [serve] } }
retention:
  all:
    data: [email]
    keep: { asLongAs: [we need it] }
    then:
      - { method: delete, what: these records, modality: may, when: if the law permits it }
      - { method: destroy, or: [anonymise], what: these records, how: securely, when: once nobody needs them }
rights: { access: { kind: access } }
sections: [{ id: all, heading: All, show: [collection, retention, rights, contacts] }]
`);
  assert.match(
    page,
    /we may delete these records if the law permits it and will securely destroy them or make them anonymous once nobody needs them\./,
  );
});

test.run();

/** The Markdown of a policy; it has no errors. */
function markdown(rest: string): string {
  const sources = sourcesFrom({ 'acme/policy.yaml': start + rest });
  const { artifacts, diagnostics } = compile(sources, builtInTemplates(), { id: 'acme', entry: 'acme/policy.yaml' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  assert.equal(errors, []);
  return artifacts.find(({ path }) => path.endsWith('.md'))?.text ?? '';
}
