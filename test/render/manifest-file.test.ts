import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { compile } from '../../src/compile';
import { sourcesFrom } from '../../src/core/sources';
import type { Place } from '../../src/render/manifest';
import schema from '../../src/render/manifest.schema.json';
import { readManifest } from '../../src/render/read-manifest';
import { manifestOf, manifestText, sampleFiles, samplePolicy } from './manifest-sample';
import { viewOf } from './sample';

const manifests = suite('manifest');

const keepsSchema = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

manifests('holds the keys in a set order and ends with a line end', () => {
  const text = manifestText();
  assert.is(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  const keys = Object.keys(JSON.parse(text));
  assert.equal(keys.slice(0, 4), ['manifestVersion', 'generator', 'policy', 'controllers']);
  assert.equal(keys.slice(-12), [
    'states',
    'questions',
    'computed',
    'sections',
    'sourceMap',
    'waivers',
    'statementsShare',
    'checked',
    'findings',
    'waived',
    'artifacts',
    'digest',
  ]);
});

manifests('keeps its published schema', () => {
  assert.ok(keepsSchema(JSON.parse(manifestText())), JSON.stringify(keepsSchema.errors));
});

manifests('holds the policy as it was written, with its id and language', () => {
  assert.equal(manifestOf().policy, {
    id: 'acme',
    title: 'Privacy & *Cookies*',
    language: 'en',
    version: '1.10',
    dates: { state: 'stated', posted: '2024-01-31', effective: '2024-02-10' },
    laws: { gdpr: { state: 'stated', reference: 'gdpr', claim: 'complies' } },
  });
});

manifests('resolves words of the vocabulary and countries, and leaves references as ids', () => {
  const { categories, controllers, rights, collection } = manifestOf();
  const [email, own] = categories?.account?.items ?? [];
  assert.ok(email && 'term' in email);
  assert.equal([email.term, email.label, email.maps?.dpv], ['email', 'email address', 'pd:EmailAddress']);
  assert.ok(own && 'id' in own);
  assert.equal([own.id, own.label, own.kindOf?.term], ['shoeSize', 'the size of your shoes', 'health']);
  assert.is(controllers?.acme?.country?.label, 'Belgium');
  assert.equal([rights?.access?.kind.term, rights?.access?.also?.[0]?.term], ['access', 'lodge-complaint']);
  assert.equal(rights?.access?.how, [{ via: 'privacy' }]);
  assert.equal(collection?.signup?.purposes, ['service']);
});

manifests('holds what is hidden and what was inferred, with their marks', () => {
  const { disclosures, collection } = manifestOf();
  assert.is(disclosures?.profiling?.hidden, true);
  assert.equal(collection?.signup?.inferred, ['purposes']);
});

manifests('tells a no from a yes, and both from silence', () => {
  const { states, disclosures, children } = manifestOf();
  assert.equal(states.denied, ['disclosures.sale', 'children.under13']);
  assert.equal([disclosures?.sale?.state, disclosures?.profiling?.state], ['denied', 'stated']);
  assert.equal([children?.under13?.state, children?.under13?.directed], ['denied', false]);
  assert.ok(states.stated.includes('rights.access') && states.stated.includes('policy.laws.gdpr'));
  assert.ok(states.unstated.includes('processors') && !states.unstated.includes('rights'));
  const facts = [...states.stated, ...states.denied];
  assert.equal(
    Object.keys(manifestOf().sourceMap).filter((address) => !facts.includes(address)),
    ['policy.title', 'sections.what', 'sections.others', 'sections.rights'],
  );
});

manifests('calls what is directed to children a yes, and what says neither too', () => {
  const stateOf = (children: string) => {
    const manifest = manifestOf(samplePolicy.replace('directed: false, collects: never-knowingly', children));
    return manifest.children?.under13?.state;
  };
  assert.is(stateOf('directed: true'), 'stated');
  assert.is(stateOf('directed: false, collects: with-consent'), 'stated');
  assert.is(stateOf('parents: parents should write to us'), 'stated');
  assert.is(stateOf('collects: never'), 'denied');
});

manifests('answers what readers ask, and leaves open what only hidden or inferred values would answer', () => {
  const { questions, states } = manifestOf();
  assert.equal(questions.sale, { state: 'denied', facts: ['disclosures.sale'] });
  assert.equal(questions.sensitiveData, { state: 'stated', facts: ['collection.signup'] });
  assert.equal(questions.complaints, { state: 'stated', facts: ['rights.access'] });
  assert.equal(questions.advertising, { state: 'unstated', facts: [] });
  assert.equal(
    states.unstated.filter((address) => address.startsWith('questions.')),
    ['advertising', 'transfers', 'retention', 'automatedDecisions', 'dataProtectionOfficer'].map(
      (name) => `questions.${name}`,
    ),
  );
  const shown = manifestOf(samplePolicy.replace(', hidden: true', ''));
  assert.equal(shown.questions.advertising, { state: 'stated', facts: ['disclosures.profiling'] });
  const inferred = manifestOf(samplePolicy.replace('hidden: true', 'inferred: [purposes]'));
  assert.equal(inferred.questions.advertising, { state: 'unstated', facts: [] });
});

manifests('finds sensitive items in categories that include others, unless the author says otherwise', () => {
  const around = samplePolicy.replace(
    'categories:\n',
    'categories:\n  all: { label: everything about you, includes: [account] }\n',
  );
  const collected = around.replace('signup: { data: [account]', 'signup: { data: [all]');
  assert.is(manifestOf(collected).questions.sensitiveData.state, 'stated');
  const plain = samplePolicy.replace('label: account details', 'label: account details\n    sensitive: false');
  assert.is(manifestOf(plain).questions.sensitiveData.state, 'unstated');
});

manifests('says yes where one fact says yes and another no', () => {
  const both = samplePolicy.replace(
    'disclosures:\n',
    'disclosures:\n  lists: { data: [account], to: [anyone], action: [rent], modality: reserves }\n',
  );
  const { sale } = manifestOf(both).questions;
  assert.equal(sale, { state: 'stated', facts: ['disclosures.lists', 'disclosures.sale'] });
});

manifests('computes from when the policy holds, for each audience', () => {
  assert.equal(manifestOf().computed.effectiveFrom, [
    { fact: 'changes.newcomers', audience: ['newcomers'], base: 'policy.dates.posted', date: '2024-01-31' },
    { fact: 'changes.others', base: 'policy.dates.posted', date: '2024-02-29' },
  ]);
  const from = (dates: string) => manifestOf(samplePolicy.replace(/dates: .*/, dates)).computed.effectiveFrom;
  assert.equal(
    from('dates: { effective: 2024-02-10 }').map(({ base, date }) => `${base} ${date}`),
    ['policy.dates.effective 2024-02-10', 'policy.dates.effective 2024-03-10'],
  );
  assert.equal(from('controllingLanguage: en'), []);
  const told = samplePolicy.replace('after: P1M, from: posting', 'after: P1M, from: notice');
  assert.is(manifestOf(told).computed.effectiveFrom.length, 1);
});

manifests('lists the sections with their titles in plain text and the facts each of them says', () => {
  const [what, others] = manifestOf().sections;
  assert.equal(what, {
    id: 'what',
    number: '1.',
    title: 'What we know',
    level: 2,
    anchor: 'what',
    facts: ['collection.signup', 'categories.account'],
    sections: [],
  });
  assert.equal(
    others?.sections.map(({ id, level, facts }) => [id, level, facts]),
    [['rights', 3, ['rights.access']]],
  );
});

manifests('knows where each fact is written and printed', () => {
  const { sourceMap } = manifestOf();
  const lines = samplePolicy.split('\n');
  const placeOf = (address: string): Place => {
    const place = sourceMap[address];
    assert.ok(place, address);
    return place as Place;
  };
  const written = (address: string) => {
    const { file, line, column, endLine, endColumn } = placeOf(address);
    assert.is(file, 'acme/policy.yaml');
    return [...lines.slice(line - 1, endLine - 1), lines[endLine - 1]?.slice(0, endColumn - 1)]
      .join('\n')
      .slice(column - 1);
  };
  assert.is(written('rights.access'), 'access: { kind: access, also: [lodge-complaint], how: [{ via: privacy }] }');
  assert.is(written('policy.version'), 'version: "1.10"');
  assert.is(written('policy.laws.gdpr'), 'gdpr: { reference: gdpr, claim: complies }');
  assert.is(written('policy.title'), 'title: Privacy & *Cookies*');
  assert.match(written('categories.account'), /^account:\n {4}label.*kindOf: health \}$/s);
  assert.match(written('sections.rights'), /^\{ id: rights, .* \}$/);
  const anchors = (address: string) => sourceMap[address]?.anchors;
  assert.equal(anchors('categories.account'), ['collection.signup', 'categories.account']);
  assert.equal(anchors('disclosures.sale'), ['others'], 'a block that cannot be linked to is found at its section');
  assert.equal(anchors('disclosures.profiling'), [], 'hidden');
  assert.equal(anchors('policy.title'), ['policy.title']);
  assert.equal(anchors('sections.rights'), ['rights']);
});

