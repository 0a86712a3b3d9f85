import Handlebars from 'handlebars';
import { helperNames, logicNames } from '../../src/view/helper-names';

type Node = hbs.AST.Node;
type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;

/** What templates call besides their helpers: how values are read and tested. */
const readers = ['given', 'isTrue', 'each', 'lookup'];

/** The helpers that give true or false, and need not be asked which. */
const judges: readonly string[] = logicNames.filter((name) => name !== 'coalesce');

/** The names that the code of templates calls, in order: what has them is given to it. */
export const calledNames: readonly string[] = [...helperNames, ...readers].sort();

/**
 * A template of a language as the code of a function: who tells, `t`, and what is read, `c`, in; text out. The code calls
 * helpers by their names, and blocks of logic become conditions, so it does what Handlebars would in strict mode, without what
 * that does at run time for templates that nobody knows. Text is not escaped. What our templates do not use is refused.
 */
export function templateCode(body: string): string {
  const blocks: string[] = [];
  const code = `(t, c) => ${programCode(Handlebars.parse(body), { names: ['c'], blocks })}`;
  if (blocks.length === 0) return code;
  return `(() => {\n${blocks.map((block, index) => `const b${index} = ${block};\n`).join('')}return ${code};\n})()`;
}

/** What is read where a piece stands. */
interface Readings {
  /** Its name in the code, and the names of what is read around it; the inmost comes last. */
  readonly names: readonly string[];
  /** What stands inside blocks, as functions that are made once for the template, and not whenever it is told. */
  readonly blocks: string[];
}

function programCode(program: hbs.AST.Program | undefined, readings: Readings): string {
  const nodes = (program?.body ?? []).filter((node) => !isNothing(node));
  const pieces = nodes.map((node) => statementCode(node, readings));
  // A helper may give a number: where the first of the pieces is no text for sure, an empty one comes before them.
  return (
    nodes[0]?.type === 'BlockStatement' || nodes[0]?.type === 'ContentStatement' ? pieces : ['""', ...pieces]
  ).join(' + ');
}

function isNothing(node: Node): boolean {
  return node.type === 'CommentStatement' || (node as hbs.AST.ContentStatement).value === '';
}

function statementCode(node: Node, readings: Readings): string {
  switch (node.type) {
    case 'ContentStatement':
      return JSON.stringify((node as hbs.AST.ContentStatement).value);
    case 'MustacheStatement':
      return `(${printedCode(node as hbs.AST.MustacheStatement, readings)} ?? "")`;
    case 'BlockStatement':
      return blockCode(node as hbs.AST.BlockStatement, readings);
    default:
      return refuse(node);
  }
}

function printedCode(node: hbs.AST.MustacheStatement, readings: Readings): string {
  const path = pathOf(node);
  const isCall =
    node.params.length > 0 || node.hash !== undefined || helperNames.some((name) => name === path.original);
  return isCall ? callCode(node, readings) : pathCode(path, readings, true);
}

function blockCode(node: hbs.AST.BlockStatement, readings: Readings): string {
  const name = pathOf(node).original;
  const here = readings.names.at(-1);
  const values = node.params.map((param) => valueCode(param, readings));
  const [first] = values;
  const otherwise = `(${programCode(node.inverse, readings)})`;
  if (name === 'if' || name === 'unless') {
    const inside = `(${programCode(node.program, readings)})`;
    const test = isJudgement(node.params[0]) ? first : `isTrue(${first})`;
    return `(${test} ? ${name === 'if' ? `${inside} : ${otherwise}` : `${otherwise} : ${inside}`})`;
  }
  if (name === 'with' || name === 'each') {
    const inner = `c${readings.names.length}`;
    const inside = `(${programCode(node.program, { ...readings, names: [...readings.names, inner] })})`;
    if (name === 'with') return `((${inner}) => isTrue(${inner}) ? ${inside} : ${otherwise})(${first})`;
    return node.inverse ? refuse(node.inverse) : `each(${first}, (${inner}) => ${inside})`;
  }
  if (node.inverse) refuse(node.inverse);
  const inside = `(t, ${here}) => (${programCode(node.program, readings)})`;
  return `${name}(${['t', here, ...values, blockOnce(inside, readings)].join(', ')})`;
}

/** What stands inside a block: it is made once where it reads nothing but what it is given. */
function blockOnce(inside: string, { names, blocks }: Readings): string {
  return names.length > 1 ? inside : `b${blocks.push(inside) - 1}`;
}

function isJudgement(node: Node | undefined): boolean {
  return node?.type === 'SubExpression' && judges.includes(pathOf(node as hbs.AST.SubExpression).original);
}

function callCode(node: Call, readings: Readings): string {
  const name = pathOf(node).original;
  const values = node.params.map((param) => valueCode(param, readings));
  if (name === 'eq') return `(${values.join(' === ')})`;
  if (name === 'not') return `!${isJudgement(node.params[0]) ? values[0] : `isTrue(${values[0]})`}`;
  if (logicNames.includes(name) || readers.includes(name)) return `${name}(${values.join(', ')})`;
  const pairs = (node.hash?.pairs ?? []).map(({ key, value }) => `${key}: ${valueCode(value, readings)}`);
  const named = pairs.length > 0 ? `{ ${pairs.join(', ')} }` : 'none';
  return `${name}(${['t', readings.names.at(-1), ...values, named].join(', ')})`;
}

function valueCode(node: Node, readings: Readings): string {
  switch (node.type) {
    case 'PathExpression':
      return pathCode(node as hbs.AST.PathExpression, readings, false);
    case 'SubExpression':
      return callCode(node as hbs.AST.SubExpression, readings);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return JSON.stringify((node as hbs.AST.StringLiteral).value);
    default:
      return refuse(node);
  }
}

/** What a path leads to; the last of its names has to be there where it is printed. */
function pathCode(path: hbs.AST.PathExpression, readings: Readings, isPrinted: boolean): string {
  // A name that every object has is none that an author wrote.
  const isOwn = !path.data && path.parts.every((name) => !(name in Object.prototype));
  const from = isOwn ? readings.names.at(-1 - path.depth) : undefined;
  const { line, column } = path.loc.start;
  return path.parts.reduce((holder, name, index) => {
    const key = JSON.stringify(name);
    return isPrinted && index === path.parts.length - 1
      ? `given(${holder}, ${key}, "${line}:${column}")`
      : `${holder}[${key}]`;
  }, from ?? refuse(path));
}

function pathOf({ path }: { readonly path: Node }): hbs.AST.PathExpression {
  return path.type === 'PathExpression' ? (path as hbs.AST.PathExpression) : refuse(path);
}

function refuse({ type, loc }: Node): never {
  throw new Error(`templates of a language have no such ${type} - ${loc.start.line}:${loc.start.column}`);
}
