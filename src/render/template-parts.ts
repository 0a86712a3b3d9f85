/** Where something stands in a template: the line from 1, the column from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something that a template calls by a name. */
export interface Called extends Place {
  readonly name: string;
}

/** What a page template uses, in the order in which it stands there. */
export interface TemplateParts {
  /** The names of what it prints or asks for. */
  readonly names: readonly Called[];
  readonly helpers: readonly Called[];
  readonly partials: readonly Called[];
  /** The partials that it defines. */
  readonly defined: ReadonlySet<string>;
  /** The names that it prints as they are, with three braces. */
  readonly raw: readonly Called[];
}

/** The parts of a template that was read by Handlebars. */
export function partsOf(program: object): TemplateParts {
  const names: Called[] = [];
  const helpers: Called[] = [];
  const partials: Called[] = [];
  const raw: Called[] = [];
  const defined = new Set<string>();
  const own = new Set<string>();
  const visit = (node: AnyNode): void => {
    if (node.type === 'PathExpression') {
      const { data, parts = [], loc } = node;
      for (const name of data ? parts.slice(1) : parts) names.push({ name, ...loc.start });
      return;
    }
    const called = node.path?.original ?? '';
    const isHelper = node.type === 'SubExpression' || (node.params?.length ?? 0) > 0;
    if (node.type === 'DecoratorBlock') defined.add(String(node.params?.[0]?.value));
    else if (isHelper && node.path) helpers.push({ name: called, ...node.path.loc.start });
    if (node.name) partials.push({ name: String(node.name.original), ...node.loc.start });
    if (node.type === 'MustacheStatement' && node.escaped === false && node.path) {
      raw.push({ name: node.path.parts?.at(-1) ?? called, ...node.loc.start });
    }
    for (const name of node.blockParams ?? []) own.add(name);
    if (node.key !== undefined) own.add(node.key);
    for (const [key, value] of Object.entries(node)) {
      if (key === 'name' || (key === 'path' && (isHelper || node.type === 'DecoratorBlock'))) continue;
      for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) visit(inner);
    }
  };
  visit(program as AnyNode);
  return { names: names.filter(({ name }) => !own.has(name)), helpers, partials, defined, raw };
}

/** A node of the syntax tree, of whatever type. */
interface AnyNode {
  readonly type: string;
  readonly loc: { readonly start: Place };
  readonly original?: string;
  readonly value?: unknown;
  readonly data?: boolean;
  readonly parts?: readonly string[];
  readonly path?: AnyNode;
  readonly name?: AnyNode;
  readonly key?: string;
  readonly params?: readonly AnyNode[];
  readonly blockParams?: readonly string[];
  readonly escaped?: boolean;
}

function isNode(value: unknown): value is AnyNode {
  return value !== null && typeof value === 'object' && 'type' in value;
}
