import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../src/core/diagnostic';
import { lint } from '../../src/lint/lint';
import { smallPolicy } from '../cli/small-policy';
import { laid } from '../lint/overlay';
import { documented, foundBy, linesOf, rulesIn } from './judged';

const house = suite('house rules');

const ofPage = rulesIn(documented);
const found = (id: string, example: string) =>
  foundBy(
    ofPage.filter((rule) => rule.id === id),
    example,
  ).map(({ span, message }) => `${placeOf(span)} ${message}`);

house('those of the page find nothing in the complete policy', () => {
  assert.is(ofPage.length, 8);
  assert.equal(
    foundBy(ofPage, 'policy: {}').map(({ message }) => message),
    [],
  );
});

const advertising =
  'purposes:\n  ads: { label: advertise, term: targeted-advertising, legalBasis: [{ basis: consent }] }\n';

house('advertising on contact data is found through the data of the purpose', () => {
  const example = `${advertising.replace('legalBasis', 'data: [account], legalBasis')}`;
  assert.equal(found('no-advertising-on-contact-data', example), [
    'example.yaml:2:28 `purposes.ads` breaks the house rule “contact data is never used for advertising”: `ads` in `purposes`, `email`, `phone` in `data`',
  ]);
});

house('… through the purposes of a collection, a disclosure and a processor, each at its place', () => {
  const example = `${advertising}collection:
  campaign: { data: [account], when: you take part, purposes: [orders, ads] }
disclosures:
  network: { data: [order], to: [carriers], purposes: [ads] }
processors:
  agency: { label: agencies, purposes: [ads], data: [account] }
`;
  assert.equal(
    found('no-advertising-on-contact-data', example).map((line) => line.split(' breaks')[0]),
    [
      'example.yaml:4:72 `collection.campaign`',
      'example.yaml:6:56 `disclosures.network`',
      'example.yaml:8:41 `processors.agency`',
    ],
  );
});

house('… through a category that includes the one with contact data, and not on other data', () => {
  const categories = 'categories:\n  all: { label: all details, includes: [account] }\n';
  const through = `${categories}${advertising.replace('legalBasis', 'data: [all], legalBasis')}`;
  assert.is(found('no-advertising-on-contact-data', through).length, 1);
  const other = advertising.replace('legalBasis', 'data: [usage], legalBasis');
  assert.equal(found('no-advertising-on-contact-data', other), []);
});

house('… and a flow that is denied, or a purpose that is, breaks nothing that is forbidden', () => {
  const denied = `${advertising}collection:
  none: { data: [account], purposes: [ads], modality: never }
`;
  assert.equal(found('no-advertising-on-contact-data', denied), []);
  const purpose = `${advertising.replace('legalBasis', 'data: [account], modality: never, legalBasis')}collection:
  signup: { purposes: [orders, ads] }
`;
  assert.equal(found('no-advertising-on-contact-data', purpose), []);
});

house('a processor outside the EEA needs a safeguard, its own or that of a transfer to it', () => {
  const id = 'processors-abroad-safeguarded';
  const processor = (more: string) =>
    `processors:\n  desk: { label: support desks, does: [answer], data: [account], ${more} }\n`;
  assert.equal(found(id, processor('country: { processing: [DE, US] }')), [
    'example.yaml:2:3 `processors.desk` breaks the house rule “every processor outside the EEA has a safeguard”: no fitting `safeguards`',
  ]);
  assert.equal(found(id, processor('country: { processing: [DE, EU, NO] }')), []);
  assert.equal(found(id, processor('country: { processing: [US] }, safeguard: [scc]')), []);
  const transfer = 'transfers:\n  desk: { data: [account], to: [US], recipients: [desk], mechanism: [scc-2021] }\n';
  assert.equal(found(id, `${processor('country: { processing: [US] }')}${transfer}`), []);
  assert.is(
    found(id, `${processor('country: { company: US }')}${transfer.replace('recipients: [desk], ', '')}`).length,
    1,
  );
});

house('no sale: every word for it counts, and so does a consideration', () => {
  const disclosure = (more: string) => `disclosures:\n  list: { data: [account], to: [carriers], ${more} }\n`;
  assert.equal(found('no-sale', disclosure('action: [share, rent]')), [
    'example.yaml:2:60 `disclosures.list` breaks the house rule “no sale”: `rent` in `action`',
  ]);
  assert.is(found('no-sale', disclosure('consideration: money')).length, 1);
  assert.equal(found('no-sale', disclosure('action: [sell], modality: never')), []);
  assert.equal(found('no-sale', disclosure('action: [share]')), []);
});

house('logs are kept for a year at most, however the year is written', () => {
  const kept = (keep: string) => `categories:
  logs: { label: log files, items: [log-data] }
collection:
  logs: { data: [logs], purposes: [security] }
retention:
  logs: { data: [logs], keep: ${keep}, then: [{ method: delete }] }
`;
  for (const period of ['P1Y', 'P12M', 'P52W', 'P365D', 'PT48H']) {
    assert.equal(found('logs-for-a-year', kept(`{ period: ${period} }`)), [], period);
  }
  assert.equal(found('logs-for-a-year', kept('{ period: P13M }')), [
    'example.yaml:6:33 `retention.logs` breaks the house rule “logs are kept for a year at most”: `P13M` in `period`',
  ]);
  assert.is(found('logs-for-a-year', kept('{ indefinite: true }')).length, 1);
  assert.equal(found('logs-for-a-year', kept('{ until: you leave }')), [
    'example.yaml:6:25 `retention.logs` breaks the house rule “logs are kept for a year at most”: no fitting `period`',
  ]);
});

