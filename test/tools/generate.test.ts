import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pageCalls } from '../../src/render/page-calls';
import { templateCalls } from '../../src/view/helpers';
import { compactStyles } from '../../tools/generate/compact-styles';
import { readTemplates } from '../../tools/generate/read-templates';
import { templatesModule } from '../../tools/generate/templates-module';
import { typesModule } from '../../tools/generate/types-module';
import { validatorModule } from '../../tools/generate/validator-module';

const generate = suite('generate');
const project = resolve(__dirname, '../..');

for (const path of ['src/model/policy', 'src/render/manifest', 'src/config/config']) {
  generate(`the types in ${path}.ts are what ${path}.schema.json makes`, async () => {
    const schema = JSON.parse(readFileSync(`${project}/${path}.schema.json`, 'utf8'));
    const file = `${path.split('/').at(-1)}.schema.json`;
    assert.is(readFileSync(`${project}/${path}.ts`, 'utf8'), await typesModule(schema, file));
  });
}

generate('types are readonly, named after the definitions, and described', async () => {
  const schema = {
    title: 'Whole',
    type: 'object',
    additionalProperties: false,
    required: ['a'],
    properties: {
      a: { $ref: '#/$defs/name', title: 'A', description: 'The first.' },
      b: { type: 'array', maxItems: 3, items: { type: 'array', items: { $ref: '#/$defs/part' } } },
      c: { type: 'object', additionalProperties: { $ref: '#/$defs/part' } },
    },
    $defs: {
      name: { title: 'N', type: 'string' },
      part: { title: 'P', type: 'object', additionalProperties: false, properties: { d: { enum: ['x', 'y'] } } },
    },
  };
  const text = await typesModule(schema, 'whole.schema.json');
  assert.match(text, /^\/\/ Made from whole\.schema\.json by make generate; do not edit\.\n/);
  const words = text.replace(/\s+/g, ' ');
  assert.match(words, 'export type Name = string;');
  assert.match(words, "export interface Part { readonly d?: 'x' | 'y'; }");
  assert.match(words, '/** * The first. */ readonly a: Name;');
  assert.match(words, 'readonly b?: readonly (readonly Part[])[];');
  assert.match(words, /readonly c\?: \{(?: \/\*\*[^/]*\*\/)? readonly \[k: string\]: Part; \}/);
});

generate('a validator of a part of a policy does not ask for the keys of the whole', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'object', required: ['toString'], properties: { toString: { type: 'string' } } } },
  };
  const whole = load(validatorModule(schema, { partial: false })).makeValidator({});
  const part = load(validatorModule(schema, { partial: true })).makeValidator({});
  assert.equal([whole({}), part({})], [false, true]);
  assert.is(whole({ a: {} }), false, 'what every object inherits is not a key of its own');
  assert.equal(whole.errors, [{ instancePath: '/a', keyword: 'required', params: { missingProperty: 'toString' } }]);
});

generate('a validator tells all errors, through references too, and asks the formats it is given', () => {
  const schema = {
    type: 'object',
    additionalProperties: { $ref: '#/$defs/list' },
    propertyNames: { maxLength: 2 },
    $defs: { list: { type: 'array', items: { $ref: '#/$defs/day' } }, day: { type: 'string', format: 'date' } },
  };
  const validate = load(validatorModule(schema, { partial: false })).makeValidator({
    date: { validate: (text: string) => text === 'today' },
  });
  assert.is(validate({ a: ['today'] }), true);
  assert.is(validate({ a: ['x', 'today', 1], b: ['y'], long: [] }), false);
  assert.equal(
    (validate.errors ?? []).map(
      ({ instancePath, keyword }: { instancePath: string; keyword: string }) => `${instancePath} ${keyword}`,
    ),
    [' maxLength', ' propertyNames', '/a/0 format', '/a/2 type', '/b/0 format'],
  );
});

generate('a keyword that the validator would pass over is refused', () => {
  assert.throws(
    () => validatorModule({ type: 'object', requried: ['a'] }, { partial: false }),
    /unknown keyword: "requried"/,
  );
});

generate('templates of a language are Markdown and not escaped, pages are HTML and are', () => {
  const { builtIn } = templates({ 'en/facts/a.md.hbs': '{{text}}', 'pages/html.hbs': '{{text}}|{{{text}}}' });
  const data = { text: '<b>' };
  assert.is(builtIn.texts(templateCalls)['en/facts/a.md.hbs']({}, data), '<b>');
  assert.is(builtIn.pages(pageCalls)['pages/html.hbs'](data), '&lt;b&gt;|<b>');
});

