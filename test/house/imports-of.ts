import { posix } from 'node:path';
import ts from 'typescript';
import type { ProjectFile } from './project-files';

/** One import of a file: `target` is a path in the project without its extension (`src/core/source`), or a package. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly local: boolean;
  /** True when nothing of it is left in the compiled code. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** All that a TypeScript file imports, re-exports, requires or names in an import type. */
export function importsOf({ path, text }: ProjectFile): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier) return;
    const line = source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
    const name = ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText();
    const local = name.startsWith('.');
    const target = local ? posix.join(posix.dirname(path), name).replace(/\.(ts|js|json)$/, '') : name;
    imports.push({ from: path, target, local, typeOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, exportsTypesOnly(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && loads(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function exportsTypesOnly({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (!exportClause || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}

function loads(expression: ts.Expression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(expression) && expression.text === 'require';
}
