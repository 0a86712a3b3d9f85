import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeTree } from '../kit/temporary-folder';
import { type Outcome, policyc } from './policyc';
import { smallPolicy } from './small-policy';

const look = suite('policyc build with a theme or a page template');
const root = mkdtempSync(join(realpathSync(tmpdir()), 'policyc-look-'));

look.after(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Built extends Outcome {
  readonly read: (path: string) => string;
  readonly has: (path: string) => boolean;
}

async function building(files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Built> {
  const folder = mkdtempSync(join(root, 'run-'));
  writeTree(folder, { 'policies/shop/policy.yaml': smallPolicy('Shop'), ...files });
  const outcome = await policyc(folder, 'build', ...words);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { ...outcome, read, has: (path) => existsSync(join(folder, path)) };
}

look('a theme is in every page and in the list of pages, which allow it by its hash', async () => {
  const { exit, read } = await building({ 'house.css': ':root { --link: #7a0000 }\n' }, '--theme', 'house.css');
  assert.is(exit, 0);
  for (const path of ['dist/shop/index.html', 'dist/index.html']) {
    const page = read(path);
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    assert.ok(style.endsWith('/* The theme. */\n:root { --link: #7a0000 }\n'), path);
    assert.match(page, `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  }
});

look('a theme that loads something stops the build, at its place', async () => {
  const { exit, stdout, stderr, has } = await building({ 'a/b.css': 'p {}\n@import "c";\n' }, '--theme', 'a/b.css');
  assert.is(exit, 1);
  assert.match(stdout, 'a/b.css:2:1\nerror[page/theme-loads]: `@import` loads another stylesheet');
  assert.match(stderr, 'nothing is built while the theme or the page template has problems');
  assert.not.ok(has('dist'));
});

look('a page template takes the place of the usual one', async () => {
  const page = '<!doctype html><title>{{title}}</title>{{#each sections}}{{{headingHtml}}};{{/each}}\n';
  const { exit, read } = await building({ 'own.hbs': page }, '--page-template', 'own.hbs');
  assert.is(exit, 0);
  assert.match(read('dist/shop/index.html'), /^<!doctype html><title>Privacy Policy<\/title>.*;\n$/);
});

look('mistakes in a page template are told with their places, and nothing is written', async () => {
  const { exit, stdout, has } = await building({ 'own.hbs': 'a\n {{titel}}\n' }, '--page-template', 'own.hbs');
  assert.is(exit, 1);
  assert.match(stdout, 'own.hbs:2:4\nerror[page/name-unknown]: a page has no `titel`');
  assert.match(stdout, 'did you mean `title`?');
  assert.not.ok(has('dist'));
});

look('a mistake that shows only when a page is made is no defect of policyc', async () => {
  const template = '{{#each sections}}\n{{{html}}}{{/each}}';
  const { exit, stdout, stderr, has } = await building({ 'own.hbs': template }, '--page-template', 'own.hbs');
  assert.is(exit, 1);
  assert.match(stdout, 'own.hbs:2:4\nerror[page/name-unknown]: there is no `html` here');
  assert.not.match(stderr, 'internal error');
  assert.not.ok(has('dist/shop'));
});

look('a file that is not there is told', async () => {
  const { exit, stderr } = await building({}, '--theme', 'none.css');
  assert.is(exit, 2);
  assert.match(stderr, '`none.css` does not exist');
});

look('without pages there is no page that lists them', async () => {
  const { read, has } = await building({}, '--emit', 'manifest,markdown');
  assert.match(read('dist/index.json'), '"shop"');
  assert.not.ok(has('dist/index.html'));
});

look.run();