manifests('says how large its files are, and what they hold', () => {
  assert.equal(
    manifestOf().artifacts.map(({ path, mediaType, bytes }) => `${path} ${mediaType} ${bytes}`),
    ['index.html text/html 26', 'policy.md text/markdown 10'],
  );
  assert.equal(
    manifestOf().artifacts.map(({ sha256 }) => sha256),
    sampleFiles.map(({ text }) => createHash('sha256').update(text).digest('hex')),
  );
});

manifests('keeps outline and waivers, and counts the statements', () => {
  const outlined = `${samplePolicy}outline: { numbering: [decimal], opening: [policy.dates] }\n`;
  assert.equal(manifestOf(outlined).outline, { numbering: ['decimal'], opening: ['policy.dates'] });
  assert.equal(manifestOf().waivers, [{ rule: 'core/choice-defeated', reason: 'it is meant so' }]);
  assert.equal(manifestOf().statementsShare, { statements: 1, facts: 19, share: 0.0526 });
});

const small = `policy:
  title: Privacy Policy
controllers:
  acme: { legalName: Acme Ltd }
contacts:
  privacy: { email: [privacy@example.com] }
categories:
  account: { label: account details, items: [email] }
purposes:
  service: { label: provide our services }
collection:
  signup: { data: [account], purposes: [service] }
rights:
  access: { kind: access, how: [{ via: privacy }] }
`;

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((made) => made.trim() === made && !/\{\{|\]\(/.test(made));
const id = fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,12}$/).filter((made) => made !== 'last' && keepsId(made));
const words = fc.dictionary(id, text, { maxKeys: 5, noNullPrototype: true });