generate('templates are strict: a field that is not there is an error', () => {
  const { builtIn } = templates({ 'en/facts/a.md.hbs': '{{text}}' });
  assert.throws(() => builtIn.texts(templateCalls)['en/facts/a.md.hbs']({}, {}), /"text" not defined - 1:2/);
});

generate('words, front matter and stylesheet are in the module', () => {
  const { builtIn } = templates({
    'en/words.yaml': 'form:\n  any: in any form\n',
    'en/sections/about.md.hbs': '---\nid: about\norder: 10\n---\n{{text}}\n',
    'pages/style.css': 'body { color: "`$x`" }\n',
  });
  assert.equal(builtIn.words, { form: { any: 'in any form' } });
  assert.equal(builtIn.sections, { about: { meta: { id: 'about', order: 10 }, template: 'en/sections/about.md.hbs' } });
  assert.is(builtIn.texts(templateCalls)['en/sections/about.md.hbs']({}, { text: 'x' }), 'x\n');
  assert.is(builtIn.stylesheet, 'body { color: "`$x`" }\n');
});

generate('the stylesheet of a page has one rule a line and no comments', () => {
  const css =
    '/* One\n   two. */\n:root {\n  --a: 1px;\n  --b: "x: y";\n}\n\n@media print {\n  a,\n  b > c {\n    d: e;\n  }\n}\n';
  assert.is(compactStyles(css), ':root {--a: 1px;--b: "x: y"}\n@media print {a,b > c {d: e}\n}\n');
});

generate('the stylesheet of the pages means the same when it is made small', () => {
  const css = readFileSync(resolve(project, 'templates/pages/style.css'), 'utf8');
  const words = (text: string) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/;?\s*\}/g, '}')
      .replace(/([{;,])\s+/g, '$1')
      .replace(/\s+/g, ' ');
  assert.is(words(compactStyles(css)).trim(), words(css).trim());
});

const mistakes: readonly (readonly [string, string, string])[] = [
  ['en/facts/a.md.hbs', 'one\n {{nobody knows}}\n', 'templates/en/facts/a.md.hbs:2:2: there is no helper `nobody`'],
  ['en/facts/a.md.hbs', '{{log "x"}}', 'templates/en/facts/a.md.hbs:1:1: there is no helper `log`'],
  [
    'en/facts/a.md.hbs',
    'one\n{{#if a}}\ntwo\n{{/unless}}\n',
    "templates/en/facts/a.md.hbs:2:4: if doesn't match unless",
  ],
  ['en/facts/a.md.hbs', 'one\n\n{{#if a}}\n', 'templates/en/facts/a.md.hbs:4:1: '],
  ['en/sections/a.md.hbs', '---\nid: a\n---\n\n{{nobody knows}}\n', 'templates/en/sections/a.md.hbs:5:1: '],
  ['en/sections/a.md.hbs', '---\nid: [\n---\n', 'templates/en/sections/a.md.hbs:'],
  ['en/words.yaml', 'a:\n  b: 1\n c: 2\n', 'templates/en/words.yaml:3:'],
];

for (const [path, text, expected] of mistakes) {
  generate(`a mistake in a template is told with its place: ${text.replaceAll('\n', '⏎')}`, () => {
    const { problems } = templatesModule(new Map([[path, text]]));
    assert.is(problems.length, 1);
    assert.is(problems[0]?.slice(0, expected.length), expected);
    assert.is(problems[0]?.includes('\n'), false);
  });
}

generate('the templates of the project have no mistake, and give the same module twice', () => {
  const texts = readTemplates(`${project}/templates`);
  const first = templatesModule(texts);
  assert.equal(first.problems, []);
  assert.is(templatesModule(texts).module, first.module);
  assert.ok(texts.size > 10);
});

generate.run();

// What a generated module exports has the types that its own tests give it.
type Exports = Record<string, ReturnType<typeof JSON.parse>>;

/** The exports of a module from its text. */
function load(text: string): Exports {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const exports: Exports = {};
  new Function('exports', 'require', ts.transpileModule(text, { compilerOptions: options }).outputText)(
    exports,
    require,
  );
  return exports;
}

function templates(files: Readonly<Record<string, string>>): Exports {
  const { module, problems } = templatesModule(new Map(Object.entries(files)));
  assert.equal(problems, []);
  return load(module);
}
