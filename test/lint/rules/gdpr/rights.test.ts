import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../../../src/lint/lint';
import type { Rule } from '../../../../src/lint/rule';
import authorityElsewhere from '../../../../src/lint/rules/gdpr/authority-elsewhere';
import authorityUnnamed from '../../../../src/lint/rules/gdpr/authority-unnamed';
import changesUnnotified from '../../../../src/lint/rules/gdpr/changes-unnotified';
import complaintRightUnstated from '../../../../src/lint/rules/gdpr/complaint-right-unstated';
import deadlineTooLong from '../../../../src/lint/rules/gdpr/deadline-too-long';
import exerciseUnexplained from '../../../../src/lint/rules/gdpr/exercise-unexplained';
import feeReserved from '../../../../src/lint/rules/gdpr/fee-reserved';
import marketingObjectionUnstated from '../../../../src/lint/rules/gdpr/marketing-objection-unstated';
import objectionBuried from '../../../../src/lint/rules/gdpr/objection-buried';
import rightUnstated from '../../../../src/lint/rules/gdpr/right-unstated';
import { laid } from '../../overlay';
import { today } from '../../rule-examples';

const rights = suite('rules: gdpr, rights');

function found(rule: Rule, example: string): readonly string[] {
  const { model, printed } = laid(example);
  return lint(model, [rule], { asOf: today, printed }).map(({ severity, message }) => `${severity}: ${message}`);
}

rights('each missing right is a finding with its own article', () => {
  const { model } = laid('rights: { access: { also: [copy] } }');
  assert.equal(
    lint(model, [rightUnstated], { asOf: today }).map(({ message, citation }) => `${citation}: ${message}`),
    [
      'GDPR Article 13(2)(b) and Article 17: the right to erasure is not stated',
      'GDPR Article 13(2)(b) and Article 16: the right to rectification is not stated',
      'GDPR Article 13(2)(b) and Article 18: the right to restriction of processing is not stated',
    ],
  );
});

rights('a right that is said in the words of another one is stated', () => {
  const example =
    'rights: { access: { also: [copy] }, mend: { kind: update, to: "have your data corrected, deleted or limited in its use" } }';
  assert.equal(found(rightUnstated, example), []);
});

rights('no right to object is asked for where nothing rests on interests', () => {
  const basis = 'legalBasis: [{ basis: contract }]';
  const without = 'object: { kind: opt-out-marketing, also: ~ }';
  assert.is(found(rightUnstated, `rights: { ${without} }`).length, 1);
  assert.equal(found(rightUnstated, `rights: { ${without} }\npurposes: { security: { ${basis} } }`), []);
});

rights('a right to object without a word on marketing weighs less', () => {
  const marketing = `
purposes: { newsletter: { optOut: ~ } }
choices: { unsubscribe: ~ }
rights: { object: { also: ~ } }`;
  assert.equal(found(marketingObjectionUnstated, marketing), [
    'warning: `purposes.newsletter` is direct marketing, and no right says that people can object to it at any time',
  ]);
});

rights('marketing that never happens, or only elsewhere, needs no right to object', () => {
  const without = 'choices: { unsubscribe: ~ }\nrights: { object: { kind: restriction, also: ~ } }';
  const never = 'purposes: { newsletter: { optOut: ~, modality: never } }';
  assert.equal(found(marketingObjectionUnstated, `${without}\n${never}`), []);
  const elsewhere = 'purposes: { newsletter: { optOut: ~, applies: { regions: [California] } } }';
  assert.equal(found(marketingObjectionUnstated, `${without}\n${elsewhere}`), []);
});

rights('where nothing can be objected to, the right to object may stand anywhere', () => {
  const buried = 'rights: { access: { also: [object] }, object: { kind: opt-out-marketing, also: ~ } }';
  assert.is(found(objectionBuried, buried).length, 1);
  const purposes = `
purposes:
  security: { legalBasis: [{ basis: contract }] }
  newsletter: ~
processors: { mail: { purposes: [orders] } }
transfers: { mail: { purposes: [orders] } }
choices: { unsubscribe: ~ }
consent: { newsletter: ~ }
collection: { signup: { purposes: [orders] } }`;
  assert.equal(found(objectionBuried, `${buried}${purposes}`), []);
});

const nowhere = 'controllers: { norway: { authority: ~ } }\nrights: { lodge: ~ }';

