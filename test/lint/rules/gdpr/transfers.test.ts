import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../../../src/lint/lint';
import type { Rule } from '../../../../src/lint/rule';
import adequacyMissing from '../../../../src/lint/rules/gdpr/adequacy-missing';
import clausesUndated from '../../../../src/lint/rules/gdpr/clauses-undated';
import copyUnstated from '../../../../src/lint/rules/gdpr/copy-unstated';
import derogationRoutine from '../../../../src/lint/rules/gdpr/derogation-routine';
import destinationUnnamed from '../../../../src/lint/rules/gdpr/destination-unnamed';
import safeguardUnstated from '../../../../src/lint/rules/gdpr/safeguard-unstated';
import transferConsentImplied from '../../../../src/lint/rules/gdpr/transfer-consent-implied';
import transferUndeclared from '../../../../src/lint/rules/gdpr/transfer-undeclared';
import { laid } from '../../overlay';
import { today } from '../../rule-examples';

const transfers = suite('rules: gdpr, transfers');

function found(rule: Rule, example: string, asOf = today): readonly string[] {
  return lint(laid(example).model, [rule], { asOf }).map(({ severity, message }) => `${severity}: ${message}`);
}

const bare = 'processors: { mail: { safeguard: ~ } }\n';

transfers('one within the EEA, or from elsewhere, needs no safeguard', () => {
  assert.equal(found(safeguardUnstated, `${bare}transfers: { mail: { to: [DE], mechanism: ~ } }`), []);
  assert.equal(found(safeguardUnstated, `${bare}transfers: { mail: { from: [CA], mechanism: ~ } }`), []);
  const within = 'data centres in the European Economic Area';
  assert.equal(found(safeguardUnstated, `${bare}transfers: { mail: { to: ~, toWords: ${within}, mechanism: ~ } }`), []);
});

transfers('one that never happens, or that is for other people, needs none', () => {
  assert.equal(found(safeguardUnstated, `${bare}transfers: { mail: { mechanism: ~, modality: never } }`), []);
  const example = `${bare}transfers: { mail: { mechanism: ~, applies: { regions: [California] } } }`;
  assert.equal(found(safeguardUnstated, example), []);
});

transfers('the safeguard of who receives it will do, and so will a framework', () => {
  assert.equal(found(safeguardUnstated, 'transfers: { mail: { mechanism: ~ } }'), []);
  const framework = 'references: { dpf: { kind: framework, title: EU-U.S. Data Privacy Framework } }\n';
  assert.equal(
    found(safeguardUnstated, `${bare}${framework}transfers: { mail: { mechanism: ~, framework: [dpf] } }`),
    [],
  );
});

transfers('where nobody knows that data leaves, a missing safeguard is no error', () => {
  const [one] = found(
    safeguardUnstated,
    `${bare}transfers: { mail: { from: ~, to: ~, toWords: our servers, mechanism: ~ } }`,
  );
  assert.match(one ?? '', /^warning: /);
  const elsewhere = 'controllers: { norway: { country: US, address: ~ } }\n';
  const [other] = found(safeguardUnstated, `${bare}${elsewhere}transfers: { mail: { from: ~, mechanism: ~ } }`);
  assert.match(other ?? '', /^warning: /);
});

transfers('the countries of who receives it name the destination, and so do those in words', () => {
  assert.equal(found(destinationUnnamed, 'transfers: { mail: { to: ~ } }'), []);
  const example = 'transfers: { mail: { to: ~, toWords: India and Brazil, recipients: ~ } }';
  assert.equal(found(destinationUnnamed, example), []);
});

transfers('a company abroad that processes in the EEA is no transfer', () => {
  const example = 'processors: { hosting: { country: { processing: [DE], company: US } } }';
  assert.equal(found(transferUndeclared, example), []);
});

transfers('a recipient abroad is told of as a processor is', () => {
  const [one] = found(transferUndeclared, 'recipients: { carriers: { country: IN } }');
  assert.is(one, 'error: `recipients.carriers` is in India, and no transfer there is stated');
});

transfers('who never receives anything is nowhere', () => {
  const example = `
recipients: { brokers: { label: data brokers, country: IN } }
disclosures: { brokers: { data: [order], to: [brokers], modality: never } }`;
  assert.equal(found(transferUndeclared, example), []);
});

transfers('a transfer to a country covers who is there, and one in words covers everybody', () => {
  const hosting = 'processors: { hosting: { country: { processing: [US], company: US } } }\n';
  assert.equal(found(transferUndeclared, hosting).length, 0);
  const india = 'processors: { hosting: { country: { processing: [IN], company: IN } } }\n';
  assert.is(found(transferUndeclared, india).length, 1);
  assert.equal(found(transferUndeclared, `${india}transfers: { mail: { to: ~, toWords: other countries } }`), []);
});

transfers('who is outside itself has nothing to export, as far as the policy shows', () => {
  const example = `
controllers: { norway: { country: US, address: ~ } }
processors: { hosting: { country: { processing: [IN], company: IN } } }`;
  assert.equal(found(transferUndeclared, example), []);
});

transfers('adequacy is judged by the day, and clauses beside it are enough', () => {
  const brazil = `${bare}transfers: { mail: { to: [BR], mechanism: [adequacy-decision] } }`;
  assert.is(found(adequacyMissing, brazil, '2026-01-25').length, 1);
  assert.equal(found(adequacyMissing, brazil, '2026-01-26'), []);
  const both = `${bare}transfers: { mail: { to: [JP, IN], mechanism: [adequacy-decision, scc-2021] } }`;
  assert.equal(found(adequacyMissing, both), []);
});

transfers('clauses that are told by their decision are told well enough', () => {
  const text = 'The clauses are those of Implementing Decision (EU) 2021/914.';
  const safe = 'processors: { mail: { safeguard: [scc-2021] } }\n';
  assert.equal(found(clausesUndated, `${safe}transfers: { mail: { mechanism: [scc], text: "${text}" } }`), []);
  const reference = 'references: { clauses: { kind: document, title: clauses, citation: Decision (EU) 2021/914 } }\n';
  const example = `${safe}${reference}transfers: { mail: { mechanism: [scc], framework: [clauses] } }`;
  assert.equal(found(clausesUndated, example), []);
});

transfers('a copy that a sentence offers is a copy', () => {
  const text = 'Ask us for a copy of the clauses.';
  assert.equal(found(copyUnstated, `transfers: { mail: { copy: ~, text: "${text}" } }`), []);
});

transfers('a framework or a decision has no copy', () => {
  const example = `${bare}transfers: { mail: { copy: ~, mechanism: [data-privacy-framework] } }`;
  assert.equal(found(copyUnstated, example), []);
});

transfers('a derogation for a specific situation is no routine', () => {
  const example = `${bare}transfers: { mail: { mechanism: [contract-necessity], when: you book a tour abroad } }`;
  assert.equal(found(derogationRoutine, example), []);
});

transfers('explicit consent with the risks told is consent to a transfer', () => {
  const without = `${bare}transfers: { mail: { mechanism: [explicit-consent] } }`;
  assert.is(found(transferConsentImplied, without).length, 1);
  const risk = 'the law there may protect you less';
  assert.equal(
    found(transferConsentImplied, `${bare}transfers: { mail: { mechanism: [explicit-consent], risk: ${risk} } }`),
    [],
  );
});

transfers('an express consent to a transfer by an act of its own is no agreement to the policy', () => {
  const example = `
consent:
  abroad: { kind: express, acts: [ticking the box beside the transfer], covers: [the transfer of your order to India] }`;
  assert.equal(found(transferConsentImplied, example), []);
});

transfers.run();
