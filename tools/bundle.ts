/**
 * Makes `lib/bundle`: the modules that commands load, with those of the libraries they need, in few files that Node reads
 * much faster than hundreds. Run as `node -r ts-node/register/transpile-only tools/bundle.ts`, after `tsc`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chunkText } from './bundle/chunk-text';
import { chunksOf } from './bundle/chunks';

const project = resolve(process.argv[2] ?? join(__dirname, '..'));
const packs = readdirSync(join(project, 'lib', 'lint', 'rules'));
const folder = join(project, 'lib', 'bundle');

/** Each has what its roots need at once and no chunk before it has; the last has all the rest. */
const roots = new Map([
  ['command', ['lib/cli/run.js', 'lib/cli/mishap.js']],
  ['build', ['lib/cli/build-policies.js', 'lib/cli/check-policies.js', 'lib/lint/rules/core/index.js']],
  ['yaml', ['lib/parse/reference.js']],
  ['rules', packs.map((pack) => `lib/lint/rules/${pack}/index.js`)],
  ['rest', []],
]);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const chunks = chunksOf(project, roots);
for (const name of roots.keys()) writeFileSync(join(folder, `${name}.js`), chunkText(project, name, chunks));
