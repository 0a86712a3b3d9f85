import { type DocumentedNode, type DocumentedSchema, definitionOf, type Fields, insideOf } from './documented-schema';
import { headingAnchor } from './heading-anchor';

/** True for a definition that only saves writing a field twice: it is explained where it is used. */
export function isShortcut({ $ref, type, enum: words }: DocumentedNode): boolean {
  return $ref !== undefined || type === 'array' || type === 'boolean' || words !== undefined;
}

/** The definitions of keys and values that have a section of their own, for they belong to no one key of the policy. */
export function partsOf(schema: DocumentedSchema): readonly DocumentedNode[] {
  const owned = Object.values(schema.properties).map((node) => definitionOf(insideOf(node)));
  const parts = Object.entries(schema.$defs).filter(([name, node]) => node.properties && !owned.includes(name));
  return parts.map(([, node]) => node);
}

/** The definitions of single values, such as dates. */
export function formsOf(schema: DocumentedSchema): readonly DocumentedNode[] {
  return Object.values(schema.$defs).filter((node) => !isShortcut(node) && node.type === 'string');
}

/** The anchor of what explains a definition: the section of its key in the policy, or its own. */
export function anchorOf(schema: DocumentedSchema, name: string): string {
  const owner = Object.entries(schema.properties).find(([, node]) => definitionOf(insideOf(node)) === name);
  return headingAnchor(owner ? owner[0] : (schema.$defs[name]?.title ?? name));
}

/** The fields that all kinds of fact have alike, or nine of ten, by name. */
export function commonFieldsOf(schema: DocumentedSchema): Fields {
  const kinds = Object.values(schema.properties)
    .filter(({ additionalProperties }) => typeof additionalProperties === 'object')
    .map((node) => schema.$defs[definitionOf(insideOf(node)) ?? '']?.properties ?? {});
  const isCommon = (name: string, node: DocumentedNode) =>
    kinds.filter((kind) => isSame(kind[name], node)).length >= kinds.length * 0.9;
  const fields = kinds.flatMap((kind) => Object.entries(kind));
  return Object.fromEntries(fields.filter(([name, node]) => isCommon(name, node)));
}

/** True for fields that are a bare reference to the same definition. */
export function isSame(one: DocumentedNode | undefined, other: DocumentedNode): boolean {
  return one?.$ref !== undefined && one.$ref === other.$ref && Object.keys({ ...one, ...other }).length === 1;
}
