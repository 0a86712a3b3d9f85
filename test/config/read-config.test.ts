import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { aspectNames } from '../../src/config/aspect-names';
import schema from '../../src/config/config.schema.json';
import { readConfig } from '../../src/config/read-config';
import { placeOf } from '../../src/core/diagnostic';
import { documented } from './judged';

const reading = suite('configuration');

/** What is wrong with a configuration: `2:5 schema/key-unknown …; advice`. */
function problems(text: string | Uint8Array): readonly string[] {
  const { rules, diagnostics } = readConfig('c.yaml', text);
  assert.ok(diagnostics.length === 0 || rules.length === 0, 'with a problem there are no rules');
  return diagnostics.map(
    ({ span, code, message, help, severity }) =>
      `${placeOf(span).replace('c.yaml:', '')} ${severity === 'error' ? '' : severity}${code} ${message}; ${help}`,
  );
}

reading('the rules of the page are read, in order', () => {
  const { rules, diagnostics } = readConfig('c.yaml', documented);
  assert.equal(diagnostics, []);
  assert.equal(
    rules.map(({ id }) => id),
    Object.keys(parse(documented).rules),
  );
  assert.equal(readConfig('c.yaml', 'rules: {}\n'), { rules: [], diagnostics: [] });
});

reading('what cannot be read as YAML is told as for a policy', () => {
  const codes = (text: string | Uint8Array) => readConfig('c.yaml', text).diagnostics.map(({ code }) => code);
  assert.equal(codes(''), ['yaml/file-empty']);
  assert.equal(codes('# nothing\n'), ['yaml/file-empty']);
  assert.equal(codes('- a\n'), ['yaml/root-not-map']);
  assert.equal(codes('rules: {a: &x {forbid: {action: [sell]}}, b: *x}\n'), [
    'yaml/anchor-forbidden',
    'yaml/alias-forbidden',
  ]);
  assert.equal(codes('rules:\n\ta: 1\n'), ['yaml/tab-indentation']);
  assert.equal(codes(new Uint8Array([0xff, 0xfe, 0, 1])), ['yaml/encoding-invalid']);
  assert.equal(codes('x'.repeat(5 * 1024 * 1024)), ['yaml/file-too-large']);
  const twice = 'rules:\n  a: { forbid: { action: [sell] } }\n  a: { forbid: { action: [steal] } }\n';
  assert.equal(codes(twice), ['yaml/key-duplicate']);
});

reading('unknown keys are errors, with what was meant', () => {
  assert.equal(problems('rulez: {}\n'), ['1:1 schema/key-unknown unknown key `rulez`; did you mean `rules`?']);
  assert.equal(problems('rules:\n  a: { forbid: { dta: [email], purposes: [advertising] }, severty: info }\n'), [
    '2:18 schema/key-unknown unknown key `dta` in `rules.a.forbid`; did you mean `data`?',
    '2:59 schema/key-unknown unknown key `severty` in `rules.a`; did you mean `severity`?',
  ]);
  assert.match(problems('rules:\n  a: { forbid: { data: { nott: [email] } } }\n')[0] ?? '', 'did you mean `not`?');
});

reading('all problems come at once, unknown words of a rule that has other mistakes among them', () => {
  const text = `rules:
  a: { forbid: { purposes: [advertizing], dta: [email], countries: [UK] } }
  b: { forbid: { data: [contact-detail/*] }, until: soon }
  c: { require: { key: [contacts], kind: [privacy, dpoo] } }
  d: { where: { key: [rights] }, require: { states: [deadlin], countries: [BE] } }
  e: { forbid: { action: [steal], recipients: ['zz*'] } }
`;
  assert.equal(
    problems(text).map((line) => line.split(' ').slice(0, 3).join(' ')),
    [
      '2:29 schema/word-unknown `advertizing`',
      '2:43 schema/key-unknown unknown',
      '2:69 schema/word-unknown `UK`',
      '3:25 schema/word-unknown `contact-detail`',
      '3:53 schema/date-wrong `soon`',
      '4:52 schema/word-unknown `dpoo`',
      '5:54 schema/word-unknown `deadlin`',
      '5:64 schema/key-misplaced the',
      '6:27 schema/word-unknown `steal`',
      '6:48 schema/word-unknown `zz*`',
    ],
  );
  const advice = problems(text).join('\n');
  for (const meant of ['advertising', 'GB', 'contact-details', 'dpo', 'deadline']) {
    assert.match(advice, `did you mean \`${meant}\`?`);
  }
});

