import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { blocksOf, viewed } from './viewed';

/** The paragraphs of an example, in reading order. */
const paragraphs = (example: string): readonly string[] =>
  blocksOf(viewed(example).view).map(({ markdown }) => markdown);

const names = suite('view: what is named and not yet told');

names('a law is named in full until it has been', () => {
  assert.equal(
    paragraphs(`
policy:
  title: Privacy Policy
  laws:
    act: { reference: act, claim: complies }
    model: { reference: model, also: [act], claim: designed }
references:
  act: { kind: law, title: Data Act, aka: [DA] }
  model: { kind: standard, title: Model Code, aka: [MC] }
sections:
  - { id: first, heading: First, show: [policy.laws.act] }
  - { id: second, heading: Second, show: [references.act, [references.model, policy.laws.model]] }
  - { id: rest, heading: Rest, show: [collection, rights, contacts] }
`).slice(0, 3),
    [
      'We comply with the Data Act (DA).',
      '“DA” stands for the Data Act.',
      '“MC” stands for the Model Code. We have developed this policy to meet MC and DA.',
    ],
  );
});

names('what binds a processor without a place of its own is told where data goes to it', () => {
  const example = (show: string) => `
processors:
  hosts: { label: hosting companies, does: [store data for us], obligations: [keep it secure, not to sell it] }
disclosures:
  hosts: { data: [account], to: [hosts], modality: may, safeguards: [we audit them] }
sections:
  - { id: all, heading: All, show: [${show}, collection, rights, contacts] }
`;
  assert.is(
    paragraphs(example('disclosures'))[0],
    'We may disclose your account details (email address) to hosting companies that store data for us. ' +
      'They are obliged to keep it secure and not to sell it. We audit them.',
  );
  assert.is(
    paragraphs(example('disclosures, processors'))[0],
    'We may disclose your account details (email address) to hosting companies. We audit them.',
  );
});

names('a transfer of which only the receivers are named goes to them', () => {
  assert.is(
    paragraphs(`
recipients:
  entities: { label: entities around the world }
transfers:
  abroad: { data: [account], recipients: [entities], action: [transfer, process], purposes: [service], modality: may }
sections:
  - { id: all, heading: All, show: [transfers, collection, rights, contacts] }
`)[0],
    'Your account details (email address) may be transferred to or processed by entities around the world to provide our services.',
  );
});

names('consent sends nobody to a right that the same section tells', () => {
  const example = (sections: string) => `
consent:
  use: { kind: express, acts: [signing up], withdraw: withdraw }
rights:
  withdraw: { kind: withdraw-consent }
sections:
${sections}
`;
  const one = paragraphs(example('  - { id: all, heading: All, show: [consent, rights, collection, contacts] }'));
  assert.equal(one.slice(0, 2), [
    'By signing up, you give your consent.',
    'You have the right to withdraw your consent.',
  ]);
  const two = paragraphs(
    example(
      '  - { id: consent, heading: Consent, show: [consent] }\n  - { id: rights, heading: Rights, show: [rights, collection, contacts] }',
    ),
  );
  assert.is(two[0], 'By signing up, you give your consent. You may withdraw this consent: see [“Rights”](#rights).');
});

names.run();

const hedges = suite('view: hedges');

hedges('what a purpose comes down to may be no more than possible, as an item too', () => {
  assert.is(
    paragraphs(`
purposes:
  service: { label: provide our services }
  tools: { label: build tools, parts: [try new ones], partsModality: may, why: we like them }
sections:
  - { id: all, heading: All, show: [{ show: purposes, as: bullets, lead: We use it to }, collection, rights, contacts] }
`)[0],
    'We use it to:\n\n- Provide our services.\n- Build tools. This means that we may use it to try new ones. The reason is that we like them.',
  );
});

hedges('measures that are only designed to protect', () => {
  const example = (measure: string) =>
    paragraphs(`
security:
  general: ${measure}
sections:
  - { id: all, heading: All, show: [security, collection, rights, contacts] }
`)[0];
  assert.is(
    example('{ kind: general, label: safeguards, designed: true, against: [loss] }'),
    'We use safeguards designed to protect personal information against loss.',
  );
  assert.is(
    example('{ kind: general, designed: true, against: [loss] }'),
    'We use measures designed to protect personal information against loss.',
  );
});

hedges('what goes to a recipient as one thing among others', () => {
  assert.is(
    paragraphs(`
recipients:
  buyer: { label: the buyer, kind: acquirer }
disclosures:
  sale: { data: [account], to: [buyer], action: [transfer], as: one of the assets sold, when: if we are bought }
sections:
  - { id: all, heading: All, show: [disclosures, collection, rights, contacts] }
`)[0],
    'If we are bought, we transfer your account details (email address), as one of the assets sold, to the buyer.',
  );
});

hedges('what is never collected and never put together', () => {
  assert.is(
    paragraphs(`
collection:
  profile: { data: [account], source: { who: [other websites] }, or: [aggregate], modality: never }
sections:
  - { id: all, heading: All, show: [collection.profile, collection, rights, contacts] }
`)[0],
    'We never collect or aggregate your account details (email address) from other websites.',
  );
});

hedges('the label of a date keeps its colon, or its lack of one', () => {
  const example = (label: string) =>
    paragraphs(`
policy: { title: Privacy Policy, dates: { updated: 2026-01-31 } }
outline: { date: { label: '${label}' } }
`)[0];
  assert.is(example('Last Updated'), '**Last Updated** January 31, 2026');
  assert.is(example('Effective Date:'), '**Effective Date:** January 31, 2026');
});

hedges('a hedge that the lead over a list says is not said again by its items', () => {
  const example = (lead: string) =>
    paragraphs(`
rights:
  access: { kind: access, to: see your data, qualifier: in certain circumstances }
  erasure: { kind: erasure, to: have it deleted, qualifier: where possible }
sections:
  - { id: all, heading: All, show: [{ show: rights, as: bullets, lead: '${lead}' }, collection, contacts] }
`)[0];
  assert.is(
    example('In certain circumstances, you may'),
    'In certain circumstances, you may:\n\n- see your data\n- have it deleted, where possible',
  );
  assert.is(
    example('You may'),
    'You may:\n\n- see your data, in certain circumstances\n- have it deleted, where possible',
  );
});

hedges.run();
