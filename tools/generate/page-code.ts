import Handlebars from 'handlebars';

type Node = hbs.AST.Node;

/** What the code of pages calls, besides its own parts: how values are read, tested and escaped. */
export const pageCalls: readonly string[] = ['each', 'escapeHtml', 'given', 'isTrue', 'own'];

/**
 * A page template as the code of a function: what it is filled with in, HTML out. It does what Handlebars would in strict
 * mode, without what that does at run time for templates that nobody knows. What our pages do not use is refused.
 */
export function pageCode(body: string): string {
  const program = Handlebars.parse(body);
  const parts = program.body
    .filter(isPart)
    .map((part) => `const ${nameOfPart(part.params[0])} = (c, root) => ${programCode(part.program, 'c')};`);
  const main = programCode({ ...program, body: program.body.filter((node) => !isPart(node)) }, 'root');
  return `(() => {\n${parts.join('\n')}\nreturn (root) => ${main};\n})()`;
}

/** `{{#*inline "statement"}}…{{/inline}}` */
function isPart(node: Node): node is hbs.AST.DecoratorBlock {
  return node.type === 'DecoratorBlock';
}

function nameOfPart(name: Node | undefined): string {
  if (name?.type === 'StringLiteral') return `part_${(name as hbs.AST.StringLiteral).value}`;
  return name?.type === 'PathExpression' ? `part_${(name as hbs.AST.PathExpression).original}` : refuse(name);
}

/** The code of a piece of a template in which `here` is read. */
function programCode(program: hbs.AST.Program | undefined, here: string): string {
  return ['""', ...(program?.body ?? []).flatMap((node) => statementCode(node, here))].join(' + ');
}

function statementCode(node: Node, here: string): string | readonly string[] {
  switch (node.type) {
    case 'CommentStatement':
      return [];
    case 'ContentStatement': {
      const { value } = node as hbs.AST.ContentStatement;
      return value === '' ? [] : JSON.stringify(value);
    }
    case 'MustacheStatement': {
      const { path, params, hash, escaped } = node as hbs.AST.MustacheStatement;
      if (params.length > 0 || hash) refuse(node);
      const value = pathCode(path, here, true);
      return escaped ? `escapeHtml(${value})` : `(${value} ?? "")`;
    }
    case 'PartialStatement': {
      const { name, params, hash, indent } = node as hbs.AST.PartialStatement;
      if (params.length > 0 || hash) refuse(node);
      return [...(indent ? [JSON.stringify(indent)] : []), `${nameOfPart(name)}(${here}, root)`];
    }
    case 'BlockStatement':
      return blockCode(node as hbs.AST.BlockStatement, here);
    default:
      return refuse(node);
  }
}

function blockCode(block: hbs.AST.BlockStatement, here: string): string {
  const { path, params, program, inverse } = block;
  const [first] = params;
  if (!first || params.length > 1 || block.hash || program.blockParams) return refuse(block);
  const value = pathCode(first, here, false);
  const otherwise = `(${programCode(inverse, here)})`;
  switch ((path as hbs.AST.PathExpression).original) {
    case 'if':
      return `(isTrue(${value}) ? (${programCode(program, here)}) : ${otherwise})`;
    case 'unless':
      return `(isTrue(${value}) ? ${otherwise} : (${programCode(program, here)}))`;
    case 'with':
      return `(isTrue(${value}) ? ((c) => ${programCode(program, 'c')})(${value}) : ${otherwise})`;
    case 'each':
      return `(isTrue(${value}) ? each(${value}, (c) => ${programCode(program, 'c')}) : ${otherwise})`;
    default:
      return refuse(block);
  }
}

/** What a path leads to; the last of its names has to be there where it is printed. */
function pathCode(node: Node, here: string, isPrinted: boolean): string {
  const path = node.type === 'PathExpression' ? (node as hbs.AST.PathExpression) : refuse(node);
  if (path.depth > 0 || (path.data && path.parts[0] !== 'root')) refuse(path);
  const names = path.data ? path.parts.slice(1) : path.parts;
  const { line, column } = path.loc.start;
  return names.reduce<string>(
    (holder, name, index) => {
      const key = JSON.stringify(name);
      const isLast = isPrinted && index === names.length - 1;
      return isLast ? `given(${holder}, ${key}, "${line}:${column}")` : `own(${holder}, ${key})`;
    },
    path.data ? 'root' : here,
  );
}

function refuse(node: Node | undefined): never {
  const { line, column } = node?.loc.start ?? { line: 1, column: 0 };
  throw new Error(`pages have no such ${node?.type ?? 'part'} - ${line}:${column}`);
}
