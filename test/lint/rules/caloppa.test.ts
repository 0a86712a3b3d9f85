import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { choosePacks } from '../../../src/lint/choose';
import { lint } from '../../../src/lint/lint';
import { packs, rulesOf } from '../../../src/lint/packs';
import { caloppa } from '../../../src/lint/rules/caloppa/pack';
import { laid } from '../overlay';
import { testExamples, today } from '../rule-examples';

testExamples('caloppa');

const about = suite('rules: caloppa, what they leave alone');

/** The codes found with an example laid over the complete policy, with their severities. */
function found(example: string, asOf = today): readonly string[] {
  const { model, printed } = laid(example);
  return lint(model, rulesOf(caloppa), { asOf, printed }).map(({ code, severity }) => `${severity} ${code}`);
}

const silent = `
choices:
  doNotTrack: ~
  privacyControl: ~`;

about('a company in the United States has people in California', () => {
  const american = laid('controllers:\n  norway: { country: US }\naudiences:\n  customers: { regions: [NO] }');
  const { chosen } = choosePacks(american.model, packs, today);
  assert.ok(chosen.find(({ pack }) => pack === caloppa)?.why.includes('`controllers.norway` is in the United States'));
});

about('a no to Do Not Track is an answer', () => {
  assert.equal(found(`${silent}\n  deaf: { kind: do-not-track, modality: never }`), []);
});

about(
  'Do Not Track is asked of who follows people across sites, advised to who uses cookies, and else to nobody',
  () => {
    assert.equal(found(silent), ['error caloppa/do-not-track-unstated']);
    const cookies = `${silent}\ndisclosures:\n  ads: { purposes: ~, reasons: [count orders] }`;
    assert.equal(found(cookies), ['warning caloppa/do-not-track-unstated']);
    const none = `${cookies}\ntechnologies:\n  session: { modality: never }\n  counting: { modality: never }`;
    assert.equal(found(none), []);
  },
);

about('neither was asked before 2014', () => {
  const old = `${silent}\nstatements:\n  trackingByOthers: ~`;
  assert.equal(found(old, '2013-09-01'), []);
  assert.equal(found(old, '2013-12-01'), [
    'info caloppa/do-not-track-unstated',
    'info caloppa/third-party-tracking-unstated',
  ]);
});

about('cookies of others, or none of them, say whether others follow people', () => {
  const denied = `
statements:
  trackingByOthers: ~
technologies:
  others: { label: cookies of other companies, kind: cookie, party: third, modality: never }`;
  assert.equal(found(denied), []);
});

about('a day of the last change is worth a remark, no date at all an error', () => {
  assert.equal(found('policy:\n  dates: { effective: ~ }'), ['info caloppa/effective-date-missing']);
  assert.equal(found('policy:\n  dates: ~'), ['error caloppa/effective-date-missing']);
});

about.run();