house('health data rests on explicit consent only; bases and purposes for other data do not count', () => {
  const based = (bases: string) =>
    `purposes:\n  clinic: { label: treat you, data: [health, account], legalBasis: ${bases} }\n`;
  const id = 'health-on-explicit-consent';
  const before = found(id, 'policy: {}').length;
  assert.is(found(id, based('[{ basis: consent, condition: explicit-consent }]')).length, before);
  assert.is(found(id, based('[{ basis: contract, data: [account] }, { basis: explicit-consent }]')).length, before);
  assert.ok(
    found(id, based('[{ basis: explicit-consent }, { basis: contract }]')).includes(
      'example.yaml:2:98 `purposes.clinic` breaks the house rule “health on explicit consent”: `contract` in `legalBases`',
    ),
  );
  assert.ok(found(id, based('[{ basis: consent }]')).length > before);
  assert.ok(found(id, 'purposes:\n  clinic: { label: treat you, data: [health] }\n').length > before, 'no basis');
});

house('nobody in a country: a recipient, a processor, a transfer; a denied disclosure is none', () => {
  const id = 'nobody-in-russia';
  const recipient = 'recipients:\n  press: { label: printers, country: RU }\n';
  assert.equal(found(id, recipient).length, 1);
  assert.equal(
    found(id, `${recipient}disclosures:\n  press: { data: [order], to: [carriers, press] }\n`).map(
      (line) => line.split(' breaks')[0],
    ),
    ['example.yaml:4:42 `disclosures.press`'],
  );
  assert.equal(found(id, `${recipient}disclosures:\n  press: { data: [order], to: [press], modality: never }\n`), []);
  const processor = found(id, 'processors:\n  hosting: { country: { processing: [BY] } }\n');
  assert.ok(processor.some((line) => line.startsWith('example.yaml:2:38 `processors.hosting`')));
  assert.is(found(id, 'transfers:\n  east: { data: [order], to: [RU], mechanism: [scc-2021] }\n').length, 1);
});

house('what every policy must state is missed at its key, or where it would stand', () => {
  const rules = ofPage.filter((rule) => rule.id === 'privacy-contact');
  const places = (policy: string) =>
    lint(laid(policy, true).model, rules, { asOf: '2026-11-23' }).map(({ span }) => placeOf(span));
  const policy = smallPolicy('Shop');
  assert.equal(places(policy), []);
  assert.equal(places(policy.replace('role: privacy', 'role: support')), ['example.yaml:6:1']);
  assert.equal(places(policy.replace('role: privacy', 'role: dpo')), []);
});

house('with a key of its own, what is required is required of the policy, where the condition holds', () => {
  const rule =
    '{ where: { data: [browser-fingerprint] }, require: { key: [choices], kind: [global-privacy-control] } }';
  const found = foundBy(rulesIn(`rules:\n  rule: ${rule}\n`), 'policy: {}');
  assert.equal(found, []);
  const print = `categories:\n  print: { label: prints, items: [browser-fingerprint] }
collection:
  print: { data: [print], purposes: [security] }
`;
  assert.is(linesOf(rule.replace('global-privacy-control', 'refuse'), print).length, 1);
});

house('sensitive data, audiences, sources, kinds and stated fields can be asked for', () => {
  const signup =
    'collection:\n  extra: { data: [health], audience: [customers], source: { from: [named-third-party] }, purposes: [coaching] }\n';
  assert.equal(linesOf('{ forbid: { key: [collection], sources: [third-party] } }', signup), ['example.yaml:2:68']);
  assert.ok(linesOf('{ forbid: { key: [collection], audiences: [customer] } }', signup).length > 0);
  assert.ok(linesOf('{ forbid: { key: [collection], sensitive: true } }', signup).length > 0);
  assert.equal(linesOf('{ forbid: { key: [collection], sensitive: false, sources: [third-party] } }', signup), []);
  const right = 'rights:\n  extra: { kind: access, how: [{ via: privacy }] }\n';
  const asked = linesOf('{ where: { key: [rights], kind: [access] }, require: { states: [deadline] } }', right);
  assert.ok(asked.includes('example.yaml:2:3'));
});

house('a finding has the weight, advice and document of the rule, and leads to it', () => {
  const rules = rulesIn(`rules:
  calm-offices:
    title: no cookie lasts
    severity: info
    fix: shorten it
    citation: Handbook 4
    forbid: { key: [technologies], period: { atLeast: P1M } }
`);
  const [finding] = foundBy(rules, 'policy: {}').filter(({ fact }) => fact === 'technologies.counting');
  assert.equal(
    [finding?.code, finding?.severity, finding?.help, finding?.citation],
    ['house/calm-offices', 'info', 'shorten it', 'Handbook 4'],
  );
  const place = finding?.related?.find(({ message }) => message === 'the rule is written here');
  assert.is(place && placeOf(place.span), 'policyc.config.yaml:2:3');
});

house('without words of its own, a rule is called by its id', () => {
  const [rule] = rulesIn('rules:\n  noSale-atAll: { forbid: { action: [sell] } }\n');
  assert.is(rule?.title, 'no sale at all');
  assert.equal([rule?.severity, rule?.pack.id, rule?.certainty], ['error', 'house', 'practice']);
});

house('a rule holds from a day to a day', () => {
  const rules = rulesIn(
    'rules:\n  rule: { from: 2026-01-01, until: 2026-12-31, forbid: { key: [technologies], kind: [cookie] } }\n',
  );
  const count = (asOf: string) => foundBy(rules, 'policy: {}', asOf).length;
  assert.equal([count('2025-12-31'), count('2027-01-01')], [0, 0]);
  assert.ok(count('2026-12-31') > 0);
});

house.run();
