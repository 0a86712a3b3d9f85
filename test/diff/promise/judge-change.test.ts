import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../../src/core/diagnostic';
import { judgeChange } from '../../../src/diff/promise/judge-change';
import { codes, type Edit, judged, published, versions } from './pairs';

const promises = suite('the promise of published policies');

const alumini = published('alumini');
const dates = (days: string): Edit => ['dates: { effective: 2014-04-24 }', `dates: { ${days} }`];
const aluminiWith = (days: string) => published('alumini', dates(days));

promises('fourteen days for existing users of Alumini: thirteen are too few, fourteen are enough', () => {
  const short = versions(alumini, aluminiWith('posted: 2026-12-01, effective: 2026-12-14'));
  assert.equal(judged(short), [
    '7:43 error change/notice-short: `effective` is 2026-12-14, and existing users were promised that changes apply 14 days after posting: posted on 2026-12-01, 2026-12-15 is the first day',
  ]);
  const [finding] = judgeChange(short);
  assert.match(finding?.help ?? '', 'write `effective: "2026-12-15"` or a later day');
  assert.equal(
    finding?.related?.map(({ message, span }) => `${message} ${placeOf(span)}`),
    ['promised here in the version before acme/policy.yaml:560:64'],
  );
  assert.equal(codes(versions(alumini, aluminiWith('posted: 2026-12-01, effective: 2026-12-15'))), []);
  assert.equal(codes(versions(alumini, aluminiWith('updated: 2026-12-01, effective: 2026-12-15'))), []);
});

promises('a material change of Alumini needs a new date, an editorial one does not', () => {
  assert.equal(judged(versions(alumini, alumini, ['purposes.a', 'purposes.b'])), [
    '7:23 error change/date-unchanged: `purposes.a` and 1 more fact change materially, and the date of the policy is still `effective: 2014-04-24`',
  ]);
  assert.equal(codes(versions(alumini, alumini, ['sections.contact'], 'editorial')), []);
  assert.equal(codes(versions(alumini, alumini, ['contacts.privacy'], 'substantive')), []);
  assert.equal(
    codes(versions(alumini, alumini, ['policy.dates', 'policy.version'])),
    [],
    'dates are no change in themselves',
  );
});

promises('a date of Alumini that goes backwards is told, whatever else changes', () => {
  assert.equal(judged(versions(alumini, aluminiWith('effective: 2014-04-23'), [])), [
    '7:23 error change/date-backwards: `effective` is 2014-04-23, which is before 2014-04-24, the day of the version before',
  ]);
});

promises('without a day of posting, today is the first that counts, and the past is not judged', () => {
  const head = aluminiWith('effective: 2026-12-14');
  assert.equal(codes(versions(alumini, head)), ['change/notice-unjudged']);
  const on = (today: string) => judged({ ...versions(alumini, head), today });
  assert.equal(on('2026-12-01'), [
    '7:23 error change/notice-short: `effective` is 2026-12-14, and existing users were promised that changes apply 14 days after posting: even if it is posted today, on 2026-12-01, 2026-12-15 is the first day',
  ]);
  assert.equal(on('2026-11-30'), []);
  assert.match(
    on('2026-12-20')[0] ?? '',
    'warning change/notice-unjudged: existing users were promised that changes apply 14 days after posting',
  );
});

promises('a day of posting that is left from the version before is none', () => {
  const base = aluminiWith('posted: 2014-04-10, effective: 2014-04-24');
  assert.equal(codes(versions(base, aluminiWith('posted: 2014-04-10, effective: 2026-12-14'))), [
    'change/notice-unjudged',
  ]);
});

