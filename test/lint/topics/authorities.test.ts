import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  authorities,
  authoritiesCheckedOn,
  authorityMeant,
  authorityOf,
  regionOfAuthority,
} from '../../../src/lint/topics/authorities';
import { findRegion, vocabulary } from '../../../src/model/vocabulary';

const table = suite('authorities');

const fact = (data: Readonly<Record<string, unknown>>) =>
  ({ address: 'authorities.a', kind: 'authorities', id: 'a', path: ['authorities', 'a'], data }) as never;

table('every country of the European Economic Area has one, and every region is known', () => {
  const countries = Object.keys(vocabulary.countries.terms).filter((code) => {
    const regions = findRegion(code)?.regions ?? [];
    return code.length === 2 && code !== 'EU' && (regions.includes('EU') || regions.includes('EEA'));
  });
  assert.ok(countries.length >= 30, `${countries.length} countries`);
  assert.equal(
    countries.filter((code) => authorityOf(code) === undefined),
    [],
  );
  assert.equal(
    authorities.filter(({ region }) => findRegion(region) === undefined).map(({ region }) => region),
    [],
  );
});

table('what is told of them is a name and a secure website, looked at on a day', () => {
  assert.match(authoritiesCheckedOn, /^\d{4}-\d{2}-\d{2}$/);
  for (const { name, url, region } of authorities) {
    assert.ok(name.length > 3 && url.startsWith('https://'), region);
  }
});

table('an authority is known by its website, its name or its country', () => {
  const of = (data: Readonly<Record<string, unknown>>) => regionOfAuthority(fact(data));
  assert.is(of({ name: 'Datatilsynet', url: 'https://www.datatilsynet.no/en' }), 'NO');
  assert.is(of({ name: 'Datatilsynet', country: 'NO' }), 'NO');
  assert.is(of({ name: 'the CNIL', url: 'https://cnil.fr/fr/plaintes' }), 'FR');
  assert.is(of({ name: 'Data Protection Commission (DPC)' }), 'IE');
  assert.is(of({ name: 'Information Commissioner’s Office' }), 'GB');
  assert.is(of({ name: 'Commission d’accès à l’information du Québec', country: 'CA' }), 'CA-QC');
  assert.is(of({ name: 'Information Commissioner of the Republic of Slovenia' }), 'SI');
  assert.is(of({ name: 'Berliner Beauftragte für Datenschutz', country: 'DE' }), 'DE');
  assert.is(of({ name: 'an authority nobody knows' }), undefined);
  assert.is(of({ name: 'an authority nobody knows', country: 'JP' }), 'JP');
});

table('a stated country is stronger than a name that others have too', () => {
  assert.is(authorityMeant(fact({ name: 'Information Commission', country: 'SI' }))?.region, 'SI');
});

table.run();
