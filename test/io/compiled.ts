import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

const source = join(__dirname, '../../src');

/**
 * Writes the JavaScript of `src/core` and `src/io` into a folder, so that a test can start many short programs without
 * a compiler in each of them.
 */
export function compileInto(folder: string): void {
  for (const part of ['core', 'io']) {
    mkdirSync(join(folder, part), { recursive: true });
    for (const name of readdirSync(join(source, part)).filter((file) => file.endsWith('.ts'))) {
      const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
      const { outputText } = ts.transpileModule(readFileSync(join(source, part, name), 'utf8'), { compilerOptions });
      writeFileSync(join(folder, part, `${basename(name, '.ts')}.js`), outputText);
    }
  }
}
