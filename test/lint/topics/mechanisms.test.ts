import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import adequacyTable from '../../../src/lint/tables/adequacy.json';
import mechanismTable from '../../../src/lint/tables/mechanisms.json';
import {
  adequacyOf,
  isAdequate,
  lapsedOn,
  mechanismName,
  mechanismOn,
  replacementsOn,
} from '../../../src/lint/topics/mechanisms';
import { findRegion, findTerm } from '../../../src/model/vocabulary';

const mechanisms = suite('lint: transfer mechanisms');

mechanisms('a framework is valid until the day before its end, and not before its beginning', () => {
  assert.is(mechanismOn('safe-harbor-eu', '2000-07-25'), 'early');
  assert.is(mechanismOn('safe-harbor-eu', '2000-07-26'), 'valid');
  assert.is(mechanismOn('safe-harbor-eu', '2015-10-05'), 'valid');
  assert.is(mechanismOn('safe-harbor-eu', '2015-10-06'), 'lapsed');
  assert.is(mechanismOn('safe-harbor-swiss', '2015-10-21'), 'valid');
  assert.is(mechanismOn('safe-harbor-swiss', '2015-10-22'), 'lapsed');
  assert.is(mechanismOn('privacy-shield', '2020-07-15'), 'valid');
  assert.is(mechanismOn('privacy-shield', '2020-07-16'), 'lapsed');
  assert.is(mechanismOn('privacy-shield-swiss', '2020-09-08'), 'lapsed');
  assert.is(mechanismOn('data-privacy-framework', '2023-07-09'), 'early');
  assert.is(mechanismOn('data-privacy-framework', '2026-11-23'), 'valid');
});

mechanisms('old clauses hold until the end of 2022, and from the United Kingdom until March 2024', () => {
  assert.is(mechanismOn('scc-2010', '2022-12-27'), 'valid');
  assert.is(mechanismOn('scc-2010', '2022-12-28'), 'lapsed');
  assert.is(mechanismOn('scc-2010', '2024-03-21', 'GB'), 'valid');
  assert.is(mechanismOn('scc-2010', '2024-03-22', 'GB'), 'lapsed');
  assert.is(lapsedOn('scc-2001', 'BE'), '2022-12-28');
});

mechanisms('what has no dates is valid on any day, and so is a word that nobody knows', () => {
  assert.is(mechanismOn('bcr', '2014-01-01'), 'valid');
  assert.is(mechanismOn('constructor', '2014-01-01'), 'valid');
});

mechanisms('what can stand in its place is valid itself', () => {
  assert.equal(replacementsOn('safe-harbor-eu', '2016-01-01'), ['scc', 'bcr']);
  assert.equal(replacementsOn('safe-harbor-eu', '2018-01-01'), ['privacy-shield', 'scc', 'bcr']);
  assert.equal(replacementsOn('safe-harbor-eu', '2026-11-23'), ['data-privacy-framework', 'scc-2021', 'bcr']);
});

mechanisms('every word of the table is one of the vocabulary, and its dates are in order', () => {
  const table: Readonly<Record<string, { from?: string; lapsed?: string; replacedBy?: readonly string[] }>> =
    mechanismTable.mechanisms;
  for (const [word, { from = '', lapsed = '9999', replacedBy = [] }] of Object.entries(table)) {
    for (const one of [word, ...replacedBy]) assert.ok(findTerm('transferMechanisms', one), one);
    assert.ok(from < lapsed, word);
  }
});

mechanisms('it is called by its name', () => {
  assert.equal(mechanismName('safe-harbor-eu'), { name: 'the U.S.-EU Safe Harbor', plural: false });
  assert.equal(mechanismName('scc-2010'), { name: 'the standard contractual clauses of 2010', plural: true });
});

mechanisms('a country is adequate while a decision holds, by the law of each', () => {
  assert.is(isAdequate('JP', 'eu', '2019-01-22'), false);
  assert.is(isAdequate('JP', 'eu', '2019-01-23'), true);
  assert.is(isAdequate('BR', 'eu', '2026-01-26'), true);
  assert.is(isAdequate('BR', 'uk', '2026-11-23'), false);
  assert.is(isAdequate('GB', 'eu', '2031-12-27'), true);
  assert.is(isAdequate('GB', 'eu', '2031-12-28'), false);
  assert.is(isAdequate('KR', 'uk', '2022-12-18'), false);
  assert.is(isAdequate('KR', 'ch', '2026-11-23'), false);
  assert.is(isAdequate('MC', 'ch', '2026-11-23'), true);
  assert.is(isAdequate('IN', 'eu', '2026-11-23'), false);
});

mechanisms('the United States are adequate for those on a list alone, and not between two frameworks', () => {
  assert.is(isAdequate('US', 'eu', '2015-10-05'), true);
  assert.is(isAdequate('US', 'eu', '2015-10-06'), false);
  assert.is(isAdequate('US', 'eu', '2021-01-01'), false);
  assert.is(isAdequate('US', 'ch', '2024-09-14'), false);
  assert.is(adequacyOf('US', 'eu', '2026-11-23')?.scope, 'organisations on the list of the Data Privacy Framework');
  assert.is(adequacyOf('NZ', 'eu', '2026-11-23')?.scope, undefined);
});

mechanisms('the territory itself is no destination abroad', () => {
  assert.is(isAdequate('NO', 'eu', '2026-11-23'), true);
  assert.is(isAdequate('NO', 'uk', '2026-11-23'), true);
  assert.is(isAdequate('EU', 'eu', '2026-11-23'), true);
  assert.is(isAdequate('CH', 'ch', '2026-11-23'), true);
  assert.is(isAdequate('GB', 'uk', '2026-11-23'), true);
});

mechanisms('every country of the table is one of the vocabulary', () => {
  for (const { countries } of Object.values(adequacyTable.lists)) {
    assert.equal(
      Object.keys(countries).filter((code) => !findRegion(code)),
      [],
    );
  }
});

mechanisms.run();
