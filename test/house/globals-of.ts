import ts from 'typescript';
import type { ProjectFile } from './project-files';

/** A name that a file uses without declaring it under that name as a property: `process`, `Date.now`, `.localeCompare`. */
export interface Use {
  readonly name: string;
  readonly line: number;
}

/**
 * What a file says of the given names. `process` finds the value `process` (not a property or a type of that name),
 * `Date.now` that member, `new Date` that call with `new`, and `.toLocale*` any member that begins so.
 */
export function usesOf({ path, text }: ProjectFile, names: readonly string[]): Use[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    for (const name of names) {
      if (says(node, name)) uses.push({ name, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function says(node: ts.Node, name: string): boolean {
  if (name.startsWith('new ')) return ts.isNewExpression(node) && node.expression.getText() === name.slice(4);
  if (name.startsWith('.')) {
    if (!ts.isPropertyAccessExpression(node)) return false;
    return name.endsWith('*') ? node.name.text.startsWith(name.slice(1, -1)) : node.name.text === name.slice(1);
  }
  if (name.includes('.')) return ts.isPropertyAccessExpression(node) && node.getText().replace('?.', '.') === name;
  return ts.isIdentifier(node) && node.text === name && isValue(node);
}

/** True for an identifier that is read as a value; false for names of properties, of types and of declarations. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent) || ts.isTypePredicateNode(parent)) return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  return !((ts.isNamedTupleMember(parent) || isNamed(parent)) && parent.name === node);
}

function isNamed(node: ts.Node): node is ts.Node & { readonly name: ts.Node } {
  return 'name' in node && node.kind !== ts.SyntaxKind.ShorthandPropertyAssignment;
}
