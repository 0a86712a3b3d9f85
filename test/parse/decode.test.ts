import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { positionOf } from '../../src/core/source';
import { decode } from '../../src/parse/decode';
import { firstInvalidByte } from '../../src/parse/utf8';

const decoding = suite('decode');

decoding('takes UTF-8 as bytes and as text', () => {
  const text = 'name: Büro 日本 😀\r\n\ttab\n';
  for (const content of [text, Buffer.from(text)]) {
    assert.equal(decode('policy.yaml', content), { source: { path: 'policy.yaml', text }, diagnostics: [] });
  }
});

decoding('takes one byte order mark off the start, and counts columns without it', () => {
  for (const content of ['\ufeffa: 1\n', Buffer.from('\ufeffa: 1\n')]) {
    assert.is(decode('policy.yaml', content).source.text, 'a: 1\n');
  }
  const bytes = Buffer.concat([Buffer.from('\ufeffab'), Buffer.from([0xff])]);
  assert.equal(findings(bytes), ['1:3 yaml/encoding-invalid the byte 0xff is not valid UTF-8']);
});

decoding('finds the first invalid byte, in comments too, after characters of any length', () => {
  const find = (before: string, ...bytes: number[]) =>
    findings(Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from('\nb: 2\n')]));
  assert.equal(find('a: 1\n# Stra', 0xdf), ['2:7 yaml/encoding-invalid the byte 0xdf is not valid UTF-8']);
  assert.equal(find('é日😀', 0xc0, 0x80), ['1:5 yaml/encoding-invalid the byte 0xc0 is not valid UTF-8']);
  assert.equal(find('a: ', 0xed, 0xa0, 0x80), ['1:4 yaml/encoding-invalid the byte 0xed is not valid UTF-8']);
  assert.equal(find('a: ', 0xf0, 0x9f), ['1:4 yaml/encoding-invalid the byte 0xf0 is not valid UTF-8']);
});

decoding('still shows the text around invalid bytes', () => {
  const bytes = Buffer.concat([Buffer.from('name: B'), Buffer.from([0xfc]), Buffer.from('ro\n')]);
  assert.is(decode('policy.yaml', bytes).source.text, 'name: B\ufffdro\n');
});

decoding('says so when the file is UTF-16', () => {
  const bytes = Buffer.from('\ufeffa: 1\n', 'utf16le');
  assert.equal(findings(bytes), ['1:1 yaml/encoding-invalid the file is UTF-16, not UTF-8']);
});

const forbidden: readonly (readonly [string, string, string])[] = [
  ['a: \0\n', '1:4', 'the control character U+0000 (NUL)'],
  ['a: 1\n# \x1b[31m\n', '2:3', 'the control character U+001B'],
  ['a: \x7f\n', '1:4', 'the control character U+007F'],
  ['a: \x85\n', '1:4', 'the control character U+0085'],
  ['a: \ud83d\n', '1:4', 'half a surrogate pair'],
  ['a: \ude00\ud83d\n', '1:4', 'half a surrogate pair'],
  ['\ufeff\ufeffa: 1\n', '1:1', 'a byte order mark (U+FEFF) inside the text'],
  ['a: b\u202ec\n', '1:5', 'the text direction control U+202E'],
  ['a: \u2066b\n', '1:4', 'the text direction control U+2066'],
  ['a: \uffff\n', '1:4', 'the code point U+FFFF, which is no character,'],
];

for (const [text, place, name] of forbidden) {
  decoding(`refuses ${JSON.stringify(text)}`, () => {
    const [first = ''] = findings(text);
    assert.is(
      first.replace(/ \(the first.*/, ''),
      `${place} yaml/character-forbidden ${name} is not allowed in a policy`,
    );
  });
}

decoding('gives one finding for each character, and the number of its places', () => {
  assert.equal(findings('a: \0\nb: \0\x01\nc: \0\n'), [
    '1:4 yaml/character-forbidden the control character U+0000 (NUL) is not allowed in a policy (the first of 3 places)',
    '2:5 yaml/character-forbidden the control character U+0001 is not allowed in a policy',
  ]);
});

decoding('allows the marks and joiners of other scripts, and emoji', () => {
  assert.equal(findings('a: שלום\u200f, می\u200cخواهم, 👩\u200d👩\u200d👧, \u200e, \u00ad\n'), []);
});

decoding('refuses a merge conflict, and names its lines', () => {
  const text = 'a: 1\n<<<<<<< HEAD\nb: 2\n||||||| base\nb: 1\n=======\nb: 3\n>>>>>>> other\n';
  assert.equal(findings(text), [
    '2:1 yaml/conflict-marker a merge conflict is not resolved: the line starts with `<<<<<<<`',
  ]);
  const [finding] = decode('policy.yaml', text.replaceAll('\n', '\r\n')).diagnostics;
  assert.equal(
    finding?.related?.map(({ message, span }) => `${positionOf(span.source, span.start).line} ${message}`),
    ['4 `|||||||` of the same conflict', '6 `=======` of the same conflict', '8 `>>>>>>>` of the same conflict'],
  );
});

decoding('refuses each of two conflicts, and the rest of one', () => {
  const conflict = '<<<<<<< a\n=======\n>>>>>>> b\n';
  assert.is(findings(conflict + conflict).length, 2);
  assert.equal(findings('a: 1\n>>>>>>> b\n'), [
    '2:1 yaml/conflict-marker a merge conflict is not resolved: the line starts with `>>>>>>>`',
  ]);
});

decoding('takes equals signs and indented markers for text', () => {
  assert.equal(findings('a: |\n  <<<<<<< HEAD\n  =======\n'), []);
  assert.equal(findings('=======\n'), []);
  assert.equal(findings('<<<<<<<<<<< x\n'), []);
});

decoding('refuses more than 4 MiB, in bytes', () => {
  const limit = 4 * 1024 * 1024;
  const tooLarge = ['1:1 yaml/file-too-large the file is larger than 4 MiB'];
  assert.equal(findings('#'.repeat(limit)), []);
  assert.equal(findings('#'.repeat(limit + 1)), tooLarge);
  assert.equal(findings('é'.repeat(limit / 2)), []);
  assert.equal(findings('é'.repeat(limit / 2 + 1)), tooLarge);
  assert.equal(findings(Buffer.alloc(limit + 1, '#')), tooLarge);
});

decoding('calls those bytes invalid that a strict decoder refuses', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .array(fc.constantFrom(0x61, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f), { maxLength: 6 })
      .map((list) => Uint8Array.from(list)),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      const index = firstInvalidByte(content);
      if (index === -1) strict.decode(content);
      else {
        strict.decode(content.subarray(0, index));
        assert.throws(() => strict.decode(content));
      }
    }),
    { numRuns: 2000 },
  );
});

decoding.run();

function findings(content: Uint8Array | string): string[] {
  return decode('policy.yaml', content).diagnostics.map(({ code, message, span }) => {
    const { line, column } = positionOf(span.source, span.start);
    return `${line}:${column} ${code} ${message}`;
  });
}