rights('an authority for other people only is no word to people in Europe', () => {
  const elsewhere = `${nowhere}\nauthorities: { datatilsynet: { name: ICO, country: GB, url: https://ico.org.uk, choose: ~ } }`;
  assert.is(found(complaintRightUnstated, elsewhere).length, 1);
  const unknown = `${nowhere}\nauthorities: { datatilsynet: { name: the competent authority, country: ~, url: ~ } }`;
  assert.equal(found(complaintRightUnstated, unknown), []);
});

rights('a right to complain that names no authority is a finding of its own', () => {
  const example = 'controllers: { norway: { authority: ~ } }\nauthorities: { datatilsynet: ~ }';
  assert.equal(found(authorityUnnamed, example), [
    'warning: people can complain to a supervisory authority, and none is named',
  ]);
  assert.equal(found(complaintRightUnstated, example), []);
});

rights('an authority of any kind will do where its place or that of the controller is unknown', () => {
  const swedish = 'authorities: { datatilsynet: { name: IMY, country: SE, url: https://www.imy.se, choose: ~ } }';
  assert.is(found(authorityElsewhere, `controllers: { norway: { authority: ~ } }\n${swedish}`).length, 1);
  const outside = 'controllers: { norway: { country: US, address: ~, authority: ~ } }';
  assert.equal(found(authorityElsewhere, `${outside}\n${swedish}`), []);
  const chosen = 'rights: { lodge: { text: You can turn to the authority of the country in which you live. } }';
  assert.equal(found(authorityElsewhere, `${chosen}\n${swedish}`), []);
});

rights('a month may have 31 days, and business days are longer than they look', () => {
  const within = (deadline: string) => found(deadlineTooLong, `rights: { portability: { deadline: ${deadline} } }`);
  assert.equal(within('{ within: P1M }'), []);
  assert.equal(within('{ within: P31D, extendBy: P2M }'), []);
  assert.equal(within('{ within: P20D, businessDays: true }'), []);
  assert.equal(within('{ period: the time that the law sets }'), []);
  assert.is(within('{ within: P30D, businessDays: true }').length, 1);
  assert.is(within('{ within: P1M, extendBy: P3M }').length, 1);
});

rights('a complaint to the company may take longer than a request', () => {
  assert.equal(found(deadlineTooLong, 'rights: { complaint: { deadline: { within: P60D } } }'), []);
});

rights('a fee for further copies or for abuse is allowed, and one that the law permits weighs less', () => {
  const fee = (words: string) => found(feeReserved, `rights: { portability: { fee: ${words} } }`);
  assert.equal(fee('{ modality: never }'), []);
  assert.equal(fee('{ modality: may, when: you ask for further copies }'), []);
  assert.equal(fee('{ modality: may, amount: a fee for requests that are clearly excessive }'), []);
  assert.match(fee('{ modality: reserves, amount: any fee that the law permits }')[0] ?? '', /^warning: /);
  assert.match(fee('{ modality: must, amount: ten euros }')[0] ?? '', /^error: /);
});

rights('a contact for requests is a way to use rights', () => {
  const rightsAlone = 'rights: { access: { how: ~ }, object: { how: ~ }, portability: { how: ~ } }';
  assert.equal(found(exerciseUnexplained, rightsAlone), []);
  const other = 'contacts: { privacy: { topics: [questions] } }';
  assert.equal(found(exerciseUnexplained, `${rightsAlone}\n${other}`), [
    'warning: rights are stated, and nothing says how to use them',
  ]);
});

rights('people who are told of changes may be asked to look too', () => {
  const review = 'review: { kind: review }';
  assert.equal(found(changesUnnotified, `changes: { ${review} }`), []);
  assert.equal(found(changesUnnotified, 'changes: ~'), []);
  const posted = `changes: { notice: { via: [posting the new version on this page], advance: ~ }, ${review} }`;
  assert.match(found(changesUnnotified, posted)[0] ?? '', /only changes of the purposes are brought to their notice$/);
});

rights('the right to object to marketing knows no exception, whatever limits the right to object at large', () => {
  const object = (more: string) => found(marketingObjectionUnstated, `rights: { object: { ${more} } }`);
  const limits = 'qualifier: subject to the exemptions of the law';
  assert.equal(object(limits), [
    'warning: `rights.object` limits the right to object to direct marketing, which knows no exception',
  ]);
  assert.equal(object('qualifier: at any time'), []);
  assert.equal(object(`also: ~, ${limits}`), []);
});

rights.run();
