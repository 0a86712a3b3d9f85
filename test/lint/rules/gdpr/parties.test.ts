import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../../../src/lint/lint';
import type { Rule } from '../../../../src/lint/rule';
import arrangementUnstated from '../../../../src/lint/rules/gdpr/arrangement-unstated';
import dpoContactShared from '../../../../src/lint/rules/gdpr/dpo-contact-shared';
import recipientVague from '../../../../src/lint/rules/gdpr/recipient-vague';
import recipientsUnstated from '../../../../src/lint/rules/gdpr/recipients-unstated';
import representativeElsewhere from '../../../../src/lint/rules/gdpr/representative-elsewhere';
import representativeMissing from '../../../../src/lint/rules/gdpr/representative-missing';
import vendorUndeclared from '../../../../src/lint/rules/gdpr/vendor-undeclared';
import { laid } from '../../overlay';
import { today } from '../../rule-examples';

const parties = suite('rules: gdpr, who is who');

function found(rule: Rule, example: string): readonly string[] {
  return lint(laid(example).model, [rule], { asOf: today }).map(({ severity, message }) => `${severity}: ${message}`);
}

const outside = 'controllers: { norway: { country: US, address: ~ } }\n';

parties('a representative is asked of nobody who is inside, public, or says why there is none', () => {
  assert.equal(found(representativeMissing, 'policy: {}'), []);
  assert.is(found(representativeMissing, outside).length, 1);
  assert.equal(found(representativeMissing, 'controllers: { norway: { country: ~, address: ~ } }'), []);
  const body = 'controllers: { norway: { country: US, address: ~, publicBody: true } }';
  assert.equal(found(representativeMissing, body), []);
  const text = 'We handle personal data of people in the Union only now and then, and have no representative there.';
  const said = `statements: { none: { kind: fact, by: us, about: representative, text: "${text}" } }`;
  assert.equal(found(representativeMissing, `${outside}${said}`), []);
});

parties('a representative elsewhere is not one for here', () => {
  const british =
    'contacts: { one: { label: our representative, role: representative, represents: [GB], email: [a@b.example] } }';
  assert.is(found(representativeMissing, `${outside}${british}`).length, 1);
});

parties('a representative in a state where no audience is named is told less loudly', () => {
  const contact =
    'contacts: { one: { label: Acme GmbH, role: representative, represents: [EU], post: { lines: [a], country: DE } } }\n';
  assert.equal(found(representativeElsewhere, contact), []);
  const french = 'audiences: { visitors: { regions: [FR] }, customers: { regions: [BE] } }';
  assert.match(found(representativeElsewhere, `${contact}${french}`)[0] ?? '', /^warning: /);
});

parties('an officer with a telephone of their own can be reached apart', () => {
  const shared = 'contacts: { dpo: { email: [privacy@fjellstride.example], phone: ["+47 21 00 55 41"] } }';
  assert.equal(found(dpoContactShared, shared), []);
});

parties('an arrangement that one controller tells is told for all', () => {
  const joint = 'jointWith: [club], role: joint';
  const second = (more: string) =>
    `controllers: { norway: { ${joint}${more} }, club: { legalName: Turklubben, role: joint } }`;
  assert.is(found(arrangementUnstated, second('')).length, 1);
  assert.equal(found(arrangementUnstated, second(', arrangement: each answers what it is asked')), []);
});

parties('that data goes to nobody is an answer; that it is never sold is none', () => {
  const hide = (...ids: readonly string[]) => ids.map((id) => `  ${id}: { hidden: true }`).join('\n');
  const empty = `processors:\n${hide('hosting', 'payments', 'mail', 'statistics')}\nrecipients:\n${hide('carriers', 'police', 'networks')}\n`;
  const never = (more: string) => `${empty}disclosures: { x: { data: [order], modality: never${more} } }`;
  assert.equal(found(recipientsUnstated, never('')), []);
  assert.equal(found(recipientsUnstated, never(', action: [share]')), []);
  assert.is(found(recipientsUnstated, never(', action: [sell]')).length, 1);
});

parties('a category is vague only where it says nothing and receives something', () => {
  const third = (fields: string) => `recipients: { x: { label: third parties, kind: third-party${fields} } }\n`;
  const flow = (more = '') => `disclosures: { x: { data: [order], to: [x]${more} } }`;
  assert.is(found(recipientVague, third('') + flow()).length, 1);
  assert.equal(found(recipientVague, third('') + flow(', modality: never')), []);
  assert.equal(found(recipientVague, third(', examples: [insurers]') + flow()), []);
  assert.equal(found(recipientVague, `recipients: { x: { label: mountain rescue services } }\n${flow()}`), []);
  const processor =
    'processors: { x: { label: third-party vendors, kind: vendor, does: [perform functions on our behalf] } }';
  assert.is(found(recipientVague, processor).length, 1);
});

parties('a company behind a cookie is named under any of its names, or covered by a category', () => {
  const pixel = (company: string) => `technologies: { counting: { party: third, company: ${company} } }\n`;
  assert.equal(found(vendorUndeclared, pixel('Tellestat')), []);
  assert.equal(found(vendorUndeclared, pixel('Fjellstride')), []);
  const none = 'recipients: { networks: { hidden: true } }\n';
  assert.match(found(vendorUndeclared, `${pixel('Peakview')}${none}`)[0] ?? '', /^error: /);
  const broad = 'processors: { stats: { label: companies that count visits, kind: analytics-provider } }';
  assert.match(found(vendorUndeclared, `${pixel('Peakview')}${none}${broad}`)[0] ?? '', /^info: /);
});

parties('a disclosure that names nobody is vague, unless it is of aggregates or to the public', () => {
  const lost = (more: string) => found(recipientVague, `disclosures: { lost: { data: [order]${more} } }`);
  assert.equal(lost(''), ['warning: `disclosures.lost` does not say who receives data']);
  assert.equal(lost(', aggregated: true'), []);
  assert.equal(lost(', action: [publish]'), []);
  assert.equal(lost(', text: It goes to the police.'), []);
});

parties.run();
