import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { viewed } from './viewed';

const shown = suite('what is shown');

shown('of a fact that no section shows: an error at the fact', () => {
  const { findings } = viewed(`
statements:
  lost: { kind: fact, text: Nobody sees this. }
  kept: { kind: fact, text: This is seen. }
  secret: { kind: fact, text: For the manifest., hidden: true }
sections:
  - { id: a, heading: A, show: [statements.kept, contacts, rights, collection, controllers] }
`);
  assert.equal(findings, ['2:3 error core/fact-unshown: `statements.lost` is shown nowhere']);
});

shown('of a fact that says its kind alone: an error at the fact too', () => {
  const { findings } = viewed(`
rights:
  access: { kind: access }
  erasure: { kind: erasure }
sections:
  - { id: a, heading: A, show: [rights.access, contacts, collection, controllers] }
`);
  assert.equal(findings, ['3:3 error core/fact-unshown: `rights.erasure` is shown nowhere']);
});

shown('of a part of a fact: an error at each field that is left', () => {
  const { findings } = viewed(`
collection:
  a:
    data: [account]
    frequency: P1M
    use: processed
    required: optional
sections:
  - { id: a, heading: A, show: [collection.a.required, contacts, rights, controllers] }
  - { id: b, heading: B, show: [collection.a.frequency, purposes, categories] }
`);
  assert.equal(findings, ['3:12 error core/field-unshown: `data` of `collection.a` is printed nowhere']);
});

shown('of a yes-or-no of which no sentence says the no: an error', () => {
  const { findings } = viewed(`
rights:
  access:
    kind: access
    anyTime: false
automatedDecisions:
  credit: { label: loans, profiling: false }
`);
  assert.equal(findings, ['4:5 error core/field-unshown: `anyTime` of `rights.access` is printed nowhere']);
});

shown('twice: a warning at the fact', () => {
  const { findings } = viewed(`
statements:
  one: { kind: fact, text: One. }
sections:
  - { id: a, heading: A, show: [statements, contacts, rights, collection, controllers] }
  - { id: b, heading: B, show: [statements.one] }
`);
  assert.equal(findings, ['2:3 warning core/fact-repeated: `statements.one` is shown twice']);
});

shown('in parts: each has its place, and the whole leaves them out', () => {
  const { view, findings } = viewed(`
retention:
  a: { data: [account], keep: { period: P1Y }, then: [{ method: delete }] }
sections:
  - { id: a, heading: A, show: [retention.a, contacts, rights, collection, controllers] }
  - { id: b, heading: B, show: [retention.a.then] }
`);
  assert.is(view.sections[0]?.blocks[0]?.markdown, 'We keep your account details (email address) for 1 year.');
  assert.is(view.sections[1]?.blocks[0]?.markdown, 'We will delete your account details.');
  assert.equal(findings, []);
});

shown('as a part that there is not: an error that names those there are', () => {
  const { findings } = viewed(`
rights:
  access: { kind: access, anyTime: true, law: act, how: [{ via: privacy }] }
references:
  act: { kind: law, title: Data Act }
sections:
  - { id: a, heading: A, show: [rights.access.law, rights.access, contacts, collection, controllers] }
`);
  assert.equal(findings, [
    '2:3 error core/part-unknown: `rights.access` has no part called `law` that can be shown on its own',
  ]);
});

shown('as a list that it is not: an error', () => {
  const { findings } = viewed(`
retention:
  a: { data: [account], keep: { period: P1Y }, then: [{ method: delete }] }
sections:
  - { id: a, heading: A, show: [{ show: retention.a, list: then }, contacts, rights, collection, controllers] }
`);
  assert.equal(findings, ['2:3 error core/list-unknown: `then` of `retention.a` cannot be spelled as a list']);
});

shown('as a table without a column for something: an error', () => {
  const { view, findings } = viewed(`
technologies:
  a: { label: cookies, kind: cookie, name: _a, lifetime: P1Y }
  b: { label: tags, kind: tag, name: b, modality: never }
sections:
  - { id: a, heading: A, show: [{ show: technologies, as: table, columns: [name, label] }, contacts, rights, collection, controllers] }
`);
  assert.match(view.sections[0]?.blocks[0]?.markdown ?? '', /\| \\_a \| Cookies \|\n\| b \| Tags \|$/);
  assert.equal(findings, [
    '2:48 error core/field-unshown: `lifetime` of `technologies.a` is printed nowhere',
    '3:41 error core/field-unshown: `modality` of `technologies.b` is printed nowhere',
  ]);
});

shown('what is inferred is not printed, and is not asked for', () => {
  const { view, findings } = viewed(`
collection:
  a: { data: [account], required: optional, automatic: true, inferred: [required] }
`);
  assert.not.match(JSON.stringify(view), /optional/);
  assert.equal(findings, []);
});

shown.run();
