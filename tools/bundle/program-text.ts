import { posix } from 'node:path';
import { withNames } from './chunk-text';
import { type ModuleFile, readModule } from './module-file';

/**
 * The program as one file, in its place: with what it needs before a bundle is open. To find nine files takes Node longer
 * than to read one. What else it requires it still requires as a file, beside its own.
 */
export function programText(project: string, roots: readonly string[]): string {
  const [program = ''] = roots;
  const folder = posix.dirname(program);
  const modules = new Map<string, ModuleFile>();
  const needed = [...roots];
  for (const path of needed) {
    if (modules.has(path)) continue;
    // Modules of Node have to be loaded before V8 is tuned.
    const module = readModule(project, path, true);
    modules.set(path, module);
    needed.push(...module.requires.filter((one) => one.isAtOnce).map((one) => one.path));
  }
  const members = [...modules].map(([path, module]) => {
    const text = withNames(module, (other) => (modules.has(other) ? other : `./${posix.relative(folder, other)}`));
    if (posix.dirname(path) !== folder && text.includes('__dirname')) throw new Error(`${path} asks where it is`);
    return `${JSON.stringify(path)}: function (exports, require, module) {\n${text}\n}`;
  });
  return `#!/usr/bin/env node
const modules = {
${members.join(',\n')}
};
const loaded = new Map();
function load(name) {
  if (!(name in modules)) return require(name);
  let module = loaded.get(name);
  if (!module) {
    module = { exports: {} };
    loaded.set(name, module);
    modules[name](module.exports, load, module);
  }
  return module.exports;
}
load(${JSON.stringify(program)});
`;
}
