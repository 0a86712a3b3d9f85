import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ProjectFile, sourceFiles } from './project-files';

const houseExports = suite('exports');

houseExports('each have a comment that says what they are for', () => {
  assert.equal(sourceFiles().flatMap(undocumented), []);
});

houseExports('without a comment are found, re-exports are not', () => {
  const text = [
    '/** Says so. */',
    'export const a = 1;',
    'export function b() {}',
    'export default 3;',
    'export interface D {}',
    '/** Far away. */',
    '',
    'const e = 1;',
    '/** Said where it is declared. */',
    'const e2 = 1;',
    'export { e, e2 };',
    "export * from './f';",
    '// A line will do.',
    'export type G = 1;',
  ].join('\n');
  assert.equal(undocumented({ path: 'x.ts', text }), ['x.ts:3 b', 'x.ts:4 default', 'x.ts:5 D', 'x.ts:8 e']);
});

houseExports.run();

/** `file:line name` for every exported name that is declared here without a comment directly above it. */
function undocumented({ path, text }: ProjectFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const later = source.statements.flatMap(exportedLater);
  return source.statements.flatMap((statement) => {
    const names = isExported(statement)
      ? namesOf(statement)
      : namesOf(statement).filter((name) => later.includes(name));
    if (names.length === 0) return [];
    const start = statement.getStart();
    const comment = ts.getLeadingCommentRanges(text, statement.getFullStart())?.at(-1);
    if (comment && text.slice(comment.end, start).split('\n').length <= 2) return [];
    return [`${path}:${source.getLineAndCharacterOfPosition(start).line + 1} ${names.join(', ')}`];
  });
}

/** The names that `export { a }` and `export default a` give to what is declared elsewhere in the file. */
function exportedLater(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) {
    return ts.isIdentifier(statement.expression) ? [statement.expression.text] : [];
  }
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier || !statement.exportClause) return [];
  if (!ts.isNamedExports(statement.exportClause)) return [];
  return statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function isExported(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return !ts.isIdentifier(statement.expression);
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
  }
  if (ts.isExportAssignment(statement)) return ['default'];
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return declares ? [statement.name?.getText() ?? 'default'] : [];
}
