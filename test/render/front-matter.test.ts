import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import markdown from '../../src/render/formats/markdown';
import { published, publishedPolicy } from './published';
import { inputFor, viewOf } from './sample';

const front = suite('front matter');

const read = (text: string): unknown => parse(/^---\n([\s\S]*?\n)---\n\n# /.exec(text)?.[1] ?? 'none');

front('says what the policy says of itself, at the top of the Markdown', () => {
  const { 'policy.md': text = '' } = published(publishedPolicy(), { frontMatter: true });
  assert.equal(read(text), {
    title: 'Privacy Policy',
    lang: 'en-NZ',
    description: 'Privacy Policy, Acme',
    version: '1.2',
    effective: '2026-03-01',
    updated: '2026-02-01',
    posted: '2026-01-01',
  });
  const plain = published(publishedPolicy())['policy.md'] ?? '';
  assert.is(text.slice(text.indexOf('# ')), plain, 'the text is the same');
});

front('is the same text to every reader of YAML, whatever stands in it', () => {
  const texts = [
    '---\n: "a" #b',
    '\'"\\ {{x}} <!-- </script> %YAML',
    'a\u2028b\u2029c\u0085d\ufeffe\u0000f\tg',
    'yes',
    '!!x &a *b',
    '\ud800!',
  ];
  for (const description of texts) {
    const input = inputFor(viewOf({}));
    const text = markdown.render({ ...input, page: { ...input.page, description, hasFrontMatter: true } });
    const { description: told } = read(text) as { readonly description: string };
    assert.is(told, description.replace('\ud800', '\ufffd'));
    assert.match(text, /^---\ntitle: "Privacy policy"\nlang: "en"\ndescription: "[^\n]*"\neffective: /);
    assert.not.match(text, /[\u0000\u0085\u2028\u2029\ufeff]/);
  }
});

front.run();
