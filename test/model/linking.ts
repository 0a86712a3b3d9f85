import Ajv2020 from 'ajv/dist/2020';
import * as assert from 'uvu/assert';
import { type Diagnostic, placeOf } from '../../src/core/diagnostic';
import { type Linked, link } from '../../src/model/link';
import schema from '../../src/model/policy.schema.json';
import { parse } from '../../src/parse/parse';

/** True for data that keeps the schema of policies, formats such as dates aside. */
export const keepsSchema = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

/** What every policy needs; put after the lines of an example, which so keep their numbers. */
const required: Readonly<Record<string, string>> = {
  policy: '  title: Privacy Policy',
  controllers: '  main:\n    legalName: Acme Ltd',
  contacts: '  privacy:\n    email: [privacy@example.com]',
  categories: '  account:\n    label: account details\n    items: [email]',
  purposes: '  service:\n    label: provide our services',
  collection: '  signup:\n    data: [account]\n    purposes: [service]',
  rights: '  access:\n    kind: access\n    how:\n      - via: privacy',
};

/** The example with what it lacks of a policy. */
export function whole(example: string): string {
  const lines = example.replace(/^\n/, '').replace(/\s*$/, '\n');
  const missing = Object.entries(required).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(lines));
  return lines + missing.map(([key, text]) => `${key}:\n${text}\n`).join('');
}

/** Links an example, which has to keep the schema. */
export function linked(example: string): Linked {
  const { document, diagnostics } = parse({ path: 'policy.yaml', text: whole(example) });
  assert.equal(diagnostics.map(line), [], 'the example is YAML');
  assert.ok(document);
  assert.ok(keepsSchema(document.data), `the example keeps the schema: ${JSON.stringify(keepsSchema.errors)}`);
  return link(document);
}

/** What is found in an example, a line each: `3:5 error core/reference-dangling: no category is called …`. */
export function findings(example: string): readonly string[] {
  return linked(example).diagnostics.map(line);
}

/** The findings with their help and related places, for reading them as a user would. */
export function told(example: string): readonly string[] {
  return linked(example).diagnostics.flatMap((diagnostic) => [
    line(diagnostic),
    ...(diagnostic.related ?? []).map(({ message, span }) => `  ${place(placeOf(span))} ${message}`),
    ...(diagnostic.help === undefined ? [] : [`  help: ${diagnostic.help}`]),
  ]);
}

function line({ code, severity, message, span }: Diagnostic): string {
  return `${place(placeOf(span))} ${severity} ${code}: ${message}`;
}

function place(text: string): string {
  return text.replace('policy.yaml:', '');
}
