import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lexiconOf } from '../../src/config/lexicon';
import { fits, meantBy } from '../../src/config/word-pattern';

const words = suite('words of house rules');

const meant = (text: string, aspect: Parameters<typeof lexiconOf>[0] = 'data'): readonly string[] | 'anything' => {
  const found = meantBy(text, lexiconOf(aspect));
  return found === 'anything' ? found : [...found];
};

words('a word stands for itself and for all that it covers, with a star after it too', () => {
  assert.equal(meant('email'), ['email']);
  assert.ok(meant('contact-details').includes('email') && meant('contact-details').includes('postal-code'));
  assert.equal(meant('contact-details/*'), meant('contact-details'));
  assert.ok(meant('marketing', 'purposes').includes('targeted-advertising'));
  assert.ok(meant('EEA', 'countries').includes('NO') && meant('EEA', 'countries').includes('EU'));
  assert.not.ok(meant('EU', 'countries').includes('NO'));
  assert.ok(meant('US', 'countries').includes('US-CA'));
  assert.ok(meant('explicit-consent', 'legalBases').length === 1);
});

words('stars stand for any letters; alone, one stands for anything', () => {
  assert.is(meant('*'), 'anything');
  assert.ok(meant('mobile-*').includes('mobile-device-id'));
  assert.ok(meant('*-provider', 'recipients').includes('hosting-provider'));
  assert.equal(meant('zz*'), []);
});

words('what is no word stands for nothing', () => {
  for (const text of ['', 'emial', '__proto__', 'constructor', 'toString', '/*', '[a-z]+', 'e.ail']) {
    assert.equal(meant(text), [], text);
  }
});

words('a pattern fits as letters do, in no more time than the text is long', () => {
  assert.ok(fits('abc', 'a*c') && fits('ac', 'a*c') && fits('abcabc', '*bc*bc') && fits('', '*') && fits('a', '**a**'));
  assert.not.ok(fits('ab', 'ab*b') || fits('abc', 'abc*bc') || fits('axb', 'a*bb') || fits('aba', 'ab*ba'));
  const start = process.hrtime.bigint();
  assert.not.ok(fits('a'.repeat(100_000), `${'a*'.repeat(5000)}b`));
  assert.ok(process.hrtime.bigint() - start < 1_000_000_000n);
});

words.run();
