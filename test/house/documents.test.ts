import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { filesIn, project, sourceFiles } from './project-files';

const documents = suite('documents');
const top = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...['docs/schema.md', 'docs/vocabulary.md'],
];
const decisions = existsSync(resolve(project, 'docs/decisions')) ? filesIn('docs/decisions') : [];

documents('are short enough to be read', () => {
  assert.ok(
    words(read('ARCHITECTURE.md')) <= 800,
    `ARCHITECTURE.md has ${words(read('ARCHITECTURE.md'))} words, not 800`,
  );
  assert.ok(
    words(read('CONTRIBUTING.md')) <= 700,
    `CONTRIBUTING.md has ${words(read('CONTRIBUTING.md'))} words, not 700`,
  );
  assert.equal(
    decisions.filter(({ text }) => words(text) > 200).map(({ path, text }) => `${path} has ${words(text)} words`),
    [],
  );
});

documents('of decisions are numbered without a gap and dated', () => {
  assert.equal(
    decisions.map(({ path }) => path.slice('docs/decisions/'.length, 'docs/decisions/'.length + 5)),
    decisions.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
  );
  assert.equal(
    decisions.filter(({ text }) => !/\b20\d\d-\d\d-\d\d\b/.test(text)).map(({ path }) => path),
    [],
  );
});

documents('link only to what is there', () => {
  const pages = [...top, ...decisions.map(({ path }) => path)];
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !existsSync(resolve(project, dirname(page), target)))
      .map((target) => `${page} links to ${target}`),
  );
  assert.equal(broken, []);
});

documents('show every room of the source in the architecture', () => {
  const rooms = new Set(sourceFiles().map(({ path }) => path.split('/')[1] ?? ''));
  const table = read('ARCHITECTURE.md');
  assert.equal(
    [...rooms].filter((room) => !table.includes(`| \`${room}\` |`)),
    [],
  );
});

documents.run();

function read(path: string): string {
  return readFileSync(resolve(project, path), 'utf8');
}

/** Words as `wc -w` counts them. */
function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
