import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { positionOf } from '../../src/core/source';
import { link, linkCodes } from '../../src/model/link';
import { checks } from '../../src/model/links';
import { parse } from '../../src/parse/parse';
import { findings, keepsSchema, linked, told, whole } from './linking';

const linking = suite('link');
const folder = resolve(__dirname, '../../src/model/links');

linking('gives a model of a policy in which nothing is wrong', () => {
  const { model, diagnostics } = linked(`
policy: {title: Privacy Policy, language: en-GB}
outline: {numbering: [decimal]}
sections:
  - {id: rights, heading: Rights, show: [rights]}
`);
  assert.equal(diagnostics, []);
  assert.ok(model);
  assert.equal([model.title, model.language], ['Privacy Policy', 'en-GB']);
  assert.equal(model.outline, { numbering: ['decimal'] });
  assert.equal(
    model.sections?.map(({ id }) => id),
    ['rights'],
  );
  assert.ok(model.facts.has('rights.access') && model.facts.has('collection.signup'));
  const place = model.keySpanOf(['rights', 'access']);
  assert.is(place.source.text.slice(place.start, place.end), 'access');
});

linking('takes English and the default outline where the policy does not say', () => {
  const { model } = linked('');
  assert.is(model?.language, 'en');
  assert.not.ok(model && 'sections' in model);
  assert.equal(model?.outline, {});
});

linking('gives no model with an error, a model with warnings, and both kinds in the order of the source', () => {
  const { model, diagnostics } = linked(`
definitions:
  widget: {term: Widget, see: [nothing]}
`);
  assert.is(model, undefined);
  assert.equal(
    diagnostics.map(({ code, severity, fact }) => [code, severity, fact]),
    [
      ['core/definition-unused', 'warning', 'definitions.widget'],
      ['core/reference-dangling', 'error', 'definitions.widget'],
    ],
  );
  assert.ok(linked('definitions:\n  widget: {term: Widget}').model);
});

linking('drops warnings that are waived, everywhere or for a fact', () => {
  const unused = 'definitions:\n  widget: {term: Widget}\n  gadget: {term: Gadget}\nwaivers:\n';
  assert.equal(findings(`${unused}  - {rule: core/definition-unused, reason: they come later}`), []);
  assert.equal(
    findings(`${unused}  - {rule: core/definition-unused, fact: definitions.widget, reason: it comes later}`),
    ['3:3 warning core/definition-unused: the policy defines `Gadget` and does not use it'],
  );
});

linking('tells waivers that waive nothing, and those of errors', () => {
  assert.equal(
    told(`
waivers:
  - {rule: core/category-uncollected, fact: categories.account, reason: none}
  - {rule: core/category-uncollected, fact: categories.acount, reason: misspelt}
  - {rule: core/reference-dangling, reason: none}
  - {rule: gdpr/legal-basis-missing, reason: told by another phase}
`),
    [
      '2:12 warning core/waiver-unused: the waiver of `core/category-uncollected` about `categories.account` waives nothing',
      '  help: remove it, so that the finding is told if it comes back',
      '3:45 error core/reference-dangling: no category is called `acount`',
      '  help: did you mean `categories.account`?',
      '4:12 error core/waiver-forbidden: `core/reference-dangling` is an error and cannot be waived',
      '  help: remove the waiver, and mend what it is for',
    ],
  );
});

linking('lets a waiver that waives nothing be waived', () => {
  assert.equal(
    findings(`
waivers:
  - {rule: core/category-uncollected, reason: none}
  - {rule: core/waiver-unused, reason: the waivers are shared by several policies}
`),
    [],
  );
});

linking('has one check a file, each listed under the name of its file', () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  const expected = files.filter((name) => name !== 'index' && name !== 'check').sort();
  assert.equal(checks.map(({ id }) => id).sort(), expected);
});

linking('has an example of every check, and words for every code', () => {
  const tested = readdirSync(resolve(__dirname, 'links')).map((name) => name.replace(/\.test\.ts$/, ''));
  assert.equal(
    checks.map(({ id }) => id).filter((id) => !tested.includes(id)),
    [],
  );
  for (const code of Object.keys(linkCodes)) assert.match(code, /^core\/[a-z]+-[a-z-]+$/);
});

