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
    'export { e };',
    "export * from './f';",
    '// A line will do.',
    'export type G = 1;',
  ].join('\n');
  assert.equal(undocumented({ path: 'x.ts', text }), ['x.ts:3 b', 'x.ts:4 default', 'x.ts:5 D']);
});

houseExports.run();

/** `file:line name` for every name declared and exported here without a comment directly above it. */
function undocumented({ path, text }: ProjectFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    const name = exportedName(statement);
    if (name === undefined) return [];
    const start = statement.getStart();
    const comment = ts.getLeadingCommentRanges(text, statement.getFullStart())?.at(-1);
    if (comment && text.slice(comment.end, start).split('\n').length <= 2) return [];
    return [`${path}:${source.getLineAndCharacterOfPosition(start).line + 1} ${name}`];
  });
}

function exportedName(statement: ts.Statement): string | undefined {
  if (ts.isExportAssignment(statement)) return 'default';
  if (!ts.canHaveModifiers(statement)) return undefined;
  const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return undefined;
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText()).join(', ');
  }
  const { name } = statement as ts.DeclarationStatement;
  return name?.getText() ?? 'default';
}
