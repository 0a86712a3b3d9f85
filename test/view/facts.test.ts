import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { builtInTemplates } from '../../src/built-in';
import type { Span } from '../../src/core/source';
import { link } from '../../src/model/link';
import { factKeys } from '../../src/model/walk';
import { view } from '../../src/view/view';
import { keepsSchema } from '../model/linking';

/**
 * The files below `facts/` hold examples of one kind of fact each: facts by id, and what the page says of them.
 * `UPDATE=1` writes what it says now into the files, for somebody to read.
 */
interface Example {
  readonly name: string;
  /** Facts of the kind of the file by id; `others` are facts of other kinds, by key and id. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly others?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What the section shows; absent, the facts one after the other. */
  readonly show?: readonly unknown[];
  readonly section?: Readonly<Record<string, unknown>>;
  readonly voice?: Readonly<Record<string, unknown>>;
  /** The Markdown of the section. */
  readonly says: string;
}

type Facts = Record<string, Record<string, unknown>>;

const nowhere: Span = { source: { path: 'policy.yaml', text: '' }, start: 0, end: 0 };

const folder = resolve(__dirname, 'facts');
const base = parse(readFileSync(resolve(folder, 'base.yaml'), 'utf8')) as Facts;
const files = readdirSync(folder)
  .filter((file) => file !== 'base.yaml')
  .sort();

for (const file of files) {
  const kind = file.replace(/\.yaml$/, '');
  const facts = suite(`facts: ${kind}`);
  const path = resolve(folder, file);
  const text = readFileSync(path, 'utf8');
  const examples = parse(text) as readonly Example[];
  if (process.env.UPDATE) writeFileSync(path, updated(text, kind, examples));
  else {
    for (const example of examples) {
      facts(example.name, () => assert.is(said(kind, example), example.says.trimEnd()));
    }
  }
  facts(`each has a name of its own in ${file}`, () => {
    assert.is(new Set(examples.map(({ name }) => name)).size, examples.length);
  });
  facts.run();
}

const kinds = suite('facts: kinds');

kinds('have examples each', () => {
  const names = files.map((file) => file.replace(/\.yaml$/, ''));
  const parts = ['dates', 'scope', 'laws', 'relations', 'version', 'controllingLanguage', 'history'];
  assert.equal(
    [...factKeys, ...parts.map((part) => `policy.${part}`)].filter((kind) => !names.includes(kind)),
    [],
  );
});

kinds.run();

/** What the section of an example says, in Markdown: its blocks with an empty line between them. */
function said(kind: string, { facts, others = {}, show, section = {}, voice }: Example): string {
  const policy = structuredClone(base);
  for (const [key, more] of Object.entries(others)) policy[key] = { ...policy[key], ...more };
  const [top = '', part] = kind.split('.');
  const own = { ...policy[top], ...(part === undefined ? facts : { [part]: facts.value ?? facts }) };
  const isOne = part !== undefined && !['laws', 'relations'].includes(part);
  const shown = show ?? (isOne ? [kind] : Object.keys(facts).map((id) => `${kind}.${id}`));
  const rest = Object.keys(base).filter((key) => key !== 'policy' && key !== top);
  const data = {
    ...policy,
    [top]: own,
    outline: { date: { place: 'none' }, ...(voice ? { voice } : {}) },
    sections: [
      { id: 'here', heading: 'Here', ...section, show: shown },
      { id: 'elsewhere', heading: 'Elsewhere', numbering: 'decimal', show: rest },
    ],
  };
  assert.ok(keepsSchema(data), `the example keeps the schema: ${JSON.stringify(keepsSchema.errors)}`);
  const { model, diagnostics } = link({ data, spanOf: () => nowhere, keySpanOf: () => nowhere });
  assert.ok(model, diagnostics.map(({ message }) => message).join('\n'));
  const { view: told, diagnostics: unsaid } = view(model, builtInTemplates().language);
  const addresses = Object.keys(facts).map((id) => `${kind}.${id}`);
  const about = unsaid.filter(({ fact }) => show === undefined && (fact === kind || addresses.includes(fact ?? '')));
  assert.equal(
    about.map(({ message }) => message),
    [],
  );
  return (told.sections[0]?.blocks ?? [])
    .map(({ number, markdown }) => (number === undefined ? markdown : `${number} ${markdown}`))
    .join('\n\n');
}

/** The text of a file with what the page says now: the end of every example, after `says`. */
function updated(text: string, kind: string, examples: readonly Example[]): string {
  const chunks = text.split(/^(?=- name:)/m);
  return chunks
    .map((chunk, index) => {
      const example = examples[index];
      if (!example) return chunk;
      const lines = said(kind, example).split('\n');
      const block = lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n');
      return `${chunk.replace(/^ {2}says: \|\n[\s\S]*$/m, '').trimEnd()}\n  says: |\n${block}\n`;
    })
    .join('');
}