manifests('keeps the schema and its digest whatever ids and texts a policy has', () => {
  fc.assert(
    fc.property(words, (statements) => {
      const manifest = manifestOf(withStatements(statements), viewOf({}));
      assert.ok(keepsSchema(manifest), JSON.stringify(keepsSchema.errors));
      const said = Object.entries(manifest.statements ?? {}).map(([key, fact]) => [key, fact.text]);
      assert.equal(said, [...Object.entries(statements), ['last', 'the end']]);
    }),
    { numRuns: 60 },
  );
});

manifests('has another digest when the content is another, and only then', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      const [left, right] = [one, other].map((each) => manifestOf(withStatements(each), viewOf({})).digest);
      assert.is(left === right, same);
    }),
    { numRuns: 40 },
  );
});

manifests('has the same bytes in other time zones and languages', () => {
  const script = resolve(__dirname, 'print-manifest.ts');
  const around = { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const run = spawnSync(process.execPath, ['-r', 'ts-node/register/transpile-only', script], {
    env: { ...process.env, ...around },
    encoding: 'utf8',
  });
  assert.is(run.stderr, '');
  assert.is(run.stdout, manifestText());
});

manifests('is made by the compiler, and every fact is on the page where the manifest says', () => {
  const { artifacts, diagnostics } = compile(sourcesFrom({ 'acme/policy.yaml': small }), builtInTemplates(), {
    id: 'acme',
    entry: 'acme/policy.yaml',
  });
  assert.equal(
    diagnostics.map(({ message }) => message),
    [],
  );
  const page = artifacts.find(({ path }) => path === 'acme/index.html')?.text ?? '';
  const last = artifacts.at(-1);
  assert.is(last?.path, 'acme/manifest.json', 'the manifest is last');
  const manifest = readManifest(last?.text);
  assert.ok(keepsSchema(manifest), JSON.stringify(keepsSchema.errors));
  assert.equal(
    manifest.artifacts.map(({ sha256 }) => sha256),
    [...artifacts.slice(0, -1).map((file) => createHash('sha256').update(file.text).digest('hex'))],
  );
  const facts = [...manifest.states.stated, ...manifest.states.denied];
  for (const address of [...facts, 'policy.title']) {
    const { anchors = [] } = manifest.sourceMap[address] ?? {};
    assert.ok(anchors.length > 0, `${address} is printed`);
    for (const anchor of anchors) assert.ok(page.includes(` id="${anchor}"`), `the page has the anchor ${anchor}`);
  }
});

manifests.run();

/** True for what may be an id: not a word that could be mistaken for a part of an object. */
function keepsId(made: string): boolean {
  return !(schema.$defs.id.not.enum as readonly string[]).includes(made);
}

function withStatements(statements: Readonly<Record<string, string>>): string {
  const all = { ...statements, last: 'the end' };
  const lines = Object.entries(all).map(
    ([key, said]) => `  ${JSON.stringify(key)}: { kind: fact, text: ${JSON.stringify(said)} }\n`,
  );
  return small.concat('statements:\n', ...lines);
}
