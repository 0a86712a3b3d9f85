import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  capital,
  isDetermined,
  isPlural,
  joined,
  ownedBy,
  possessive,
  uncapital,
  withArticle,
} from '../../../src/view/english/nouns';

const nouns = suite('nouns');

nouns('take the article of their sound', () => {
  const phrases = `a user, an hour, a European company, an SMS, a URL, an 8-day period, a UK company, a one-off,
    an honest answer, an Alluster account, an FAQ, an EU company, a SIM card, a MAC address, an MP3 file, an X-ray,
    an 11-day period, an 80-year term, a 1-day period, an 18-month term, a unique number, an unidentified person,
    an uninvited guest, an unimportant detail, a university, a utility, an umbrella, an heir, a house, an IP address,
    an NGO, a PDF, a Klusster account, a ubiquitous tag, an eulogy, an idea, a usual way, an “Account”, a *user*`;
  for (const phrase of phrases.split(/,\s+/)) {
    const noun = phrase.replace(/^an? /, '');
    assert.is(withArticle(noun), phrase);
  }
});

nouns('have possessives', () => {
  assert.is(possessive('Alluster'), 'Alluster’s');
  assert.is(possessive('Allure Systems'), 'Allure Systems’');
  assert.is(possessive('Members'), 'Members’');
});

nouns('are plural or not', () => {
  for (const noun of [
    'account details',
    'people',
    'visitors to our website',
    'users who register',
    'name and address',
    'children',
    'SCCs',
    'our website and services',
    'criteria',
    'cookies of others',
  ]) {
    assert.ok(isPlural(noun), noun);
  }
  for (const noun of [
    'usage data',
    'address',
    'status',
    'analysis',
    'news',
    'SMS',
    'a list of names',
    'information about users',
    'your application',
    'business',
    'GPS',
  ]) {
    assert.not.ok(isPlural(noun), noun);
  }
});

nouns('take an owner unless they have a word of their own before them', () => {
  assert.is(ownedBy('your', 'account details'), 'your account details');
  assert.is(ownedBy('your', 'the content of your messages'), 'the content of your messages');
  assert.is(ownedBy('Members’', 'details of your orders'), 'details of your orders');
  assert.is(ownedBy('your', 'another name'), 'your another name');
  assert.ok(isDetermined('“any information”'));
  assert.not.ok(isDetermined('anyone’s name'));
});

nouns('begin a sentence with a capital', () => {
  assert.is(capital('we collect'), 'We collect');
  assert.is(capital('“terms” means'), '“Terms” means');
  assert.is(capital('*all* of it'), '*All* of it');
  assert.is(capital('(perhaps)'), '(Perhaps)');
  assert.is(capital('\\[sic'), '\\[Sic');
  assert.is(capital('eBay sells'), 'eBay sells');
  assert.is(capital('[our terms](#terms) apply'), '[Our terms](#terms) apply');
  assert.is(capital('[our Cookie Policy](https://a.example)'), '[Our Cookie Policy](https://a.example)');
  assert.is(capital('[a@b.example](mailto:a@b.example)'), '[a@b.example](mailto:a@b.example)');
  assert.is(capital('[www.acme.example](https://www.acme.example)'), '[www.acme.example](https://www.acme.example)');
  assert.is(capital('2 years'), '2 years');
  assert.is(capital(''), '');
});

nouns('lose the capital after a lead, names keep it', () => {
  assert.is(uncapital('We collect'), 'we collect');
  assert.is(uncapital('The law'), 'the law');
  assert.is(uncapital('Acme collects'), 'Acme collects');
  assert.is(uncapital('Allure shares'), 'Allure shares');
});

nouns('stand in a row', () => {
  assert.is(joined([], 'and'), '');
  assert.is(joined(['a'], 'and'), 'a');
  assert.is(joined(['a', 'b'], 'and'), 'a and b');
  assert.is(joined(['a', 'b', 'c'], 'or'), 'a, b or c');
  assert.is(joined(['a', 'b', 'c'], ''), 'a, b, c');
});

nouns('stand in a row with semicolons where one has a comma', () => {
  assert.is(joined(['red, blue or green', 'x'], 'and'), 'red, blue or green, and x');
  assert.is(joined(['a, b', 'c', 'd'], 'and'), 'a, b; c; and d');
  assert.is(joined(['a (b, c)', 'd', 'e'], 'and'), 'a (b, c), d and e');
});

nouns('stand in a row with a serial comma where one has an “and”', () => {
  assert.is(joined(['terms and conditions', 'x', 'y'], 'and'), 'terms and conditions, x, and y');
  assert.is(joined(['a and b', 'c and d'], 'and'), 'a and b, and c and d');
  assert.is(joined(['a and b', 'c'], 'or'), 'a and b or c');
});

nouns.run();
