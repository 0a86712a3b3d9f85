import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { builtInTemplates } from '../../src/built-in';
import { type Compilation, compile } from '../../src/compile';
import { openSources } from '../../src/io/sources';
import { readManifest } from '../../src/render/read-manifest';
import { matchesSnapshot } from '../kit/snapshot';
import { schemaFields, usedFields } from './fields';

/**
 * Every folder beside this file is an example: policies as authors write them, and in `dist` what they compile to, byte
 * for byte. `UPDATE=1` writes `dist` anew, for somebody to read.
 */
const examples = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const published = join(__dirname, '../../policies');
const templates = builtInTemplates();
const used = new Set<string>();

for (const example of examples) {
  const test = suite(`example: ${example}`);
  const policies = join(__dirname, example, 'policies');
  const dist = join(__dirname, example, 'dist');
  const compiled = policiesIn(policies).map((id) => ({ id, ...compiledAt(policies, id) }));

  for (const { id, artifacts, diagnostics } of compiled) {
    test(`${id} has neither errors nor warnings`, () => {
      assert.equal(
        diagnostics.map(({ code, message }) => `${code}: ${message}`),
        [],
      );
    });
    test(`${id} compiles to the files in dist`, () => {
      assert.is(artifacts.length, 3);
      for (const { path, text } of artifacts) {
        matchesSnapshot(text, relative(join(__dirname, '..'), join(dist, path)));
      }
    });
    test(`the manifest of ${id} is read back`, () => {
      assert.is(readManifest(textOf(artifacts, `${id}/manifest.json`)).policy.id, id);
    });
  }

  test('dist holds no other files', () => {
    const expected = compiled.flatMap(({ artifacts }) => artifacts.map(({ path }) => path));
    const found = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
    assert.equal(found.sort(), expected.sort());
  });
  test.run();
}

const fields = suite('the fields of the schema');

/** Fields that no policy here has, each with the reason. */
const unused: Readonly<Record<string, string>> = {};

fields('are used by an example or a published policy, each at least once', () => {
  for (const root of [...examples.map((example) => join(__dirname, example, 'policies')), published]) {
    for (const id of policiesIn(root)) for (const field of fieldsOf(root, id)) used.add(field);
  }
  const missing = schemaFields().filter((field) => !used.has(field));
  assert.equal(missing, Object.keys(unused).sort());
});

fields.run();

function policiesIn(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function compiledAt(root: string, id: string): Compilation {
  return compile(openSources(root), templates, { id, entry: `${id}/policy.yaml` });
}

function textOf(artifacts: Compilation['artifacts'], path: string): string {
  return artifacts.find((artifact) => artifact.path === path)?.text ?? '';
}

/** The fields that a policy and the files that it includes have. */
function fieldsOf(root: string, id: string): readonly string[] {
  return compiledAt(root, id).dependencies.flatMap((path) => [
    ...usedFields(parse(readFileSync(join(root, path), 'utf8'))),
  ]);
}
