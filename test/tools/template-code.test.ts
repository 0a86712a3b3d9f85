import Handlebars from 'handlebars';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { templateCalls } from '../../src/view/helpers';
import { templateCode } from '../../tools/generate/template-code';

const code = suite('the code of a template');

const data = {
  label: 'a <b>',
  none: '',
  zero: 0,
  flag: false,
  empty: [],
  list: ['x', 'y'],
  part: { label: 'inner', deep: { label: 'inmost' } },
};

const templates = [
  'plain\n',
  '',
  '{{label}}',
  '{{zero}} {{zero}}',
  '{{part.label}} {{this.label}} {{part.deep.label}}',
  '{{#if label}}yes{{/if}} {{#if none}}yes{{else}}no{{/if}} {{#if zero}}yes{{else}}no{{/if}}',
  '{{#if empty}}yes{{else if list}}list{{/if}} {{#if missing}}yes{{/if}}',
  '{{#unless flag}}not{{else}}yes{{/unless}} {{#unless list}}not{{/unless}}',
  '{{#each list}}[{{this}}{{#if this}}, {{../label}}{{/if}}]{{/each}}{{#each empty}}x{{/each}}{{#each missing}}x{{/each}}',
  '{{#with part}}{{label}} {{../label}} {{#with deep}}{{label}} {{../label}} {{../../label}}{{/with}}{{/with}}',
  '{{#with missing}}x{{else}}{{label}}{{/with}}',
  '{{!-- nothing --}}\n{{#if label}}\n  lines\n{{/if}}\n  {{~label~}}  \n.',
  '{{#if (or flag none list)}}or{{/if}}{{#if (and label flag)}}and{{/if}}{{#if (eq part.label "inner")}}eq{{/if}}',
  '{{coalesce flag none label}} {{#if (not (lookup (lookup list 0) "after"))}}not{{/if}}',
  '{{join label (coalesce none "b") with="; "}} {{join label part.label}} {{list list join="or"}}',
];

/** The helpers as Handlebars calls them. */
const forHandlebars = Object.fromEntries(
  ['or', 'and', 'eq', 'not', 'coalesce', 'join', 'list'].map((name) => [
    name,
    function (this: unknown, ...given: readonly unknown[]) {
      const values = given.slice(0, -1);
      const { hash } = given.at(-1) as { readonly hash: object };
      const called = templateCalls[name as keyof typeof templateCalls] as (...given: readonly unknown[]) => unknown;
      return name === 'join' || name === 'list' ? called({}, this, ...values, hash) : called(...values);
    },
  ]),
);

for (const template of templates) {
  code(`says what Handlebars says: ${template.replaceAll('\n', '⏎')}`, () => {
    const expected = Handlebars.compile(template, { noEscape: true })(data, { helpers: forHandlebars });
    assert.is(written(template), expected);
  });
}

code('has a mistake where what is printed is not there, with its place', () => {
  assert.throws(() => written('a\n {{missing}}'), /^"missing" not defined - 2:3$/);
  assert.throws(() => written('{{part.missing}}'), /^"missing" not defined - 1:2$/);
  assert.throws(() => written('{{missing.label}}'), /^"label" not defined - 1:2$/);
});

for (const template of ['{{> other}}', '{{@index}}', '{{#each list}}{{else}}none{{/each}}'])
  code(`is refused, rather than say something else: ${template}`, () => {
    assert.throws(() => templateCode(template));
  });

code.run();

function written(template: string): string {
  const names = Object.keys(templateCalls);
  const make = new Function(
    'called',
    `const { ${names.join(', ')} } = called; const none = {};
    return ${templateCode(template)}`,
  );
  return make(templateCalls)({}, data);
}
