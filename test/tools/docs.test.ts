import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import GithubSlugger from 'github-slugger';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import schema from '../../src/model/policy.schema.json';
import { vocabulary } from '../../src/model/vocabulary';
import { madePages } from '../../tools/docs/made-pages';
import { markdownTable } from '../../tools/docs/markdown-table';

const docs = suite('reference pages');
const project = resolve(__dirname, '../..');
const pages = madePages();
const keysPage = pages.get('docs/schema.md') ?? '';

for (const [path, text] of pages) {
  docs(`${path} is what the schema and the vocabularies make`, () => {
    assert.ok(readFileSync(resolve(project, path), 'utf8') === text, `${path} is out of date: run make docs`);
  });

  docs(`${path} has no heading twice, and its links lead to headings`, () => {
    const anchors = new Map([...pages].map(([page, content]) => [page.replace('docs/', ''), anchorsOf(content)]));
    const own = anchorsOf(text);
    assert.is(new Set(own).size, own.length);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]*)\)/g)];
    assert.ok(path !== 'docs/schema.md' || links.length > 100);
    const broken = links.filter(([, page = '', anchor = '']) => {
      return !(anchors.get(page || path.replace('docs/', '')) ?? []).includes(anchor);
    });
    assert.equal(
      broken.map(([link]) => link),
      [],
    );
  });

  docs(`${path} has tables with as many cells in each row as in its heading`, () => {
    for (const table of text.match(/(?:^\|.*\n)+/gm) ?? []) {
      const widths = table
        .trim()
        .split('\n')
        .map((row) => row.replaceAll('\\|', '').split('|').length);
      assert.is(new Set(widths).size, 1, table.slice(0, 200));
    }
  });
}

docs('every key of a policy has its section with an example that is YAML of that key', () => {
  for (const key of Object.keys(schema.properties)) {
    const [, section = ''] = keysPage.split(`\n## \`${key}\`\n`);
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? [];
    assert.equal(Object.keys(parse(yaml)), [key]);
  }
});

docs('every field of the schema is on the page with what it holds', () => {
  const fields = Object.values(
    schema.$defs as Record<string, { properties?: Record<string, { description?: string }> }>,
  ).flatMap(({ properties = {} }) => Object.entries(properties));
  assert.ok(fields.length > 300);
  const missing = fields.filter(([name, { description = '' }]) => {
    return !keysPage.includes(`\`${name}\``) || !keysPage.includes(description.replaceAll('|', '\\|'));
  });
  assert.equal(
    missing.map(([name]) => name),
    [],
  );
});

docs('needed keys are bold, allowed words are told with what they mean, references lead to their key', () => {
  assert.match(keysPage, '| [**`rights`**](#rights) |');
  assert.match(keysPage, '| **`legalName`** | The registered name. | [name](#name) | `Acme Ltd` |');
  assert.match(keysPage, '`never`: it does not happen: a stated no<br>');
  assert.match(keysPage, 'list: id from [`categories`](#categories)');
  assert.match(keysPage, '| `keep.period` |');
  assert.match(keysPage, 'word of [rights](vocabulary.md#rights)');
});

docs('every word of every vocabulary is on the page with what is printed for it', () => {
  const page = pages.get('docs/vocabulary.md') ?? '';
  for (const { title, terms } of Object.values(vocabulary)) {
    const [, section = ''] = page.split(`\n## ${title}\n`);
    for (const [id, { verb, label }] of Object.entries(terms)) {
      assert.ok(section.includes(`| \`${id}\` | ${verb === undefined ? label : `the right to ${verb}`}`), id);
    }
  }
});

docs('a cell of a table stays in its row and column', () => {
  assert.is(markdownTable(['A', 'B'], [['x | y', 'one\ntwo']]), '| A | B |\n|---|---|\n| x \\| y | one two |');
});

docs.run();

function anchorsOf(text: string): readonly string[] {
  const slugger = new GithubSlugger();
  return (text.match(/^#+ .*$/gm) ?? []).map((line) => slugger.slug(line.replace(/^#+ /, '')));
}