const sample = `
policy: {title: "Policy of {{controllers.main}}", dates: {effective: 2026-01-31}, laws: {gdpr: {reference: gdpr, claim: complies}}}
references:
  gdpr: {kind: law, title: General Data Protection Regulation, postedOn: site}
  site: {kind: website, title: our website}
definitions:
  member: {term: Member, sameAs: user}
  user: {term: User, means: "you, see {{sections.rights | number}}"}
audiences:
  members: {label: members}
  guests: {label: guests, for: [members]}
categories:
  account: {label: account details, items: [email, {id: nick, label: nickname}], includes: [card]}
  card: {label: card details, linkedTo: [account]}
purposes:
  service: {label: provide our services, legalBasis: [{basis: consent, data: [account]}], optOut: [stop]}
processors:
  hosts: {label: hosts, does: [store data], direct: true, data: [card]}
recipients:
  anyone: {label: anyone}
technologies:
  cookies: {label: cookies, kind: cookie, data: [account]}
collection:
  signup: {data: [account], audience: [members], purposes: [service], by: [hosts]}
disclosures:
  never: {data: [account], to: [anyone], action: [sell], modality: never}
  some: {data: [card], to: [hosts], action: [sell], without: [account], except: ["[a](https://a.example)"]}
transfers:
  abroad: {data: [card], to: [US]}
choices:
  stop: {kind: opt-out, stops: [purposes.service], defeats: [other], how: [{via: privacy}]}
  other: {kind: refuse, requires: [stop]}
consent:
  express: {kind: express, purposes: [service]}
security:
  locks: {kind: physical, measures: [{id: locks, label: locks}]}
children:
  all: {age: 13, collects: never, data: [card]}
statements:
  a: {kind: fact, text: "Write to {{contacts.privacy}}.", see: [rights.access], applies: {audiences: [guests]}}
outline: {opening: [controllers], voice: {information: Personal Data}}
sections:
  - {id: rights, heading: Rights, show: [rights, {show: collection, audience: [members]}, {show: purposes, only: [service]}]}
  - {id: more, heading: More, intro: Words., sections: [{id: less, heading: Less, show: [rights.access.how]}]}
waivers:
  - {rule: core/choice-defeated, fact: choices.stop, reason: it is told}
`;

linking('finds nothing but what is waived, and what another choice undoes, in the sample', () => {
  assert.equal(
    linked(sample)
      .diagnostics.map(({ severity }) => severity)
      .filter((one) => one === 'error'),
    [],
  );
});

/** Ids, addresses and texts that may stand anywhere a text may. */
const words = fc.oneof(
  fc.constantFrom(
    'account',
    'acount',
    'card',
    'other',
    'hosts',
    'stop',
    'main',
    'guests',
    'user',
    'site',
    'members',
    'rights',
    'rights.access',
    'policy.laws.gdpr',
    'sections.rights',
  ),
  fc.constantFrom('{{', '{{ }}', '{{rights.access | number}}', '{{x.y}}', '[a](b)', 'never', 'consent', '__proto__'),
  fc.constantFrom('constructor', 'toString', 'purposes', 'policy', 'policy.laws', 'sections', 'a.b.c.d.e.f', ''),
  fc.string({ maxLength: 20 }),
);

linking('never throws, and places every finding, whatever stands in the place of whatever', () => {
  const { document } = parse({ path: 'policy.yaml', text: whole(sample) });
  assert.ok(document);
  const places = pathsIn(document.data);
  const texts = places.filter((path) => typeof valueAt(document.data, path) === 'string');
  const change = fc.record({
    at: fc.nat(places.length - 1),
    how: fc.constantFrom('word', 'word', 'drop', 'copy'),
    word: words,
    from: fc.nat(places.length - 1),
  });
  let valid = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const data = structuredClone(document.data);
      for (const { at, how, word, from } of changes) {
        const value = how === 'word' ? word : how === 'copy' ? valueAt(document.data, places[from] ?? []) : undefined;
        put(data, (how === 'word' ? texts[at % texts.length] : places[at]) ?? [], structuredClone(value));
      }
      const { model, diagnostics } = link({ ...document, data });
      if (!keepsSchema(data)) return;
      valid++;
      const isWrong = diagnostics.some(({ severity }) => severity === 'error');
      assert.is(model === undefined, isWrong);
      for (const { code, severity, message, span } of diagnostics) {
        assert.is(linkCodes[code]?.severity, severity);
        assert.match(message, /^[a-z`]/);
        assert.not.match(message, /undefined|\[object|\.$/);
        assert.ok(positionOf(span.source, span.start).line >= 1);
      }
    }),
    { numRuns: 500, seed: 7 },
  );
  assert.ok(valid > 100, `${valid} of the changed policies kept the schema`);
});

linking('never throws on what is no policy at all', () => {
  const { document } = parse({ path: 'policy.yaml', text: 'a: b\n' });
  assert.ok(document);
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      assert.ok(Array.isArray(link({ ...document, data }).diagnostics));
    }),
    { numRuns: 100, seed: 7 },
  );
});

linking.run();

type Place = readonly (string | number)[];

function pathsIn(value: unknown, path: Place = []): readonly Place[] {
  if (value === null || typeof value !== 'object') return [path];
  const below = Object.entries(value).flatMap(([key, child]) =>
    pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? below : [path, ...below];
}

function valueAt(data: unknown, path: Place): unknown {
  return path.reduce<unknown>(
    (at, step) => (at !== null && typeof at === 'object' ? (at as Record<string | number, unknown>)[step] : undefined),
    data,
  );
}

function put(data: unknown, path: Place, value: unknown): void {
  const above = valueAt(data, path.slice(0, -1));
  const last = path[path.length - 1];
  if (above === null || typeof above !== 'object' || last === undefined) return;
  const holder = above as Record<string | number, unknown>;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(above)) above.splice(Number(last), 1);
  else delete holder[last];
}
