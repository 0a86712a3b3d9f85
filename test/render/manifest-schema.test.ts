import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import policySchema from '../../src/model/policy.schema.json';
import published from '../../src/render/manifest.schema.json';
import { formatted } from '../../tools/generate/formatted';
import frame from '../../tools/generate/manifest-frame.json';
import { manifestSchema } from '../../tools/generate/manifest-schema';
import { typesModule } from '../../tools/generate/types-module';

const schemas = suite('manifest schema');

const folder = resolve(__dirname, '../../src/render');

schemas('is sound in the strictest reading, with an id of its own', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  assert.ok(ajv.validateSchema(published), JSON.stringify(ajv.errors));
  ajv.compile(published);
  assert.is(published.$id, 'urn:policyc:schema:manifest:1');
  assert.is(published.$schema, 'https://json-schema.org/draft/2020-12/schema');
});

schemas('and the types are what the schema of policies gives; `make generate` makes them anew', async () => {
  const made = manifestSchema(policySchema, frame);
  const text = formatted(JSON.stringify(made), 'src/render/manifest.schema.json');
  assert.ok(text === readFileSync(resolve(folder, 'manifest.schema.json'), 'utf8'), 'manifest.schema.json is stale');
  const types = await typesModule(made, 'manifest.schema.json');
  assert.ok(types === readFileSync(resolve(folder, 'manifest.ts'), 'utf8'), 'manifest.ts is stale');
});

schemas('says of every key what it is', () => {
  const silent = keysIn(published).filter(({ node }) => {
    const said = { ...definitionOf(node), ...node };
    return typeof said.title !== 'string' || typeof said.description !== 'string';
  });
  assert.equal(
    silent.map(({ path }) => path),
    [],
  );
});

schemas('allows no other keys in what has keys', () => {
  const open = nodesIn(published).filter(({ node }) => node.properties && node.additionalProperties !== false);
  assert.equal(
    open.map(({ path }) => path),
    [],
  );
});

schemas('gives every fact a state, and has every key of facts that a policy has', () => {
  const keys = Object.entries(policySchema.properties).filter(([, node]) => 'additionalProperties' in node);
  assert.ok(keys.length > 20);
  for (const [key] of keys) {
    const map = (published.properties as Record<string, Node>)[key];
    const fact = definitionOf(map?.additionalProperties as Node);
    assert.ok((fact.required as string[] | undefined)?.includes('state'), key);
  }
});

schemas('has nothing in it that only authors need', () => {
  const text = JSON.stringify(published);
  for (const word of ['"x-', 'enumDescriptions', '"examples":[']) assert.not.ok(text.includes(word), word);
});

schemas.run();

interface Node {
  readonly [key: string]: unknown;
}

interface Placed {
  readonly path: string;
  readonly node: Node;
}

/** Every part of a schema that is a schema. */
function nodesIn(node: Node, path = '#'): readonly Placed[] {
  const inner = Object.entries(node).flatMap(([key, value]) => {
    if (key === 'properties' || key === '$defs') {
      return Object.entries(value as Node).flatMap(([name, child]) => nodesIn(child as Node, `${path}/${name}`));
    }
    if (key === 'anyOf') return (value as readonly Node[]).flatMap((child, at) => nodesIn(child, `${path}/${at}`));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? nodesIn(value as Node, path) : [];
  });
  return [{ path, node }, ...inner];
}

/** What stands under `properties` anywhere in a schema. */
function keysIn(schema: Node): readonly Placed[] {
  return nodesIn(schema).flatMap(({ path, node }) =>
    Object.entries((node.properties as Node | undefined) ?? {}).map(([key, child]) => ({
      path: `${path}/${key}`,
      node: child as Node,
    })),
  );
}

function definitionOf(node: Node): Node {
  const name = String(node.$ref ?? '').replace('#/$defs/', '');
  return (published.$defs as unknown as Readonly<Record<string, Node>>)[name] ?? {};
}
