import Handlebars from 'handlebars';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pageCalls } from '../../src/render/page-calls';
import { pageTemplateOptions } from '../../src/render/page-template';
import { pageCode } from '../../tools/generate/page-code';

const code = suite('the code of a page');

const context = {
  label: 'a <b> & "c" \'d\' `e` = &amp;',
  html: '<b>',
  none: null,
  zero: 0,
  flag: false,
  empty: [],
  list: ['<x>', 'y'],
  part: { label: 'inner', list: ['z'], deep: { label: 'inmost', list: [] } },
};

const pages = [
  'plain\n',
  '',
  '{{label}} {{{html}}} {{zero}} {{flag}} {{none}} {{{none}}}',
  '{{part.label}} {{part.deep.label}} {{this.label}}',
  '{{#if label}}\n  yes\n{{/if}}\n{{#if none}}yes{{else}}no{{/if}} {{#if zero}}yes{{else}}no{{/if}} {{#if missing}}yes{{/if}}',
  '{{#unless flag}}not{{/unless}}{{#unless list}}not{{else}}list{{/unless}}',
  '{{#each list}}[{{this}}{{{this}}}{{@root.label}}]{{/each}}{{#each empty}}x{{else}}{{label}}{{/each}}{{#each none}}x{{/each}}',
  '{{#with part}}{{label}} {{@root.label}} {{#with deep}}{{label}}{{/with}}{{/with}}{{#with none}}x{{else}}{{label}}{{/with}}',
  '{{#*inline "one"}}({{label}}{{@root.zero}}){{/inline~}}\n{{> one}}\n{{#with part}}\n  {{> one}}\n{{/with}}',
  '{{#*inline "deep"}}\n{{label}}\n{{#with deep}}\n{{> deep}}\n{{/with}}\n{{/inline}}\n{{#with part}}{{> deep}}{{/with}}',
  '{{!-- nothing --}}\n  {{~label~}}  \n.',
];

for (const page of pages) {
  code(`says what Handlebars says: ${page.replaceAll('\n', '⏎')}`, () => {
    // What is written as it is needs no context that has all names.
    const options = { ...pageTemplateOptions, strict: false };
    assert.is(written(page), Handlebars.create().compile(page, options)(context));
  });
}

code('has a mistake where what is printed is not there, with its place', () => {
  assert.throws(() => written('a\n {{missing}}'), /^"missing" not defined - 2:3$/);
  assert.throws(() => written('{{part.missing}}'), /^"missing" not defined - 1:2$/);
});

for (const page of ['{{../label}}', '{{@index}}', '{{label list}}', '{{> one list}}', '{{#label}}x{{/label}}'])
  code(`is refused, rather than say something else: ${page}`, () => {
    assert.throws(() => pageCode(page), /pages have no such/);
  });

code.run();

function written(page: string): string {
  const make = new Function(
    'calls',
    `const { ${Object.keys(pageCalls).join(', ')} } = calls; return ${pageCode(page)}`,
  );
  return make(pageCalls)(context);
}
