import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { promiseLines } from '../../../src/diff/promise/promise-lines';
import { codes, judged, small, versions } from './pairs';

const odd = suite('promises that are odd');

const before = 'effective: 2026-01-01';
const pair = (facts: string, days: string, impact: 'material' | 'substantive' | 'editorial' = 'material') =>
  versions(small(facts, before), small(facts, days), ['collection.orders'], impact);
const change = (...facts: readonly string[]) =>
  `changes:\n${facts.map((fact, index) => `  c${index}: { ${fact} }`).join('\n')}`;
const week = 'posted: 2026-12-01, effective: 2026-12-08';

odd('nothing is promised where nothing is said', () => {
  assert.equal(codes(pair('', week)), []);
  assert.equal(codes(pair(change('kind: reservation, modality: reserves, anyTime: true'), week)), []);
  const { base, head, changes } = pair('', week);
  assert.equal(promiseLines(base, head, changes), []);
  assert.equal(promiseLines(base, head, []), []);
});

odd('a period without a start counts from posting, which is said', () => {
  assert.equal(judged(pair(change('kind: effective, after: P30D'), week)), [
    '1:74 error change/notice-short: `effective` is 2026-12-08, and everybody was promised that changes apply 30 days later, counted from posting as no other start is stated: posted on 2026-12-01, 2026-12-31 is the first day',
  ]);
});

odd('notice in advance counts from posting, where nothing says when else people are told', () => {
  const notice = change('kind: notice, via: [e-mail], advance: P30D');
  assert.equal(judged(pair(notice, week)), [
    '1:74 error change/notice-short: `effective` is 2026-12-08, and everybody was promised notice 30 days in advance: posted on 2026-12-01, 2026-12-31 is the first day',
  ]);
  assert.equal(codes(pair(notice, 'posted: 2026-12-01, effective: 2026-12-31')), []);
});

odd('what applies when people are told, at once, asks for no day', () => {
  assert.equal(codes(pair(change('kind: effective, from: notice'), 'effective: 2026-12-08')), []);
});

odd('a period that is no number of whole days cannot be judged, and says so', () => {
  assert.equal(judged(pair(change('kind: effective, after: PT36H, from: posting'), week)), [
    '1:74 warning change/notice-unjudged: everybody was promised that changes apply 36 hours after posting, and `PT36H` is no number of whole days',
  ]);
  assert.equal(codes(pair(change('kind: effective, after: PT48H, from: posting'), week)), []);
});

odd('each audience has the period that it was promised', () => {
  const two = change(
    'kind: effective, audience: [buyers], after: P3D, from: posting',
    'kind: effective, audience: [sellers], after: P1M, from: posting',
  );
  const found = judged(pair(two, week));
  assert.is(found.length, 1);
  assert.match(found[0] ?? '', 'sellers were promised that changes apply 1 month after posting');
  const { base, head, changes } = pair(two, week);
  assert.equal(promiseLines(base, head, changes), [
    'posted on 2026-12-01: buyers: from 2026-12-04, 3 days after posting; sellers: from 2027-01-01, 1 month after posting (the new version says 2026-12-08 itself)',
  ]);
});

odd('a promise for changes that matter holds for no others, and one for all holds for all but wording', () => {
  const some = change('kind: effective, scope: material changes, after: P30D, from: posting');
  assert.equal(codes(pair(some, week)), ['change/notice-short']);
  assert.equal(codes(pair(some, week, 'substantive')), []);
  const all = change('kind: effective, scope: any changes, after: P30D, from: posting');
  assert.equal(codes(pair(all, week, 'substantive')), ['change/notice-short']);
  assert.equal(codes(pair(all, week, 'editorial')), []);
});

odd('a promise for some changes is told as a warning, in its own words', () => {
  const some = change('kind: effective, scope: changes of our prices, after: P30D, from: posting');
  assert.match(judged(pair(some, week))[0] ?? '', /warning change\/notice-short: .*\(changes of our prices\)/);
  const when = change('kind: effective, when: if you are a member, after: P30D, from: posting');
  assert.match(judged(pair(when, week))[0] ?? '', /warning change\/notice-short: .*\(if you are a member\)/);
});

odd('what may be done, or is not done, is no promise', () => {
  assert.equal(codes(pair(change('kind: notice, modality: may, via: [e-mail], advance: P30D'), week)), []);
  assert.equal(codes(pair(change('kind: notice, modality: never, via: [e-mail], advance: P30D'), week)), []);
  assert.equal(codes(pair(change('kind: effective, modality: never, after: P30D, from: posting'), week)), []);
});

odd('without any date, a new version tells the two apart', () => {
  const facts = change('kind: effective, after: P30D, from: posting');
  const made = (version: string) => small(facts).replace('title: Privacy Policy', `title: Privacy Policy${version}`);
  assert.equal(judged(versions(made(''), made(''))), [
    '1:1 error change/date-unchanged: `purposes.new` changes materially, and the policy states no date',
  ]);
  assert.equal(codes(versions(made(', version: "1"'), made(', version: "2"'))), []);
  assert.equal(codes(versions(made(', version: "1"'), made(', version: "1"'))), [
    'change/date-unchanged',
    'change/version-unchanged',
  ]);
  assert.equal(codes(versions(made(', version: "1"'), made(''))), [
    'change/date-unchanged',
    'change/version-unchanged',
  ]);
});

odd('a date that is taken away is missed', () => {
  assert.match(judged(versions(small('', before), small('')))[0] ?? '', 'the policy states no date any more');
});

odd('a version is asked for only where versions are counted', () => {
  assert.equal(codes(versions(small('', before), small('', 'effective: 2026-12-08'))), []);
});

odd('a promise that is dropped is told, and not what was only a right', () => {
  const facts = change(
    'kind: notice, via: [e-mail]',
    'kind: effective, after: P30D, from: posting',
    'kind: acceptance, consent: true',
  );
  const dropped = versions(small(facts, before), small('', 'posted: 2026-12-01, effective: 2027-01-01'));
  assert.equal(judged(dropped), [
    '1:1 warning change/notice-weakened: everybody was promised that changes apply 30 days after posting, and the new version promises no time at all',
    '1:1 warning change/notice-weakened: the version before promised to ask for consent to new purposes, and the new one does not',
    '1:1 warning change/notice-weakened: the version before promised to tell people of changes, and the new one does not',
  ]);
  const may = change('kind: notice, modality: may, via: [e-mail]');
  assert.equal(codes(versions(small(may, before), small('', week))), []);
});

odd('every date that goes backwards is told where it stands', () => {
  const head = small('', 'updated: 2025-12-01, effective: 2026-01-01');
  assert.equal(judged(versions(small('', 'updated: 2025-12-02, effective: 2026-01-01'), head, [])), [
    '1:52 error change/date-backwards: `updated` is 2025-12-01, which is before 2025-12-02, the day of the version before',
  ]);
});

odd.run();
