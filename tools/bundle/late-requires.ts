import ts from 'typescript';

/** What a module takes from another under a name: `const name = require("…");`, as `tsc` and people write an import. */
const IMPORT = /^const (\w+) = ((?:__import(?:Default|Star)\()?require\((["'])([^"']+)\3\)\)?);$/gm;

/**
 * The same module, as `tsc` made it, but each of its imports is loaded when it is first used. Whatever a command does not come
 * to, such as to write the page of a policy that is wrong, it does not load. With `only`, no other modules are taken late.
 */
export function withLateRequires(text: string, only?: readonly string[]): string {
  const names = new Set<string>();
  const late = text.replace(IMPORT, (whole, name: string, value: string, _, module: string) => {
    if (only?.includes(module) === false) return whole;
    names.add(name);
    return `let ${name}$; const ${name} = () => (${name}$ ??= ${value});`;
  });
  const tree = ts.createSourceFile('', late, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const uses: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text) && !ts.isVariableDeclaration(node.parent)) uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  let out = '';
  let from = 0;
  for (const { text: name, end } of uses) {
    // In brackets, for one may be what `new` makes.
    out += `${late.slice(from, end - name.length)}(${name}())`;
    from = end;
  }
  return out + late.slice(from);
}
