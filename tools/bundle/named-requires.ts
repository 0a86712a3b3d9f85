import ts from 'typescript';

/** A module that is taken whole under a name: `const name = require("…");`, as `tsc` writes an import of names. */
const IMPORT = /^const (\w+) = (require\("[^"]+"\));$/gm;

/**
 * The same module, as `tsc` made it, but what it imports it takes by name once, when it is loaded, rather than from the other
 * module at every use. That is the same where no import leads round to the module itself.
 */
export function withNamedRequires(text: string): string {
  const tree = ts.createSourceFile('', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const imports = new Map([...text.matchAll(IMPORT)].map(([whole, name = '']) => [name, whole]));
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && imports.has(node.text) && !ts.isVariableDeclaration(node.parent)) {
      const use = useOf(node);
      if (use) uses.push(use);
      else imports.delete(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const named = uses.filter(({ of }) => imports.has(of));
  let out = '';
  let from = 0;
  for (const { of, member, node } of named) {
    out += `${text.slice(from, node.getStart(tree))}${of}_${member}`;
    from = node.end;
  }
  out += text.slice(from);
  return out.replace(IMPORT, (whole, name: string, value: string) => {
    const members = new Set(named.filter(({ of }) => of === name).map(({ member }) => member));
    if (members.size === 0) return whole;
    return `const { ${[...members].map((member) => `${member}: ${name}_${member}`).join(', ')} } = ${value};`;
  });
}

/** Where something of an import is used: `name.member`, or the whole of `(0, name.member)`. */
interface Use {
  readonly of: string;
  readonly member: string;
  readonly node: ts.Node;
}

/** What is used where the name of an import stands; undefined where it is the module itself. */
function useOf(name: ts.Identifier): Use | undefined {
  const access = name.parent;
  if (!ts.isPropertyAccessExpression(access) || access.expression !== name) return undefined;
  const comma = access.parent;
  const isCalled = ts.isBinaryExpression(comma) && comma.operatorToken.kind === ts.SyntaxKind.CommaToken;
  return { of: name.text, member: access.name.text, node: isCalled ? comma.parent : access };
}
