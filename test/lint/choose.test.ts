import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Choice, choosePacks } from '../../src/lint/choose';
import { packs } from '../../src/lint/packs';
import { link } from '../../src/model/link';
import { parse } from '../../src/parse/parse';
import { whole } from '../model/linking';

const choose = suite('lint: which packs run');

function chosen(example: string, asOf = '2026-11-23', wanted: readonly string[] = []): Choice {
  const { document } = parse({ path: 'policy.yaml', text: whole(example) });
  assert.ok(document);
  const { model } = link(document);
  assert.ok(model);
  return choosePacks(model, packs, asOf, wanted);
}

function ids(example: string, asOf?: string, wanted?: readonly string[]): readonly string[] {
  return chosen(example, asOf, wanted).chosen.map(({ pack }) => pack.id);
}

choose('a policy that says nothing of where it stands is held to what every policy is', () => {
  assert.equal(ids(''), ['core']);
});

choose('the country of a controller brings it under the law of that country', () => {
  assert.equal(ids('controllers: { main: { legalName: Acme, country: BE } }'), ['core', 'gdpr']);
  assert.equal(ids('controllers: { main: { legalName: Acme, country: GB } }'), ['core', 'uk-gdpr']);
  assert.equal(ids('controllers: { main: { legalName: Acme, country: CH } }'), ['core', 'fadp']);
  const address = 'controllers: { main: { legalName: Acme, address: { lines: [Main St 1], country: BR } } }';
  assert.equal(ids(address), ['core', 'lgpd']);
});

choose('a law that the policy claims to follow does, by its word, its name or its short name', () => {
  const claiming = (reference: string) =>
    `policy: { title: Privacy Policy, laws: { law: { reference: law, claim: complies } } }\nreferences: { law: { kind: law, ${reference} } }`;
  for (const reference of [
    'law: pipeda, title: the Canadian act',
    'title: Personal Information Protection and Electronic Documents Act',
    'title: the act of Canada, aka: [PIPEDA]',
  ]) {
    assert.ok(ids(claiming(reference)).includes('pipeda'), reference);
  }
  const { chosen: packsChosen } = chosen(claiming('law: gdpr, title: GDPR'));
  assert.equal(packsChosen.find(({ pack }) => pack.id === 'gdpr')?.why, ['`policy.laws.law` names it']);
});

choose('the regions of audiences do, and a wide region is not a narrow one', () => {
  const among = (regions: string) =>
    `audiences: { people: { label: customers, regions: [${regions}] } }\ncollection: { signup: { data: [account], purposes: [service], audience: [people] } }`;
  assert.ok(ids(among('FR')).includes('gdpr'));
  assert.ok(ids(among('US-CA')).includes('ccpa'));
  assert.not.ok(ids(among('US')).includes('ccpa'));
  assert.not.ok(ids(among('CA')).includes('quebec'));
  assert.ok(ids(among('CA-QC')).includes('quebec'));
});

choose('a pack that is asked for runs, and says so', () => {
  const { chosen: found } = chosen('', undefined, ['lgpd']);
  assert.equal(
    found.map(({ pack, why }) => [pack.id, why]),
    [
      ['core', ['it concerns every policy']],
      ['lgpd', ['it was asked for']],
    ],
  );
});

choose('before its law applies, a pack does not run, and the choice says from when it does', () => {
  const { chosen: found, notInForce } = chosen('controllers: { main: { legalName: Acme, country: BE } }', '2018-05-24');
  assert.not.ok(found.some(({ pack }) => pack.id === 'gdpr'));
  assert.equal(
    notInForce.map(({ pack, why }) => [pack.id, why]),
    [['gdpr', 'it applies from 2018-05-25']],
  );
  assert.ok(ids('controllers: { main: { legalName: Acme, country: BE } }', '2018-05-25').includes('gdpr'));
});

choose.run();
