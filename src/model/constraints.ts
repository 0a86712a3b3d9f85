import { oncePer } from '../core/once';
import type { Path } from '../core/source';
import schema from './policy.schema.json';
import { resolved, type SchemaNode } from './walk';

/** A part of the schema with all that it asks of a value. */
export interface Constraint extends SchemaNode {
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Constraint>>;
  readonly additionalProperties?: boolean | Constraint;
  readonly propertyNames?: Constraint;
  readonly items?: Constraint;
  readonly not?: Constraint;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly uniqueItems?: boolean;
}

/** What the schema asks of a whole policy. */
export const wholePolicy = schema as unknown as Constraint;

/** A constraint with its reference followed; what stands beside the reference wins. */
export function followed(node: Constraint): Constraint {
  return node.$ref ? target(node) : node;
}

const target = oncePer((node: Constraint) => resolved(node) as Constraint);

/** What the schema asks one step down: of the value of a key, or of an item of a list. */
export function below(node: Constraint, step: string | number): Constraint | undefined {
  if (typeof step === 'number') return node.items && followed(node.items);
  const property = node.properties && Object.hasOwn(node.properties, step) ? node.properties[step] : undefined;
  if (property) return followed(property);
  return typeof node.additionalProperties === 'object' ? followed(node.additionalProperties) : undefined;
}

/** What a schema, that of policies unless another is given, asks of the value at a path; undefined where it knows of none. */
export function constraintAt(path: Path, whole = wholePolicy): Constraint | undefined {
  let node: Constraint | undefined = whole;
  for (const step of path) node = node && below(node, step);
  return node;
}

/** What the schema asks of ids, wherever they stand. */
export const idConstraint: Constraint = followed({ $ref: '#/$defs/id' });

/** The keys that a map with a fixed set of keys may have; empty for a map by id. */
export function keysOf(node: Constraint): readonly string[] {
  return Object.keys(node.properties ?? {});
}

/** True where the schema allows a value of this type: `object`, `array`, `string`, `boolean`, `integer`, `number`. */
export function allows(node: Constraint, type: string): boolean {
  return typeof node.type === 'string' ? node.type === type : (node.type?.includes(type) ?? false);
}
