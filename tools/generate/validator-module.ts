import Ajv, { _, type Options } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { formats } from '../../src/model/formats';

interface Schema {
  readonly [key: string]: unknown;
}

/** The keywords that do not constrain: they speak to editors and to other phases, and would only make the code long. */
const annotations = [
  '$schema',
  'title',
  'description',
  'examples',
  'enumDescriptions',
  'x-text',
  'x-refers',
  'x-vocabulary',
  'x-words',
];

/**
 * A schema as a TypeScript module whose `makeValidator(formats)` gives the validating function, so that no schema is
 * compiled at run time. `partial` leaves out the top-level `required`: a policy may be split over files.
 *
 * The keywords that our schemas use mean the same in each draft, so the plain Ajv is enough: its class for 2020-12 writes
 * twice the code, to count what is evaluated, which no keyword here asks for. In strict mode any other keyword is refused.
 */
export function validatorModule(schema: Schema, { partial }: { readonly partial: boolean }): string {
  const { required, ...rest } = schema;
  const options: Options = { code: { source: true, formats: _`formats` }, inlineRefs: false, messages: false };
  const ajv = new Ajv({ strict: true, allErrors: true, ownProperties: true, allowUnionTypes: true, ...options });
  for (const [name, { validate }] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate });
  const code = standaloneCode(ajv, ajv.compile(constraintsOf(partial ? rest : schema)));
  return `${header}${compacted(code)}\n  return module.exports;\n}\n`;
}

function constraintsOf(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([key]) => !annotations.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === 'anyOf') return [key, (value as readonly Schema[]).map(constraintsOf)];
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return [key, value];
      const isMap = key === 'properties' || key === '$defs';
      return [key, isMap ? mapValues(value as Schema) : constraintsOf(value as Schema)];
    }),
  );
}

/**
 * The same code in little more than half the length: without what nobody reads. Errors are joined in place, for the
 * copies that ajv makes of them take a time that grows with their square.
 */
function compacted(code: string): string {
  return code
    .replace(/^"use strict";/, '')
    .replace(
      /if\(vErrors === null\)\{vErrors = \[(\w+)\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      '(vErrors ??= []).push($1);errors++;',
    )
    .replace(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = joined(vErrors, $1.errors);',
    )
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(/,parentData:\w+,parentDataProperty:(?:\w+|"[^"]*"),rootData\}/g, '}')
    .replace(/\{instancePath,parentData,parentDataProperty,rootData\}/g, '{instancePath}')
    .replace(/, parentData, parentDataProperty, rootData=data\}=\{\}/g, '}={}');
}

function mapValues(map: Schema): Schema {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, constraintsOf(value as Schema)]));
}

const header = `// @ts-nocheck
// Made from the schema by make generate; do not edit.

/** What ajv reports: where, which keyword, and what the keyword wanted. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key concerned, where the error is about the name of a key. */
  readonly propertyName?: string;
}

/** True when the data keep the schema; else \`errors\` says why not. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

function joined(all, more) {
  if (all === null) return more;
  for (const one of more) all.push(one);
  return all;
}

/** The validator, with the formats that the schema names. */
export function makeValidator(formats: Readonly<Record<string, { validate(text: string): boolean }>>): Validator {
  const module = { exports: {} };
`;