reading('a rule forbids or requires, one of the two', () => {
  assert.match(
    problems('rules:\n  a: {}\n')[0] ?? '',
    '2:3 schema/key-missing `rules.a` has neither `forbid` nor `require`',
  );
  assert.match(problems('rules:\n  a: { where: { data: [email] } }\n')[0] ?? '', '2:3 schema/key-missing');
  const both = 'rules:\n  a: { forbid: { action: [sell] }, require: { action: [sell] } }\n';
  assert.equal(problems(both), [
    '2:36 schema/keys-exclusive `rules.a` has both `forbid` and `require`; make two rules of it',
  ]);
});

reading('what no fact could be is an error too, lest a rule be kept by all for ever', () => {
  const first = (rule: string) => problems(`rules:\n  a: ${rule}\n`)[0] ?? '';
  assert.match(first('{ forbid: { modality: [never] } }'), '`forbid` does not say what it is about');
  assert.match(first('{ forbid: {} }'), '`rules.a.forbid` is empty');
  assert.match(first('{ forbid: { data: [] } }'), 'is an empty list');
  assert.match(first('{ forbid: { data: email } }'), 'write it as a list: `data: [email]`');
  assert.match(first('{ forbid: { sources: [cookies], safeguards: [scc] } }'), 'no fact of a policy can say all of');
  assert.match(first('{ where: { key: [purposes] }, forbid: { kind: [x] } }'), 'are of no `kind`');
  assert.match(first('{ forbid: { data: [email], kind: [x] } }'), 'no `key` is given');
  assert.match(first('{ forbid: { action: [sell] }, from: 2026-12-01, until: 2020-01-01 }'), 'before it begins');
  assert.match(first('{ forbid: { key: [retention], period: { atMost: 1 year } } }'), 'write `P1Y`');
});

reading('where an organisation publishes is read, alone or beside its rules', () => {
  const source = 'https://git.example/{file}#L{line}';
  const { site, rules, diagnostics } = readConfig(
    'c.yaml',
    `site: { url: https://acme.example/legal/, source: '${source}' }\n`,
  );
  assert.equal([site, rules, diagnostics], [{ url: 'https://acme.example/legal/', source }, [], []]);
  assert.is(readConfig('c.yaml', 'rules: {}\n').site, undefined);
  assert.match(problems('site: {}\n')[0] ?? '', '`site` is empty');
  assert.match(problems('{}\n')[0] ?? '', 'is empty');
  assert.match(problems('site: { url: acme.example/legal }\n')[0] ?? '', 'write `https://acme.example/legal`');
  assert.match(problems('site: { uri: https://acme.example }\n')[0] ?? '', 'did you mean `url`?');
  assert.match(problems('site: { source: https://git.example }\n')[0] ?? '', 'write `{file}` in the place of the file');
  for (const url of [
    'javascript:alert(1)',
    'https://a.example/"><script>',
    'https://a.example/?q',
    '"https://a\\nb"',
  ]) {
    const { site: none, diagnostics: found } = readConfig('c.yaml', `site: { url: '${url}' }\n`);
    assert.equal([none, found.length], [undefined, 1], url);
  }
});

reading('hostile ids and words are words like any other', () => {
  const codes = (text: string) => readConfig('c.yaml', text).diagnostics.map(({ code }) => code);
  for (const id of ['__proto__', 'constructor', 'toString', 'a/b', 'Ä', '"\\u202E"', `a${'b'.repeat(80)}`]) {
    assert.equal(codes(`rules:\n  ${id}: { forbid: { action: [sell] } }\n`).length, 1, id);
  }
  for (const word of ['__proto__', 'constructor', 'hasOwnProperty', '"(a+)+$"', '".*"', `"${'*a'.repeat(30)}"`]) {
    assert.equal(codes(`rules:\n  a: { forbid: { data: [${word}] } }\n`), ['schema/word-unknown'], word);
  }
  assert.equal(codes(`rules:\n  a: { forbid: { data: ["${'*'.repeat(65)}"] } }\n`), ['schema/text-long']);
});

reading('a large configuration takes no long time', () => {
  const words = Array.from({ length: 100 }, (_, index) => `"*${'abcdefghij'[index % 10]}*${index % 7}"`);
  const rules = Array.from({ length: 600 }, (_, index) => `  r${index}: { forbid: { data: [${words.join(', ')}] } }\n`);
  const start = process.hrtime.bigint();
  assert.ok(problems(`rules:\n${rules.join('')}`).length > 100);
  assert.ok(process.hrtime.bigint() - start < 20_000_000_000n);
});

reading('the page names every key of the schema, and the schema every aspect', () => {
  const page = readFileSync(resolve(__dirname, '../../docs/house-rules.md'), 'utf8');
  const { houseRule, match, condition, site } = schema.$defs;
  for (const { properties } of [houseRule, match, condition, site]) {
    for (const key of Object.keys(properties)) assert.match(page, `\`${key}\``, key);
  }
  for (const name of aspectNames) assert.ok(Object.hasOwn(match.properties, name), name);
});

reading.run();
