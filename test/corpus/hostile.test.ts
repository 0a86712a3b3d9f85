import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { type Compilation, compile } from '../../src/compile';
import { sourcesFrom } from '../../src/core/sources';
import { smallPolicy } from '../cli/small-policy';
import { type RandomPolicy, randomPolicy } from '../view/random-policy';

const hostile = suite('hostile policies');

hostile('a policy in which something is changed at random compiles, or says what is wrong', () => {
  const change = fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.constantFrom(...junk));
  fc.assert(
    fc.property(randomPolicy(), fc.array(change, { minLength: 1, maxLength: 4 }), ({ data }, changes) => {
      for (const [way, value] of changes) put(data, way, value);
      const { artifacts, diagnostics } = compiled(JSON.stringify(data));
      const isWrong = diagnostics.some(({ severity }) => severity === 'error');
      assert.is(artifacts.length, isWrong ? 0 : 3);
      for (const { span } of diagnostics) assert.ok(span.start <= span.end && span.end <= span.source.text.length);
    }),
    { seed: 20260204, numRuns: 40 },
  );
});

const small = smallPolicy('Acme');
const places: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => small.replace('Privacy Policy', () => JSON.stringify(text)),
  label: (text) => small.replace('account details', () => JSON.stringify(text)),
  text: (text) =>
    `${small}statements:\n  one: { kind: commitment, by: us, about: security, text: ${JSON.stringify(text)} }\n`,
  email: (text) => small.replace('privacy@shop.example', () => JSON.stringify(`a@${text}`)),
  url: (text) => small.replace('role: privacy', () => `url: ${JSON.stringify(`https://${text}`)}`),
  phone: (text) => small.replace('role: privacy', () => `phone: [${JSON.stringify(`+${text}`)}]`),
  id: (text) => small.replace('signup', () => JSON.stringify(text)),
  address: (text) => small.replace('purposes: [orders]', () => `purposes: [orders], see: [${JSON.stringify(text)}]`),
  duration: (text) => small.replace('P30D', () => JSON.stringify(`P${text}`)),
  include: (text) => `${small}include: [${JSON.stringify(`${text}.yaml`)}]\n`,
};
const units = [
  'a',
  'a_',
  '*a',
  '[',
  '](',
  '(',
  '{{',
  '{{a}}',
  '|',
  '`',
  '!',
  '<',
  '&',
  'a.',
  'a@',
  '-',
  '0',
  ' ',
  '\n',
];

for (const [place, policyWith] of Object.entries(places)) {
  hostile(`350,000 characters are refused as ${place}`, () => {
    for (const unit of units) {
      const { artifacts, diagnostics } = compiled(policyWith(unit.repeat(350_000 / unit.length)));
      assert.ok(diagnostics.length > 0 && artifacts.length === 0, unit);
      for (const { message, help = '' } of diagnostics) assert.ok(message.length + help.length < 1500, unit);
    }
  });
}

hostile('files of nothing but marks are refused', () => {
  for (const unit of ['"', '[', '{', ',', '? ', ': ', '%\n', '- >\n', '[x]: ', '"a" ', '&a ']) {
    for (const start of ['', 'a: [', 'a: 1\n']) {
      const { diagnostics, artifacts } = compiled(start + unit.repeat(20_000 / unit.length));
      assert.ok(artifacts.length === 0 && diagnostics.length > 0 && diagnostics.length < 400, start + unit);
    }
  }
  assert.equal(codesOf(`a: [${','.repeat(1_000_000)}`), ['yaml/file-too-large']);
});

hostile('names that grow from name to name, or are printed without end, are refused', () => {
  const name = (index: number) =>
    `  r${index}: { kind: website, title: "{{references.r${index + 1}}} {{references.r${index + 1}}}" }`;
  const growing = Array.from({ length: 60 }, (_, index) => name(index)).join('\n');
  const end = '\n  r60: { kind: website, title: end }\n';
  assert.equal(codesOf(`${small}references:\n${growing}${end}`), ['core/reference-nested']);
  const statement = (id: number) =>
    `  s${id}: { kind: commitment, by: us, about: security, text: "${'{{definitions.a}}'.repeat(470)}" }`;
  const long = `definitions:\n  a: { term: ${'word '.repeat(399)}end, means: much }\nstatements:\n`;
  const much = Array.from({ length: 40 }, (_, id) => statement(id)).join('\n');
  assert.equal(codesOf(`${small}${long}${much}\n`), ['core/page-long']);
});

hostile('the same policy in other clothes is the same page', () => {
  const { data } = policyOf(3, (index) => `zq${index} “wörds” 🏳️‍🌈`);
  const block = JSON.stringify(data, null, 2);
  const plain = pagesOf(block);
  const others = {
    'byte order mark': `\ufeff${block}`,
    CRLF: block.replaceAll('\n', '\r\n'),
    'lone CR': block.replaceAll('\n', '\r'),
    'document marks': `---\n${block}\n...\n`,
    comments: `# one\n${block} # two\n# three`,
    'one line': JSON.stringify(data),
    escapes: block.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  };
  for (const [form, text] of Object.entries(others)) assert.equal(pagesOf(text), plain, form);
});

hostile.run();

function compiled(text: string): Compilation {
  return compile(sourcesFrom({ 'p/policy.yaml': text }), builtInTemplates(), { id: 'p', entry: 'p/policy.yaml' });
}

function codesOf(text: string): readonly string[] {
  return [...new Set(compiled(text).diagnostics.map(({ code }) => code))];
}

function pagesOf(text: string): readonly string[] {
  const { artifacts } = compiled(text);
  assert.is(artifacts.length, 3);
  return artifacts.slice(0, 2).map((artifact) => artifact.text);
}

function policyOf(seed: number, wordOf: (index: number) => string): RandomPolicy {
  const [policy] = fc.sample(randomPolicy(wordOf), { seed, numRuns: 1 });
  assert.ok(policy);
  return policy;
}

const junk: readonly unknown[] = [
  ...[null, '', 'x', 0, -1, true, [], {}, [[]], [null], { one: null }, { one: {} }, ['one', 'nowhere']],
  ...[{ id: '__proto__', label: 'x' }, 'rights.one', ['rights.one'], '{{rights.nowhere}}', '[x](javascript:1)'],
  ...['x'.repeat(9000), Array(600).fill('x'), [{ id: 'a', heading: 'A', show: ['rights', 'policy'] }]],
];

/** Puts a value somewhere into data: the numbers say which way to go down. */
function put(data: Record<string, unknown>, way: readonly number[], value: unknown): void {
  let at: Record<string, unknown> = data;
  let key = '';
  for (const step of way) {
    const next = at[key];
    if (key !== '' && (next === null || typeof next !== 'object')) break;
    if (key !== '') at = next as Record<string, unknown>;
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    key = keys[step % keys.length] ?? '';
  }
  at[key] = structuredClone(value);
}
