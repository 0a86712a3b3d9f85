import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../src/core/diagnostic';
import { inlineWaivers } from '../../src/model/inline-waivers';
import { parse } from '../../src/parse/parse';

const inline = suite('inline waivers');

inline('name rules and a reason, and are about the next line with content', () => {
  const text = `
# policyc-disable-next-line core/one -- because
# policyc-disable-next-line core/two, core/three core/two --  for -- two   reasons
#
   #policyc-disable-next-line core/four -- x

# policyc
a: 1
## policyc-disable-next-line core/five --- y
`;
  assert.equal(read(text), [
    '2:29 core/one because 8',
    '3:29 core/two for -- two   reasons 8',
    '3:39 core/three for -- two   reasons 8',
    '5:31 core/four x 8',
    '9:30 core/five y none',
  ]);
});

inline('have to say which rule and why', () => {
  assert.equal(read('# policyc-disable-next-line\na: 1'), [
    '1:1 core/waiver-ruleless this comment does not say which rule it waives, so it waives nothing',
  ]);
  assert.equal(read('# policyc-disable-next-line -- because\na: 1'), [
    '1:1 core/waiver-ruleless this comment does not say which rule it waives, so it waives nothing',
  ]);
  for (const end of ['', ' --', ' -- ', ' - because', ' because it is so', ' – because', '-- because']) {
    const found = read(`# policyc-disable-next-line core/one${end}\na: 1`);
    assert.match(found[0] ?? '', /^1:29 core\/one\S* undefined 2$/, end);
    assert.is(found.at(-1), '1:1 core/waiver-reasonless this comment does not say why, so it waives nothing', end);
  }
});

inline('have a line of their own', () => {
  const comment = '# policyc-disable-next-line core/one -- because';
  const expected = 'core/waiver-misplaced this comment stands behind other words, where it waives nothing';
  assert.equal(read(`a: 1 ${comment}\nb: 1`), [`1:6 ${expected}`]);
  assert.equal(read(`a: | ${comment}\n  text`), [`1:6 ${expected}`]);
  assert.equal(read(`a: { ${comment}\n  b: 1 }`), [`1:6 ${expected}`]);
  assert.equal(read(`a: {\n  ${comment}\n  b: 1 }`), ['2:31 core/one because 3']);
  assert.equal(read(`a:\n  - b\n  ${comment}\n  - c`), ['3:31 core/one because 4']);
});

inline('are none where the comment is text', () => {
  const comment = '# policyc-disable-next-line core/one -- because';
  const texts = [
    `a: |\n  ${comment}\n  x`,
    `a: "${comment}\n  ${comment}"`,
    `a: '${comment}'`,
    `a: >-\n\n  ${comment}`,
  ];
  for (const text of texts) assert.equal(read(text), [], text);
});

inline('are told where they are misspelt, and other comments are left alone', () => {
  const misspelt = [
    'policyc-disable',
    'policyc-disable-line',
    'policyc-disable-nextline',
    'policyc-disable-next-line:',
    'policyc_disable_next_line',
    'Policyc-Disable-Next-Line',
    'policy-disable-next-line',
    'polcyc-disable-next-line',
    'policyc-disabel-next-line',
    'policyc-ignore',
    'policyc:disable-next-line',
    'policyc-enable',
  ];
  for (const word of misspelt) {
    const found = read(`# ${word} core/one -- because\na: 1`);
    assert.equal(found, [`1:1 core/waiver-misspelt \`${word}\` waives nothing`], word);
  }
  assert.equal(read('# policyc disable-next-line core/one -- because\na: 1'), [
    '1:1 core/waiver-misspelt `policyc` waives nothing',
  ]);
  const others = [
    'policyc compiles this',
    'policyc: ignore what follows',
    'policy of Acme',
    'policies-disabled',
    'policyc-based text',
    'eslint-disable-next-line yml/x -- y',
    'yamllint disable-line rule:x',
    'see policyc-disable-next-line in the manual',
    '',
    '#',
  ];
  for (const words of others) assert.equal(read(`# ${words}\na: 1`), [], words);
});

inline('are read in time, however long they are and however many', () => {
  const long = 'x'.repeat(100_000);
  assert.is(read(`# policyc-disable-next-line ${long} -- ${long}\na: 1`).length, 1);
  assert.is(read(`# policyc-disable-next-line ${'a, '.repeat(33_000)}-- y\na: 1`).length, 1);
  for (const unit of ['#', ' ', '-', ' -', ' --', ',', 'policyc', 'policyc ', '# ', '\t']) {
    for (const start of ['#', '# policyc', '# policyc-disable-next-line ', '# policyc-disable-next-line a ']) {
      read(`${start}${unit.repeat(100_000 / unit.length)}\na: 1`);
    }
  }
  const many = '# policyc-disable-next-line core/one -- because\n'.repeat(20_000);
  assert.is(read(`${many}a: 1`).length, 20_000);
});

inline.run();

/** `line:column rule reason line` of each waiver, and `line:column code message` of each finding. */
function read(text: string): readonly string[] {
  const { document, diagnostics } = parse({ path: 'p', text });
  assert.equal(diagnostics, []);
  const found = inlineWaivers(document?.comments ?? []);
  return [
    ...found.waivers.map(({ rule, reason, line, span }) => {
      assert.is(span.source.text.slice(span.start, span.end), rule);
      return `${placeOf(span).slice(2)} ${rule} ${reason} ${line ?? 'none'}`;
    }),
    ...found.diagnostics.map(({ code, message, span, severity }) => {
      assert.is(severity, 'warning');
      return `${placeOf(span).slice(2)} ${code} ${message}`;
    }),
  ];
}
