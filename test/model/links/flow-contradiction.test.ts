import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const flowContradiction = suite('flowContradiction');
const help = 'correct one of the two, or say under `when`, `except`, `audience` or `applies` what keeps them apart';

const parties = `
categories:
  all: {label: all that we know, includes: [account]}
  account: {label: account details, items: [email]}
collection:
  signup: {data: [all]}
audiences:
  members: {label: members, role: controller}
  visitors: {label: visitors, role: controller}
recipients:
  anyone: {label: anyone}
  partners: {label: partners}
`.trimStart();

const between = (...flows: readonly string[]): string =>
  `${parties}disclosures:\n${flows.map((flow, index) => `  flow${index + 1}: ${flow}\n`).join('')}`;

flowContradiction('tells a flow that is denied and stated, at both places', () => {
  assert.equal(
    told(
      between(
        '{data: [all], to: [anyone], action: [sell, rent], modality: never}',
        '{data: [account], to: [partners], action: [sell], modality: may, audience: [members]}',
        '{data: [all], to: [partners], action: [rent]}',
      ),
    ),
    [
      '13:70 warning core/flow-contradiction: `disclosures.flow1` says never, and `disclosures.flow2` says that `account` may be sold',
      '  14:3 `disclosures.flow2` is stated here',
      '  15:3 `disclosures.flow3` is stated here',
      `  help: ${help}`,
    ],
  );
});

flowContradiction('takes what is never disclosed as never shared or sold either', () => {
  assert.equal(
    findings(
      between('{data: [account], to: [partners], modality: never}', '{data: [all], to: [partners], action: [share]}'),
    ),
    [
      '13:54 warning core/flow-contradiction: `disclosures.flow1` says never, and `disclosures.flow2` says that `all` is shared',
    ],
  );
});

flowContradiction('is found in what is collected and what goes abroad', () => {
  assert.equal(
    findings(`
collection:
  signup: {data: [account], action: record}
  never: {data: [account], modality: never}
transfers:
  us: {data: [account], to: [US, CA]}
  never: {data: [account], to: [CA], modality: never}
`),
    [
      '3:38 warning core/flow-contradiction: `collection.never` says never, and `collection.signup` says that `account` is recorded',
      '6:48 warning core/flow-contradiction: `transfers.never` says never, and `transfers.us` says that `account` is transferred',
    ],
  );
});

const never = '{data: [account], to: [partners], modality: never}';
const apart: Readonly<Record<string, readonly [string, string]>> = {
  'other recipients': [never, '{data: [account], to: [anyone]}'],
  'other actions': [
    '{data: [account], to: [anyone], action: [sell], modality: never}',
    '{data: [account], to: [partners]}',
  ],
  'other audiences': [
    '{data: [account], to: [partners], modality: never, audience: [members]}',
    '{data: [account], to: [partners], audience: [visitors]}',
  ],
  'a condition': [never, '{data: [account], to: [partners], when: a court asks}'],
  'an exception': [
    '{data: [account], to: [partners], modality: never, except: [as the law requires]}',
    '{data: [account], to: [partners]}',
  ],
  'a region': [
    '{data: [account], to: [partners], modality: never, applies: {regions: [California]}}',
    '{data: [account], to: [partners]}',
  ],
  'what is left out': [never, '{data: [all], to: [partners], without: [account]}'],
  'other purposes': [
    '{data: [account], to: [partners], modality: never, reasons: [advertise]}',
    '{data: [account], to: [partners], reasons: [deliver]}',
  ],
  statistics: [never, '{data: [account], to: [partners], aggregated: true}'],
  'who does it': [never, '{data: [account], to: [partners], by: [anyone]}'],
  'a hedge': [
    '{data: [account], to: [partners], modality: never, qualifier: generally}',
    '{data: [account], to: [partners]}',
  ],
};

for (const [what, flows] of Object.entries(apart)) {
  flowContradiction(`lets flows be that are kept apart by ${what}`, () => {
    assert.equal(
      findings(between(...flows)).filter((line) => line.includes('flow-')),
      [],
    );
  });
}

flowContradiction('lets data be that is collected and never stored or asked for', () => {
  assert.equal(
    findings(`
collection:
  signup: {data: [account]}
  stored: {data: [account], action: store, modality: never}
  asked: {data: [account], action: ask, modality: never}
`),
    [],
  );
});

flowContradiction.run();
