/**
 * Makes `lib/bundle`: the modules that commands load, with those of the libraries they need, in few files that Node reads
 * much faster than hundreds. Puts into the program what it needs before. Run as
 * `node -r ts-node/register/transpile-only tools/bundle.ts`, after `tsc`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chunkText } from './bundle/chunk-text';
import { type ChunkAim, chunksOf } from './bundle/chunks';
import { programText } from './bundle/program-text';

const project = resolve(process.argv[2] ?? join(__dirname, '..'));
const packs = readdirSync(join(project, 'lib/lint/rules')).filter((pack) => pack !== 'core');
const folder = join(project, 'lib', 'bundle');

const aims: readonly ChunkAim[] = [
  { name: 'start', roots: ['lib/cli/sealed-build.js', 'lib/io/cache-file.js'] },
  { name: 'command', roots: ['lib/cli/run.js', 'lib/cli/mishap.js'] },
  {
    name: 'read',
    roots: [
      'lib/model/assemble.js',
      'lib/model/link.js',
      'lib/report/reporters/pretty.js',
      'node_modules/ajv/dist/runtime/equal.js',
      'node_modules/ajv/dist/runtime/ucs2length.js',
    ],
  },
  {
    name: 'say',
    roots: [
      'lib/built-in.js',
      'lib/view/view.js',
      'lib/lint/examine.js',
      'lib/lint/rules/core/index.js',
      'lib/render/formats/index.js',
      'lib/render/manifest-file.js',
    ],
    without: ['lib/built-in.js'],
  },
  {
    name: 'build',
    roots: [
      'lib/cli/build-policies.js',
      'lib/cli/check-policies.js',
      'lib/cli/make-policies.js',
      'lib/cli/maker.js',
      'lib/cli/mending.js',
      'lib/cli/workshop.js',
      'lib/render/index-page.js',
    ],
  },
  { name: 'thread', roots: ['lib/cli/crew.js', 'lib/cli/work.js'] },
  { name: 'mistakes', roots: ['lib/model/check-file.js'] },
  { name: 'yaml', roots: ['lib/parse/reference.js'] },
  { name: 'rules', roots: ['lib/lint/topics', 'lib/lint/questions'].flatMap(modulesIn) },
  // No policy needs all packs, and most need few.
  ...packs.map((pack) => ({ name: `rules-${pack}`, roots: [`lib/lint/rules/${pack}/index.js`] })),
  { name: 'rest', roots: [] },
];

function modulesIn(folder: string): readonly string[] {
  return readdirSync(join(project, folder)).flatMap((name) => (name.endsWith('.js') ? [`${folder}/${name}`] : []));
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const chunks = chunksOf(project, aims);
for (const { name } of aims) writeFileSync(join(folder, `${name}.js`), chunkText(project, name, chunks));

const program = ['lib/cli/main.js', 'lib/cli/bundled.js', 'lib/cli/tune-engine.js'];
writeFileSync(join(project, 'lib/cli/main.js'), programText(project, program));
