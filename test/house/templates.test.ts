import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Handlebars from 'handlebars';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import schema from '../../src/model/policy.schema.json';
import { factKeys, resolved, type SchemaNode } from '../../src/model/walk';
import { helperNames, logicNames } from '../../src/view/helper-names';
import { helpers, templateCalls } from '../../src/view/helpers';
import { logicHelpers } from '../../src/view/helpers/logic';
import { wordings } from '../../src/view/table';
import { calledNames } from '../../tools/generate/template-code';
import { filesIn, project } from './project-files';

const templates = suite('templates');

const partsOfPolicy = ['dates', 'version', 'scope', 'laws', 'relations', 'controllingLanguage', 'history'];
const kinds = [...factKeys, ...partsOfPolicy.map((part) => `policy.${part}`)];
const files = filesIn('templates/en').filter(({ path }) => path.endsWith('.hbs'));
const facts = files.filter(({ path }) => path.startsWith('templates/en/facts/')).map(({ path }) => nameOf(path));
/** The groups of words, and the values of the schema that each one words. */
const enumerations: Readonly<Record<string, readonly string[]>> = {
  form: valuesOf('channel', 'form'),
  consentForm: valuesOf('consent', 'forms'),
  disposal: valuesOf('disposal', 'method'),
  disclosure: valuesOf('disclosure', 'action'),
  transfer: valuesOf('transfer', 'action'),
  required: valuesOf('collection', 'required'),
  choice: valuesOf('choice', 'kind'),
  channel: valuesOf('purpose', 'channels'),
  changeFrom: valuesOf('change', 'from'),
  changeAt: valuesOf('change', 'from'),
  controllerRole: valuesOf('controller', 'role'),
  referenceKind: valuesOf('reference', 'kind'),
  party: valuesOf('technology', 'party'),
  modality: valuesOf('modality'),
  security: valuesOf('securityMeasure', 'kind').filter((kind) => kind !== 'general'),
};
const words = parse(readFileSync(resolve(project, 'templates/en/words.yaml'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

templates('are there for every kind of fact', () => {
  assert.equal(
    kinds.filter((kind) => !facts.includes(kind)),
    [],
  );
});

templates('of parts of the policy are for the parts that the schema knows', () => {
  const known = Object.keys(schema.$defs.policy.properties).filter((part) => part !== 'title' && part !== 'language');
  assert.equal([...known].sort(), [...partsOfPolicy].sort());
});

templates('belong to a kind of fact each, as its sentences or as an item of a list', () => {
  const known = ['common', ...kinds, ...kinds.map((kind) => `${kind}.item`)];
  assert.equal(
    facts.filter((name) => !known.includes(name)),
    [],
  );
});

templates('of sections show keys of the schema, each in one section', () => {
  const shown = filesIn('templates/en/sections').flatMap(({ text }) => {
    const meta = parse(text.split('---\n')[1] ?? '') as { readonly show: readonly (string | { show: string })[] };
    return meta.show.map((entry) => (typeof entry === 'string' ? entry : entry.show));
  });
  const opening = ['policy.dates', 'policy.version'];
  assert.equal([...shown, ...opening].sort(), [...kinds].sort());
});

templates('call helpers that there are, and every helper is called', () => {
  const called = new Set([
    ...files.flatMap(({ text }) => calls(Handlebars.parse(bodyOf(text)))),
    ...Object.values(wordings),
  ]);
  const there = Object.keys({ ...helpers, ...logicHelpers }).sort();
  assert.equal([...helperNames].sort(), [...new Set([...there, 'contents'])].sort());
  assert.equal(
    there.filter((name) => !called.has(name)),
    [],
    'helpers that no template calls',
  );
});

templates('are given all that their code calls, and logic what it needs', () => {
  assert.equal(Object.keys(templateCalls).sort(), [...calledNames]);
  assert.equal(Object.keys(logicHelpers).sort(), [...logicNames].sort());
});

templates('have words for every value of an enumeration that they print', () => {
  const missing = Object.entries(enumerations).flatMap(([group, values]) =>
    values.filter((value) => typeof words[group]?.[value] !== 'string').map((value) => `${group}.${value}`),
  );
  assert.equal(missing, []);
});

templates('have no words for values that there are not', () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    ...enumerations,
    controllerRole: [...valuesOf('controller', 'role'), 'none'],
  };
  const stray = Object.entries(known).flatMap(([group, values]) =>
    Object.keys(words[group] ?? {})
      .filter((value) => !values.includes(value))
      .map((value) => `${group}.${value}`),
  );
  assert.equal(stray, []);
});

templates.run();

/** The values of a field of a definition; of its items, where it is a list. */
function valuesOf(definition: keyof typeof schema.$defs, ...fields: readonly string[]): readonly string[] {
  let node = schema.$defs[definition] as unknown as SchemaNode;
  for (const field of fields) node = resolved(resolved(node).properties?.[field] ?? {});
  return resolved(node).enum ?? resolved(node.items ?? {}).enum ?? [];
}

const EMPTY: readonly string[] = [];

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md\.hbs$/, '');
}

/** A template without its front matter. */
function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?---\n/, '');
}

/** The names that a part of a template calls or looks up, wherever they stand. */
function calls(node: unknown): readonly string[] {
  if (node === null || typeof node !== 'object') return EMPTY;
  if (Array.isArray(node)) return node.flatMap(calls);
  const { path, ...rest } = node as { readonly path?: { readonly original?: unknown } };
  const own = typeof path?.original === 'string' ? [path.original] : EMPTY;
  return [...own, ...Object.values(rest).flatMap(calls)];
}
