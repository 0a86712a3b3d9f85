import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pageNames } from '../../src/built-in';
import { placeOf } from '../../src/core/diagnostic';
import { fillPage } from '../../src/render/fill-page';
import { compilePage, templateFaults, thrownFault } from '../../src/render/page-template';
import { inputFor, sampleView } from './sample';

const template = suite('page template');

const context = fillPage(inputFor(sampleView));
const sourceOf = (text: string) => ({ path: 'p.hbs', text });
const faultsIn = (text: string): string[] =>
  templateFaults(sourceOf(text), pageNames()).map(
    ({ span, code, message, help }) => `${placeOf(span)} ${code}: ${message}${help ? `; ${help}` : ''}`,
  );

template('escapes what it prints', () => {
  assert.is(compilePage('{{description}}')(context), 'How “Sample” treats &lt;your&gt; data &amp; why.');
});

template('refuses a name that no page has', () => {
  assert.throws(() => compilePage('{{titel}}')(context), /titel/);
});

template('refuses a helper that is not known', () => {
  assert.throws(() => compilePage('{{shout title}}')(context), /shout/);
  assert.throws(() => compilePage('{{log title}}')(context), /log/);
});

template('that comes with policyc has no fault, and tells what a page has', () => {
  const text = readFileSync(resolve(__dirname, '../../templates/pages/html.hbs'), 'utf8');
  assert.equal(faultsIn(text), []);
  for (const name of [
    'title',
    'titleHtml',
    'stylesheetHash',
    'sections',
    'headingHtml',
    'statements',
    'html',
    'words',
  ]) {
    assert.ok(pageNames().includes(name), name);
  }
});

template('may be anything that prints what a page has', () => {
  for (const text of [
    '',
    '<p>{{title}}{{{titleHtml}}}{{words.skip}}{{@root.locale}}</p>',
    '{{#if guide}}{{guide.label}}{{else if contents}}{{contents.heading}}{{/if}}',
    '{{#each sections as |one|}}{{@index}}{{one.level}}{{../title}}{{#each one.statements}}{{{this.html}}}{{/each}}{{/each}}',
    '{{#*inline "part"}}{{title}}{{extra}}{{/inline}}{{> part extra=locale}}',
    '{{! a comment with {{{title}}} }}',
  ]) {
    assert.equal(faultsIn(text), [], text);
  }
});

template('is told all that it calls and nobody has, where it calls it', () => {
  assert.equal(faultsIn('<h1>\n {{titel}}</h1>{{words.skipp}}'), [
    'p.hbs:2:4 page/name-unknown: a page has no `titel`; did you mean `title`?',
    'p.hbs:2:18 page/name-unknown: a page has no `skipp`; did you mean `skip`?',
  ]);
  assert.equal(faultsIn('{{#if titel}}{{/if}}{{lookup this "title"}}{{log "a"}}{{> nav}}'), [
    'p.hbs:1:7 page/name-unknown: a page has no `titel`; did you mean `title`?',
    'p.hbs:1:23 page/template-invalid: there is no helper `lookup`',
    'p.hbs:1:46 page/template-invalid: there is no helper `log`',
    'p.hbs:1:55 page/template-invalid: the template defines no part `nav`',
  ]);
});

template('may not print text as HTML', () => {
  const words = 'page/text-unescaped: `{{{title}}}` prints text as HTML';
  assert.equal(faultsIn('{{{title}}}\n{{&title}}{{{titleHtml}}}'), [`p.hbs:1:1 ${words}`, `p.hbs:2:1 ${words}`]);
});

template('that cannot be read is told in words, at its line', () => {
  assert.equal(faultsIn('a\n{{#if title}}\nb'), [
    'p.hbs:3:1 page/template-invalid: the template cannot be read: it ends before a block is closed',
  ]);
  assert.equal(faultsIn('a\n{{#if title}}{{/each}}'), [
    "p.hbs:2:4 page/template-invalid: the template cannot be read: if doesn't match each",
  ]);
  assert.equal(faultsIn('{{title}'), [
    'p.hbs:1:1 page/template-invalid: the template cannot be read: what stands in these braces is not Handlebars',
  ]);
});

template('that asks in one place for what is only in another fails where it asks', () => {
  const text = '{{#each sections}}\n  {{{html}}}{{/each}}';
  assert.equal(faultsIn(text), []);
  let thrown: unknown;
  try {
    compilePage(text)(context);
  } catch (error) {
    thrown = error;
  }
  const { code, message, span } = thrownFault(sourceOf(text), thrown);
  assert.equal([placeOf(span), code, message], ['p.hbs:2:6', 'page/name-unknown', 'there is no `html` here']);
});

template.run();
