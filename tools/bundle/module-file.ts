import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { withLateRequires } from './late-requires';
import { withNamedRequires } from './named-requires';

/** A module as it goes into a bundle. */
export interface ModuleFile {
  /** CommonJS, in ASCII. */
  readonly text: string;
  /** What it requires: where the name stands in the text, and the file that it leads to, below the project. */
  readonly requires: readonly Require[];
}

/** A call of `require` with the name of a file. */
export interface Require {
  readonly start: number;
  readonly end: number;
  readonly path: string;
  /** The module was written to call it when it is loaded, not later in a function. */
  readonly isAtOnce: boolean;
}

/** Reads a module of the project, or of a library, below it. With `isWhole`, what it imports is loaded with it, never later. */
export function readModule(project: string, path: string, isWhole = false): ModuleFile {
  const file = join(project, path);
  const written = readFileSync(file, 'utf8');
  if (path.endsWith('.json')) {
    // The escapes stay in the text that is parsed: one of a byte a character is read in half the time.
    return {
      text: `module.exports = JSON.parse(${JSON.stringify(ascii(JSON.stringify(JSON.parse(written))))});`,
      requires: [],
    };
  }
  const plain = compact(isEsm(file) ? commonJs(written) : written);
  const text = ascii(withFasterRequires(path, plain, isWhole));
  const atOnce = new Set(requiresIn(project, file, plain).flatMap(({ path, isAtOnce }) => (isAtOnce ? [path] : [])));
  const requires = requiresIn(project, file, text).map((one) => ({ ...one, isAtOnce: atOnce.has(one.path) }));
  return { text, requires };
}

function withFasterRequires(path: string, text: string, isWhole: boolean): string {
  const seam = isWhole ? undefined : seamOf(path);
  if (seam) return withLateRequires(text, seam.only);
  // No import of ours leads round to where it began; those of libraries may.
  return path.startsWith('lib/') ? withNamedRequires(text) : text;
}

/** A module whose imports are loaded when they are first used; with `only`, no others of them than these. */
interface Seam {
  readonly only?: readonly string[];
}

/** What decides what to do next: all below it is sure to be needed once it is called. */
function seamOf(path: string): Seam | undefined {
  if (path.startsWith('lib/cli/') || ['lib/compile.js', 'lib/built-in.js'].includes(path)) return {};
  // It could start other programs, which policyc has no use for.
  return path === 'node_modules/commander/lib/command.js' ? { only: ['node:child_process'] } : undefined;
}

function requiresIn(project: string, file: string, text: string): readonly Require[] {
  const require = createRequire(file);
  const found: Require[] = [];
  const visit = (node: ts.Node, isAtOnce: boolean): void => {
    if (ts.isCallExpression(node) && node.expression.getText(tree) === 'require') {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) {
        const resolved = require.resolve(name.text);
        // A module of Node itself resolves to its name.
        if (resolved !== name.text) {
          const path = relative(project, resolved).replaceAll('\\', '/');
          found.push({ start: name.getStart(tree), end: name.getEnd(), path, isAtOnce });
        }
      }
    }
    const inside = isAtOnce && !ts.isFunctionLike(node);
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  visit(tree, true);
  return found;
}

function isEsm(file: string): boolean {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8')).type === 'module';
  }
}

function commonJs(text: string): string {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

/** Without what is not code: comments, and most space. A line within a block still begins with a space. */
function compact(text: string): string {
  const tree = ts.createSourceFile('', text.replace(/^#!.*/, ''), ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  let code = '';
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(tree);
    for (const child of children) visit(child);
    if (children.length > 0) return;
    const before = node.getFullText(tree).slice(0, node.getLeadingTriviaWidth(tree));
    const space = before.endsWith('\n') ? '\n' : before.includes('\n') ? '\n ' : before && ' ';
    code += space + node.getText(tree);
  };
  visit(tree);
  return code;
}

/** Characters outside of ASCII are written as escapes, which mean the same in texts and in regular expressions. */
function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
