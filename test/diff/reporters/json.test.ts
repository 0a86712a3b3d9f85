import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Change } from '../../../src/diff/change';
import { diff } from '../../../src/diff/diff';
import schema from '../../../src/diff/diff.schema.json';
import { sideOfModel } from '../../../src/diff/from-model';
import json from '../../../src/diff/reporters/json';
import { allCompiled } from '../sides';
import { changed, compared, longer, right, unknown, wording } from './comparisons';

const report = suite('diff › the report for programs');

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(schema);

interface Report {
  readonly diffVersion: number;
  readonly summary: object;
  readonly policies: readonly { readonly changes: readonly Change[]; readonly problems?: readonly string[] }[];
}

const read = (text: string): Report => {
  const data: unknown = JSON.parse(text);
  assert.ok(isValid(data), JSON.stringify(isValid.errors));
  return data as unknown as Report;
};

report('has a schema in the strictest reading, with an id of its own', () => {
  assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
  assert.is(schema.$id, 'urn:policyc:schema:diff:1');
});

report('keeps the schema, whatever happened to the policies', () => {
  const text = json.report(compared(changed([wording, right, longer]), changed([], { id: 'same' }), unknown), {
    color: true,
  });
  const data = read(text);
  assert.is(data.diffVersion, 1);
  assert.equal(data.summary, { material: 1, substantive: 1, editorial: 1 });
  assert.equal(data.policies[0]?.changes[2], longer);
  assert.equal(data.policies[2]?.problems, unknown.problems);
});

report('keeps the schema for all that two real policies differ in, and knows every key of it', () => {
  const sides = allCompiled().map(({ model, id }) => sideOfModel(model, id));
  const seen = new Set<string>();
  for (const [index, head] of sides.entries()) {
    const base = sides[(index + 1) % sides.length] ?? head;
    const { policies } = read(json.report(compared(changed(diff(base, head))), { color: false }));
    for (const change of policies[0]?.changes ?? []) for (const key of Object.keys(change)) seen.add(key);
  }
  const known: readonly string[] = Object.keys(schema.$defs.change.properties);
  assert.equal(
    [...seen].filter((key) => !known.includes(key)),
    [],
  );
});

report('prints nothing that a terminal obeys, and means the same', () => {
  const text = json.report(compared(changed([{ ...longer, words: '\u009b\u202e' }])), { color: false });
  assert.not.match(text, /[\u009b\u202e]/);
  assert.is(read(text).policies[0]?.changes[0]?.words, '\u009b\u202e');
});

report.run();
