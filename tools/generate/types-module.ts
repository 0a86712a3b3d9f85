import { compile, type JSONSchema } from 'json-schema-to-typescript';
import ts from 'typescript';
import { formatted } from './formatted';

interface Node {
  readonly [key: string]: unknown;
}

/**
 * The types of a schema as a TypeScript module: one type for each definition, named after it, and one for the whole,
 * named by the schema's title. Every property and every list is readonly. `file` is the name of the schema's file.
 */
export async function typesModule(schema: Node, file: string): Promise<string> {
  const prepared = prepare(schema, true) as JSONSchema;
  const text = await compile(prepared, String(schema.title), {
    additionalProperties: false,
    bannerComment: `// Made from ${file} by make generate; do not edit.\n`,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    format: false,
  });
  return formatted(asReadonly(withoutNotices(text)), 'types.ts');
}

/**
 * A reference becomes the name of its type, so that what stands beside it stays a comment of the property; titles,
 * which would all become types, are left out.
 */
function prepare(node: unknown, isRoot = false): unknown {
  if (Array.isArray(node)) return node.map((item) => prepare(item));
  if (node === null || typeof node !== 'object') return node;
  const { title, examples, $ref, ...rest } = node as Node;
  const prepared: Record<string, unknown> = isRoot ? { title } : {};
  if (typeof $ref === 'string') return { ...rest, tsType: typeName($ref.split('/').at(-1) ?? '') };
  for (const [key, value] of Object.entries(rest)) {
    prepared[key] = key === 'properties' || key === '$defs' ? mapValues(value, prepare) : prepare(value);
  }
  return prepared;
}

function mapValues(map: unknown, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map as Node).map(([key, value]) => [key, change(value)]));
}

function typeName(definition: string): string {
  return definition.charAt(0).toUpperCase() + definition.slice(1);
}

/** The tool notes from where each type is reached, which changes when another type does. */
function withoutNotices(text: string): string {
  return text
    .replace(/ \* ?\n \* This (?:interface|type) was referenced by `[^\n]*\n \* via the `[^\n]*\n(?= \*\/)/g, '')
    .replace(/\/\*\*\n \* This (?:interface|type) was referenced by `[^\n]*\n \* via the `[^\n]*\n \*\/\n/g, '');
}

function asReadonly(text: string): string {
  const source = ts.createSourceFile('types.ts', text, ts.ScriptTarget.ES2022, true);
  const places: { readonly at: number; readonly insert: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node) || ts.isArrayTypeNode(node)) {
      const inList = ts.isArrayTypeNode(node) && ts.isArrayTypeNode(node.parent);
      places.push({ at: node.getStart(source), insert: inList ? '(readonly ' : 'readonly ' });
      if (inList) places.push({ at: node.getEnd(), insert: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // From the end to the start; of two at one place the inner one first, so that the outer one comes before it.
  places.reverse().sort((a, b) => b.at - a.at);
  return places.reduce((made, { at, insert }) => made.slice(0, at) + insert + made.slice(at), text);
}
