import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare } from '../../src/diff/compare';
import { subjectOf } from '../../src/diff/words/subject';
import { wordsOf } from '../../src/diff/words/words';
import { policy, type Said, sectioned } from './small-policy';

const wording = suite('diff: words');

wording('of periods, modalities and dates', () => {
  const keep = (period: string, modality?: string) => ({
    retention: { account: { data: ['account'], keep: { period }, ...(modality ? { modality } : {}) } },
  });
  assert.equal(told(keep('P14D'), keep('P30D')), [
    'how long we keep your account details | kept for 14 days → 30 days',
  ]);
  assert.equal(told(keep('P1Y', 'may'), keep('P1Y', 'never')), ['how long we keep your account details | may → never']);
  assert.equal(told(keep('P1Y'), keep('P1Y', 'may')), ['how long we keep your account details | does → may']);
  assert.equal(told(keep('P1Y'), keep('P1Y', 'does')), [
    'how long we keep your account details | modality now stated: does',
  ]);
  const dates = (effective: string) => ({ policy: { title: 'Privacy', dates: { effective } } });
  assert.equal(told(dates('2026-01-31'), dates('2026-03-01')), [
    'the dates of the policy | applies from January 31, 2026 → March 1, 2026',
  ]);
});

wording('of a time that was stated for the first time, or is no longer', () => {
  const kept = (keep: Said) => ({ retention: { account: { data: ['account'], keep } } });
  const [period, until] = [kept({ period: 'P10Y' }), kept({ until: 'you close your account' })];
  const subject = 'how long we keep your account details';
  assert.equal(told(until, period), [
    `${subject} | now kept for 10 years`,
    `${subject} | no longer kept until “you close your account”`,
  ]);
  const notice = (over: Said) => ({ changes: { notice: { kind: 'notice', ...over } } });
  assert.equal(told(notice({ advance: 'P30D' }), notice({})), [
    'how people are told of changes | no longer told before a change: 30 days',
  ]);
});

wording('of who receives data, and where', () => {
  const recipients = {
    stripe: { label: 'Stripe, Inc.', country: 'US' },
    courts: { label: 'courts' },
  };
  const shared = (...to: readonly string[]) => ({
    recipients,
    disclosures: { pay: { data: ['account'], to, action: ['share'] } },
  });
  assert.equal(told(shared('courts'), shared('courts', 'stripe')), [
    'sharing your account details with courts, and Stripe, Inc. | recipient added: Stripe, Inc. (United States)',
  ]);
  const abroad = (...to: readonly string[]) => ({ transfers: { out: { data: ['account'], to } } });
  assert.equal(told(abroad('CH', 'US'), abroad('CH')), [
    'the transfer of your account details to Switzerland | country removed: the United States',
  ]);
});

wording('of a fact that came, and one that went', () => {
  const recipients = {
    stripe: { label: 'Stripe, Inc.', kind: 'payment-processor', country: 'US', does: ['process *payments*'] },
  };
  assert.equal(told({}, { recipients }), [
    'the recipient “Stripe, Inc.” | added: kind: payment processors; what is done: “process payments”; country: the United States',
  ]);
  assert.match(told({ recipients }, {})[0] ?? '', /^the recipient “Stripe, Inc\.” \| removed: /);
});

wording('of authors’ texts: plain, with names for references, and in long ones what differs', () => {
  const noted = (text: string) => ({ statements: { one: { kind: 'fact', text } } });
  assert.equal(told(noted('Ask **us**.'), noted('Ask [us](https://example.com) or {{contacts.privacy}}.')), [
    'the statement “Ask us or our privacy team.” | text: “Ask us.” → “Ask us or our privacy team.”',
  ]);
  const long = (word: string) => noted(`${'so many words '.repeat(30)}${word} ${'and as many more '.repeat(30)}`);
  assert.equal(
    told(long('alpha'), long('beta')).map((one) => one.split(' | ')[1]),
    [
      'text: “… so many words so many words alpha and as many more and as …” → “… so many words so many words beta and as many more and as …”',
    ],
  );
  const ring = { categories: { account: { label: 'data of {{categories.account}}', items: ['email'] } } };
  assert.match(told({}, ring).join('\n'), /data of/);
});

wording('of lists, records, yes and no, and words that the schema explains', () => {
  const right = (over: Said) => ({ rights: { access: { kind: 'access', how: [{ via: 'privacy' }], ...over } } });
  assert.equal(told(right({}), right({ deadline: { within: 'P30D', qualifier: 'where possible' } })), [
    'the right to access the personal information held about you | deadline added: 30 days, qualifier: “where possible”',
  ]);
  assert.equal(told(right({}), right({ how: [{ via: 'privacy' }, { by: 'writing to us', form: 'written' }] })), [
    'the right to access the personal information held about you | way to do it added: by: “writing to us”, form: in writing',
  ]);
  const child = (directed: boolean, collects: string) => ({ children: { young: { age: 13, directed, collects } } });
  assert.equal(told(child(false, 'never'), child(true, 'never-knowingly')), [
    'children under 13 | directed: no → yes',
    'children under 13 | collects: not at all → not knowingly',
  ]);
});

wording('of sections, the page and ids', () => {
  const rights = { id: 'rights', heading: 'Your *rights*', show: ['rights'] };
  const data = { id: 'data', heading: 'Data', show: ['categories'] };
  assert.equal(told(sectioned(rights, data), sectioned(rights, { ...data, show: ['categories', 'rights.access'] })), [
    'the section “Data” | what it shows added: the right to access the personal information held about you',
  ]);
  assert.equal(told(sectioned(rights, data), sectioned({ ...rights, heading: 'Rights' }, data)), [
    'the section “Rights” | heading: “Your rights” → “Rights”',
  ]);
  assert.equal(told({ recipients: { a: { label: 'banks' } } }, { recipients: { b: { label: 'banks' } } }), [
    'the recipients “banks” | only the id changed: “a” → “b”',
  ]);
  assert.equal(told({}, { outline: { voice: { we: 'name' } } }), [
    'the layout of the page | voice added: we: its name',
  ]);
});

wording('of the title of a policy: plain', () => {
  assert.is(policy({ policy: { title: 'Privacy *Policy*' } }).title, 'Privacy Policy');
});

wording.run();

function told(base: Said, head: Said): readonly string[] {
  const [before, after] = [policy(base), policy(head)];
  return compare(before, after).map((difference) => {
    const isGone = difference.kind === 'removed' && difference.field === undefined;
    return `${subjectOf(difference.address, isGone ? before : after)} | ${wordsOf(difference, before, after)}`;
  });
}
