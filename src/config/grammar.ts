import { makeValidator } from '../generated/config-validator';
import type { Constraint } from '../model/constraints';
import { formats } from '../model/formats';
import type { Grammar } from '../model/grammar';
import schema from './config.schema.json';

const definitions = schema.$defs as unknown as Readonly<Record<string, Constraint>>;

/** A schema with its definitions in the place of the references to them; none leads back to itself. */
function expanded(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(expanded);
  if (node === null || typeof node !== 'object') return node;
  const { $ref, ...own } = node as Constraint;
  const whole = $ref === undefined ? own : { ...definitions[$ref.replace('#/$defs/', '')], ...own };
  return Object.fromEntries(Object.entries(whole).map(([key, child]) => [key, expanded(child)]));
}

const { $defs: _, ...root } = schema;

/** The grammar of the configuration. */
export const configGrammar: Grammar = {
  whole: expanded(root) as Constraint,
  validator: makeValidator(formats),
  called: 'the configuration',
};
