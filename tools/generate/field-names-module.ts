interface Node {
  readonly $defs?: Nodes;
  readonly properties?: Nodes;
  readonly items?: Node;
  readonly additionalProperties?: boolean | Node;
}

type Nodes = Readonly<Record<string, Node>>;

/** Every name that a field of a schema can have, as a module: to look for them in the schema takes long in every build. */
export function fieldNamesModule(schema: Node): string {
  const names = new Set<string>();
  const visit = ({ $defs = {}, properties = {}, items, additionalProperties }: Node) => {
    for (const name of Object.keys(properties)) names.add(name);
    for (const below of [...Object.values($defs), ...Object.values(properties)]) visit(below);
    if (items) visit(items);
    if (typeof additionalProperties === 'object') visit(additionalProperties);
  };
  visit(schema);
  const list = [...names].map((name) => `  ${JSON.stringify(name)},\n`).join('');
  return `// Made from policy.schema.json by make generate; do not edit.

/** Every name that a field of a policy can have. */
export const fieldNames: readonly string[] = [
${list}];
`;
}
