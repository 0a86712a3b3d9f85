import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeInText } from '../../src/model/place-in-text';
import { isSafeLink, readReference, referencesIn, unsafeLinksIn } from '../../src/model/prose';

const prose = suite('prose');

prose('references are read with their places, from marked words too', () => {
  assert.equal(referencesIn('See {{ a.b }} and **{{c | number}}**.'), [
    { reference: 'a.b', start: 4, end: 13, closed: true },
    { reference: 'c | number', start: 20, end: 34, closed: true },
  ]);
});

prose('references are not read from code and escapes; open ones are marked', () => {
  assert.equal(referencesIn('`{{a}}` \\{{ b }} {c} }} {{d'), [{ reference: '', start: 24, end: 26, closed: false }]);
});

prose('a reference is an address, and a form where it has a bar', () => {
  assert.equal(readReference('sections.a'), { address: 'sections.a' });
  assert.equal(readReference('sections.a | number'), { address: 'sections.a', form: 'number' });
  assert.equal(readReference('a|b|c'), { address: 'a', form: 'b|c' });
});

prose('links are safe that a browser follows and does not run', () => {
  for (const url of ['https://example.com', 'HTTP://example.com/a?b#c', 'mailto:a@example.com', 'tel:+441234']) {
    assert.ok(isSafeLink(url), url);
    assert.equal(unsafeLinksIn(`a [b](${url}) c`), []);
  }
  for (const url of [
    'javascript:alert(1)',
    ' https://example.com',
    '//example.com',
    'https:example.com',
    'data:,x',
    '',
  ]) {
    assert.not(isSafeLink(url), url);
    assert.equal(unsafeLinksIn(`a [b](${url}) c`), [{ url, start: 2, end: 7 + url.length }]);
  }
});

prose('long texts of openings that are not closed are read in one go', () => {
  for (const piece of ['{{', '[', '[a](', '[a](()', '`', '{{ ', '[a]((']) {
    const text = piece.repeat(350_000 / piece.length);
    assert.type(referencesIn(text).length, 'number');
    assert.type(unsafeLinksIn(text).length, 'number');
  }
});

prose('a stretch of a text is found in its source, or the whole scalar is named', () => {
  const spanOf = (text: string) => ({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
  const placed = (written: string, text: string, start: number, end: number) => {
    const span = placeInText(spanOf(written), text, start, end);
    return written.slice(span.start, span.end);
  };
  assert.is(placed('"a b c"', 'a b c', 2, 3), 'b');
  assert.is(placed('>\n  a {{b}}\n  c', 'a {{b}} c', 2, 7), '{{b}}');
  assert.is(placed('"a \\x62 c"', 'a b c', 2, 3), '"a \\x62 c"');
  assert.is(placed("'it''s b''s'", "it's b's", 5, 8), "'it''s b''s'");
  assert.equal(placeInText(spanOf('b b b'), 'b b b', 2, 3).start, 2);
});

prose.run();
