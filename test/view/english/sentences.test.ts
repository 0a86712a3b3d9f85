import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clause, led, sentence, tidy } from '../../../src/view/english/sentences';
import { inline } from '../../../src/view/inline';

const sentences = suite('sentences');

sentences('take conditions as clauses', () => {
  assert.is(clause('you register'), 'when you register');
  for (const text of [
    'if you register',
    'once you register',
    'upon request',
    'before a sale',
    'for as long as you do',
  ]) {
    assert.is(clause(text), text);
  }
  assert.is(clause('information is lost'), 'when information is lost');
});

sentences('follow their leads', () => {
  assert.is(led([], 'we do'), 'we do');
  assert.is(led(['where possible'], 'We do'), 'where possible, we do');
  assert.is(led(['if you ask', 'where possible'], 'Acme does'), 'if you ask, where possible, Acme does');
});

sentences('begin with a capital and end once', () => {
  assert.is(sentence('we do'), 'We do.');
  assert.is(sentence('  we\n do ,  then  go '), 'We do, then go.');
  assert.is(sentence('is it so?'), 'Is it so?');
  assert.is(sentence('it is “so.”'), 'It is “so.”');
  assert.is(sentence('names, dates, etc.'), 'Names, dates, etc.');
  assert.is(sentence('he said “no”'), 'He said “no”.');
  assert.is(sentence('of Acme Inc..'), 'Of Acme Inc.');
  assert.is(sentence('  '), '');
});

sentences('are tidied', () => {
  assert.is(tidy('a , b'), 'a, b');
  assert.is(tidy('a,, b'), 'a, b');
  assert.is(tidy('a, .'), 'a.');
  assert.is(tidy('( a )'), '(a)');
});

sentences('are tidied as they are beside what is untidy', () => {
  const text = fc.string({ unit: fc.constantFrom(...' ,;:.!?()\n\tab\u0001'), maxLength: 10 });
  fc.assert(
    fc.property(text, (it) => {
      assert.is(tidy(`x${it}x`), tidy(`  x${it}x`));
    }),
    { numRuns: 3000 },
  );
});

sentences('keep the punctuation that the author typed', () => {
  for (const text of ['and so on ...', 'a , b', 'e.g. , this', 'a;;b', 'so ( so )', 'why.. not', 'x ; y']) {
    assert.is(tidy(inline(text, () => '')).replaceAll('\u0004', ''), text);
  }
});

sentences.run();
