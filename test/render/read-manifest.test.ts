import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { digestOf } from '../../src/render/manifest-parts/digest';
import { ManifestError, readManifest } from '../../src/render/read-manifest';
import { manifestText } from './manifest-sample';

const reading = suite('reading a manifest');

const text = manifestText();

reading('gives back what was written, from the text and from data', () => {
  const written: unknown = JSON.parse(text);
  assert.equal(readManifest(text), written);
  assert.equal(readManifest(written), written);
  assert.equal(readManifest(`\ufeff${JSON.stringify(written)}`), written);
});

reading('does not mind spaces and the order of keys', () => {
  const turned = Object.fromEntries(Object.entries(JSON.parse(text)).reverse());
  assert.is(readManifest(JSON.stringify(turned, null, '\t')).policy.id, 'acme');
});

reading('gives a copy that is whole, whatever becomes of the data', () => {
  const data = JSON.parse(text);
  const manifest = readManifest(data);
  data.policy.title = 'Changed';
  assert.is(manifest.policy.title, 'Privacy & *Cookies*');
});

reading('names the place of what is wrong', () => {
  const wrong: readonly (readonly [deed: (data: Data) => void, message: string])[] = [
    [(data) => delete data.sections[1].sections[0].title, 'sections[1].sections[0].title is missing'],
    [(data) => delete data.digest, 'digest is missing'],
    [(data) => delete data.manifestVersion, 'manifestVersion is missing'],
    [(data) => (data.manifestVersion = '1'), 'manifestVersion has to be a whole number'],
    [(data) => (data.manifestVersion = 0), 'manifestVersion has to be 1'],
    [(data) => (data.generator.name = 'other'), 'generator.name has to be "policyc"'],
    [(data) => (data.rights.access.state = 'unstated'), 'rights.access.state has to be "stated" or "denied"'],
    [(data) => (data.rights.access.kindd = 1), 'rights.access.kindd is no part of a manifest'],
    [(data) => (data.sourceMap['rights.access'].line = 0), 'sourceMap["rights.access"].line has to be at least 1'],
    [(data) => (data.sections = {}), 'sections has to be a list'],
    [(data) => (data.policy = null), 'policy has to be an object'],
    [(data) => (data.artifacts[0].sha256 = 'ab'), 'artifacts[0].sha256 is not well formed'],
    [(data) => (data.extra = 1), 'extra is no part of a manifest'],
    [(data) => (data['\u001b[31m"é"'] = 1), '["\\u001b[31m\\"\\u{e9}\\""] is no part of a manifest'],
    [(data) => delete data.categories.account.items[0].label, 'categories.account.items[0].label is missing'],
    [
      (data) => (data.statements['a b'] = data.statements.password),
      'statements["a b"] is no name that can be used there',
    ],
    [(data) => (data.children.under13.age = 1e9), 'children.under13.age has to be at most 21'],
  ];
  for (const [deed, message] of wrong) {
    const data: Data = JSON.parse(text);
    deed(data);
    assert.is(refusal(JSON.stringify(data)), message);
  }
});

reading('says that a manifest is too new, before all else', () => {
  const message = 'made by a newer policyc: the manifest has version 2, and this program reads version 1';
  assert.is(refusal('{"manifestVersion": 2, "new": true}'), message);
});

reading('refuses what was changed after it was made', () => {
  const message = 'digest does not fit the manifest: something in it was changed after it was made';
  assert.is(refusal(text.replace('Acme Ltd', 'Acme Inc')), message);
  const data: Data = JSON.parse(text);
  data.policy.title = 'Changed';
  data.digest = digestOf(data);
  assert.is(readManifest(data).policy.title, 'Changed', 'with a new digest it is another manifest');
});

reading('refuses each manifest with one letter or digit changed', () => {
  const places = [...text.matchAll(/[a-z0-9]/g)].map(({ index }) => index);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...'abcdefxyz0123456789'), (at, letter) => {
      fc.pre(text[at] !== letter);
      refusal(text.slice(0, at) + letter + text.slice(at + 1));
    }),
    { numRuns: 200 },
  );
});

reading('refuses each manifest that was cut short', () => {
  for (const part of [0, 1, 100, text.length / 2, text.length - 3]) refusal(text.slice(0, part));
  assert.is(refusal(''), 'the manifest is empty');
  assert.is(refusal('{'), 'the manifest is not JSON');
});

reading('refuses anything else with an error of its own, too', () => {
  const round: Record<string, unknown> = {};
  round.round = round;
  const throwing = {
    get key() {
      throw new TypeError('not this way');
    },
  };
  const inputs = [undefined, null, 1, 1n, true, Symbol('a'), () => 1, [], {}, new Date(0), new Map(), round, throwing];
  for (const input of inputs) refusal(input);
  assert.is(refusal(undefined), 'a manifest is a text or an object, not undefined');
  assert.is(refusal([]), 'a manifest is a JSON object, not a list');
  assert.is(refusal('"text"'), 'a manifest is a JSON object, not a text');
  assert.is(refusal({}), 'manifestVersion is missing');
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (input) => void refusal(input),
    ),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.string(), (input) => void refusal(input)),
    { numRuns: 200 },
  );
});

reading('refuses what is nested too deeply, at any depth', () => {
  const deep = (data: Data, levels: number) => {
    let section = data.sections[0];
    for (let level = 0; level < levels; level++) {
      section.sections = [{ ...section, sections: [] }];
      section = section.sections[0];
    }
    return data;
  };
  assert.is(refusal(deep(JSON.parse(text), 100)), 'the manifest is nested too deeply');
  refusal(`{"manifestVersion":1,"sections":${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
  refusal('['.repeat(200_000));
});

reading('refuses half a surrogate pair, which has no canonical form', () => {
  assert.is(refusal(text.replace('Acme Ltd', '\\ud800')), 'a text with half a surrogate pair has no canonical form');
});

reading('is not led astray by the names of what every object has', () => {
  assert.is(refusal(text.replace('"policy": {', '"__proto__": {')), 'policy is missing');
  refusal(text.replace('"acme": {', '"__proto__": {'));
  assert.is(({} as { legalName?: string }).legalName, undefined);
});

reading.run();

// biome-ignore lint/suspicious/noExplicitAny: the tests break manifests in ways that no type allows
type Data = any;

/** The message with which an input is refused. */
function refusal(input: unknown): string {
  try {
    readManifest(input);
  } catch (error) {
    assert.instance(error, ManifestError);
    assert.is((error as Error).name, 'ManifestError');
    return (error as Error).message;
  }
  throw new Error('the input was not refused');
}
