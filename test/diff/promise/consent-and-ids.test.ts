import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codes, judged, small, versions } from './pairs';

const asked = suite('consent to new purposes');

const promise = 'changes:\n  purposes: { kind: purposes, consent: true }';
const purpose = (fields: string) => `purposes:\n  ads: { label: show you offers${fields} }`;
const before = 'effective: 2026-01-01';
const judge = (base: string, head: string) =>
  codes(versions(small(base, before), small(head, 'effective: 2026-12-01'), ['purposes.ads']));

asked('is missed for a new purpose, and for one that comes down to more', () => {
  assert.equal(judge(promise, `${promise}\n${purpose('')}`), ['change/consent-unasked']);
  const one = `${promise}\n${purpose(', parts: [send you e-mails]')}`;
  const two = `${promise}\n${purpose(', parts: [send you e-mails, sell your profile]')}`;
  assert.equal(judge(one, two), ['change/consent-unasked']);
  assert.equal(judge(two, one), []);
  assert.equal(
    judge(one, `${promise}\n${purpose(', parts: [send you letters]')}`),
    [],
    'other words for as many parts',
  );
});

asked('is not missed where nothing was promised, or nothing is done', () => {
  assert.equal(judge('', purpose('')), []);
  assert.equal(judge(promise, `${promise}\n${purpose(', modality: never')}`), []);
  const may = promise.replace('kind: purposes', 'kind: purposes, modality: may');
  assert.equal(judge(may, `${may}\n${purpose('')}`), []);
});

asked('is missed where a stated no becomes a purpose', () => {
  assert.equal(judge(`${promise}\n${purpose(', modality: never')}`, `${promise}\n${purpose('')}`), [
    'change/consent-unasked',
  ]);
});

asked('is not missed for a purpose of other people than those it was promised to', () => {
  const buyers = promise.replace('consent: true', 'consent: true, audience: [buyers]');
  assert.equal(judge(buyers, `${buyers}\n${purpose(', audience: [sellers]')}`), []);
  assert.equal(judge(buyers, `${buyers}\n${purpose(', audience: [sellers, buyers]')}`), ['change/consent-unasked']);
});

asked('that is required for one thing is no promise for another', () => {
  const narrow = 'consent:\n  letter: { kind: required, covers: [our newsletter] }';
  assert.equal(judge(narrow, `${narrow}\n${purpose('')}`), []);
  const wide = 'consent:\n  any: { kind: required, timing: before any use of your information }';
  assert.equal(judge(wide, `${wide}\n${purpose('')}`), ['change/consent-unasked']);
});

asked('that was promised for changes of which this may be none is missed as a warning', () => {
  const some = 'changes:\n  accept: { kind: acceptance, consent: true, scope: a new version with other prices }';
  assert.match(
    judged(
      versions(small(some, before), small(`${some}\n${purpose('')}`, 'effective: 2026-12-01'), ['purposes.ads']),
    )[0] ?? '',
    /warning change\/consent-unasked: .*\(a new version with other prices\)$/,
  );
});

asked('is not missed for a purpose that only has another name', () => {
  const base = small(`${promise}\n${purpose('')}`, before);
  const head = small(`${promise}\n${purpose('').replace('ads:', 'offers:')}`, 'effective: 2026-12-01');
  const given = versions(base, head, []);
  const [change] = versions(base, head, ['purposes.offers']).changes;
  assert.ok(change);
  assert.equal(
    codes({ ...given, changes: [{ ...change, kind: 'renamed', formerly: 'purposes.ads', impact: 'editorial' }] }),
    [],
  );
});

asked.run();

const ids = suite('ids that are used again');

const of = (fact: string) => small(`purposes:\n  p: { ${fact} }`, before);
const reused = (base: string, head: string) => codes(versions(of(base), of(head), [])).includes('change/id-reused');

ids('are told with what they were and are', () => {
  const base = of('label: send you our newsletter, term: direct-marketing');
  const head = of('label: detect fraud in payments, term: fraud-prevention');
  assert.equal(judged(versions(base, head, [])), [
    '17:3 warning change/id-reused: `purposes.p` was `send you our newsletter` and is now `detect fraud in payments`, which has nothing in common with it',
  ]);
});

ids('are not told where anything is left of what they were', () => {
  const base = 'label: send you our newsletter, term: direct-marketing';
  for (const head of [
    base,
    'label: send you offers, term: provide-service',
    'label: keep in touch by e-mail, term: direct-marketing',
    'label: detect fraud in payments, term: fraud-prevention, data: [account], why: newsletters are abused',
    'label: write to readers',
  ]) {
    assert.not(reused(base, head), head);
  }
  assert.not(reused('label: send you our newsletter', 'label: detect fraud'), 'one field may be reworded');
  const basis = ', legalBasis: [{ basis: contract }]';
  assert.not(
    reused(`label: send you offers${basis}`, `label: detect fraud${basis}`),
    'a common basis is no second field',
  );
});

ids('of facts without a name of their own are not judged, nor those that fit the new fact too', () => {
  const named = (fact: string) => small(`purposes:\n  safety: { ${fact} }`, before);
  const other = versions(
    named('label: guard our branches, term: direct-marketing'),
    named('label: protect the safety of people, term: fraud-prevention'),
    [],
  );
  assert.equal(codes(other), []);
  const base = small('retention:\n  a: { data: [account], keep: { period: P1Y }, then: [{ method: delete }] }', before);
  const head = small(
    'retention:\n  a: { data: [account], keep: { until: you leave }, then: [{ method: anonymise }] }',
    before,
  );
  assert.equal(codes(versions(base, head, [])), []);
});

ids.run();
