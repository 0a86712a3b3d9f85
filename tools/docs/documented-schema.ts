import type { Constraint } from '../../src/model/constraints';

/** A part of the schema with what it says to readers. */
export interface DocumentedNode extends Constraint {
  readonly properties?: Fields;
  readonly additionalProperties?: boolean | DocumentedNode;
  readonly items?: DocumentedNode;
  /** What each word of `enum` means, in the same order. */
  readonly enumDescriptions?: readonly string[];
}

/** Parts of the schema by the keys that hold them. */
export type Fields = Readonly<Record<string, DocumentedNode>>;

/** The schema of policies with its definitions. */
export interface DocumentedSchema extends DocumentedNode {
  readonly properties: Fields;
  readonly $defs: Fields;
}

/** The name of the definition that a part of the schema refers to. */
export function definitionOf({ $ref }: DocumentedNode): string | undefined {
  return $ref?.replace('#/$defs/', '');
}

/** A part of the schema with its references followed; what stands beside a reference wins. */
export function followedIn(schema: DocumentedSchema, node: DocumentedNode): DocumentedNode {
  const name = definitionOf(node);
  if (name === undefined) return node;
  const { $ref: _, ...own } = node;
  return { ...followedIn(schema, schema.$defs[name] ?? {}), ...own };
}

/** What stands in a key of the policy: the entries of a map by id, the items of a list, or the value itself. */
export function insideOf({ additionalProperties, items, ...node }: DocumentedNode): DocumentedNode {
  return typeof additionalProperties === 'object' ? additionalProperties : (items ?? node);
}