promises('the new version of Alumini cannot shorten what was promised for itself', () => {
  const head = published('alumini', dates('posted: 2026-12-01'), ['after: P14D', 'after: P7D']);
  assert.equal(judged(versions(alumini, head)), [
    '560:71 error change/notice-short: `changes.existingUsers` lets the change apply from 2026-12-08, and existing users were promised that changes apply 14 days after posting: posted on 2026-12-01, 2026-12-15 is the first day',
    '560:71 warning change/notice-weakened: existing users were promised that changes apply 14 days after posting, and the new version promises that they apply 7 days after posting',
  ]);
  const longer = published('alumini', dates('posted: 2026-12-01'), ['after: P14D', 'after: P3W']);
  assert.equal(codes(versions(alumini, longer)), []);
});

const newPurpose = (basis: string): Edit => [
  '\npurposes:\n',
  `\npurposes:\n  trial: { label: train a model${basis}, hidden: true }\n`,
];

promises('a new purpose of Alluster and Klusster needs consent, as they promised', () => {
  for (const [id, limits] of [
    [
      'alluster',
      ' (the purposes of our collection, use or disclosure of your personal information; except as the law requires or permits)',
    ],
    ['klusster', ''],
  ] as const) {
    const made = (basis: string) => published(id, newPurpose(basis));
    const found = judgeChange(versions(published(id), made(''), ['purposes.trial'])).filter(
      ({ code }) => code !== 'change/date-unchanged',
    );
    assert.equal(
      found.map(({ code, severity, message }) => `${severity} ${code}: ${message}`),
      [
        `error change/consent-unasked: \`purposes.trial\` is a new purpose, and the version before promised to ask for consent first${limits}`,
      ],
      id,
    );
    const asks = (basis: string) =>
      codes(versions(published(id), made(basis), ['purposes.trial'])).includes('change/consent-unasked');
    assert.not(asks(', legalBasis: [{ basis: consent }]'), 'consent');
    assert.not(asks(', legalBasis: [{ basis: legal-obligation }]'), 'a duty by law');
    assert.ok(asks(', legalBasis: [{ basis: implied-consent }]'), 'implied');
    assert.ok(asks(', legalBasis: [{ basis: legitimate-interests }]'), 'interests');
  }
});

promises('a statement on consent that names the new purpose is enough, one that implies it is not', () => {
  const withConsent = (kind: string) =>
    published('klusster', newPurpose(''), [
      '\nconsent:\n',
      `\nconsent:\n  trial: { kind: ${kind}, acts: [ticking a box], purposes: [trial], hidden: true }\n`,
    ]);
  const asks = (kind: string) =>
    codes(versions(published('klusster'), withConsent(kind), ['purposes.trial'])).includes('change/consent-unasked');
  assert.not(asks('express'));
  assert.not(asks('required'));
  assert.ok(asks('implied'));
});

promises('ALLOcloud promised that changes apply on posting: not before, and no later', () => {
  const title: Edit = ['  title: Privacy & Cookie Policy\n', ''];
  const made = (days: string) => published('allocloud', [title[0], `${title[0]}  dates: { ${days} }\n`]);
  const base = published('allocloud');
  assert.equal(codes(versions(base, made('posted: 2026-12-01, effective: 2026-12-01'))), []);
  assert.match(
    judged(versions(base, made('posted: 2026-12-01, effective: 2026-11-01')))[0] ?? '',
    /change\/notice-short: `effective` is 2026-11-01, and everybody was promised that changes apply at once on posting/,
  );
  assert.equal(codes(versions(base, base)), ['change/date-unchanged']);
});

promises('Allure promised no time and no consent, and nothing is asked of it but a date', () => {
  const base = published('allure');
  const dated: Edit = ['dates: { updated: 2020-12-18 }', 'dates: { updated: 2026-12-01, effective: 2026-12-01 }'];
  const head = published('allure', dated, newPurpose(''));
  assert.equal(codes(versions(base, head, ['purposes.trial'])), []);
  assert.equal(codes({ ...versions(base, head, ['purposes.trial']), today: '2026-12-01' }), []);
  assert.equal(codes(versions(base, base)), ['change/date-unchanged']);
});

promises.run();
