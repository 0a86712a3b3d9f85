import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isWithin, liesIn, overlaps, regionsIn } from '../../src/lint/territory';

const territory = suite('lint: territory');

territory('a phrase names regions, the longest name that fits', () => {
  assert.equal(regionsIn('residents of California'), ['US-CA']);
  assert.equal(regionsIn('the European Economic Area'), ['EEA']);
  assert.equal(regionsIn('New Mexico'), ['US-NM']);
  assert.equal(regionsIn('West Virginia'), ['US-WV']);
  assert.equal(regionsIn('the United Kingdom'), ['GB']);
  assert.equal([...regionsIn('Switzerland or the EU')].sort(), ['CH', 'EU']);
  assert.equal(regionsIn('our shop in town'), []);
});

territory('a country lies in its unions, a state in its country, and not the other way round', () => {
  assert.ok(isWithin('FR', 'EEA'));
  assert.ok(isWithin('NO', 'EEA'));
  assert.not.ok(isWithin('NO', 'EU'));
  assert.ok(isWithin('EU', 'EEA'));
  assert.ok(isWithin('US-CA', 'US'));
  assert.not.ok(isWithin('US', 'US-CA'));
  assert.not.ok(isWithin('CH', 'EEA'));
  assert.not.ok(isWithin('GB', 'EEA'));
});

territory('regions lie in a territory, or have a part in common with it', () => {
  assert.ok(liesIn(['BR', 'DE'], ['EEA']));
  assert.not.ok(liesIn(['US'], ['US-CA']));
  assert.ok(overlaps(['US'], ['US-CA']));
  assert.not.ok(overlaps(['CA'], ['US-CA']));
});

territory.run();
