import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { usesOf } from './globals-of';
import { type Import, importsOf } from './imports-of';
import { generatedFiles, type ProjectFile, project, sourceFiles } from './project-files';

/**
 * Who may import whom. A room is a folder of `src`, or a file that stands in `src` itself. `types` may be imported as
 * types only; `node` lists the modules of Node that a room may use.
 */
interface Room {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  readonly node?: readonly string[];
}

/** All that the public names and the command line may use. */
const phases = [
  'core',
  'parse',
  'model',
  'lint',
  'config',
  'view',
  'render',
  'diff',
  'release',
  'report',
  'compile',
  'built-in',
  'io',
];

const rooms: Readonly<Record<string, Room>> = {
  generated: { rooms: [] },
  core: { rooms: [] },
  parse: { rooms: ['core'] },
  model: { rooms: ['core', 'parse', 'generated'] },
  lint: { rooms: ['core', 'model'], types: ['parse'] },
  config: { rooms: ['core', 'parse', 'model', 'lint', 'generated'] },
  view: { rooms: ['core', 'model', 'generated'] },
  render: { rooms: ['core', 'model', 'view', 'generated'], types: ['diff', 'release'], node: ['node:crypto'] },
  // Of `view` the English alone: periods, dates and lists are said as on the page.
  diff: { rooms: ['core', 'model', 'view', 'report', 'generated'], types: ['render'] },
  release: { rooms: ['core', 'model', 'diff', 'render'], node: ['node:crypto'] },
  report: { rooms: ['core'], node: ['node:crypto'] },
  'built-in': { rooms: ['model', 'view', 'render', 'generated'] },
  compile: { rooms: ['core', 'parse', 'model', 'lint', 'view', 'diff', 'render', 'release'], types: ['built-in'] },
  io: {
    rooms: ['core'],
    types: ['parse', 'model', 'view', 'render', 'release', 'compile'],
    // `node:process` for `pid` and `kill` alone: a lock asks whether the process that holds it still lives; and for `env`,
    // in which git finds its way. `node:child_process` for git alone, which only it can read. `node:module` and `node:vm`
    // for the bundle, which is the package in files that are read faster.
    node: [
      'node:fs',
      'node:path',
      'node:crypto',
      'node:os',
      'node:process',
      'node:child_process',
      'node:module',
      'node:vm',
    ],
  },
  index: { rooms: phases },
  cli: {
    rooms: [...phases, 'index', 'generated'],
    // `node:os` for the number of processors alone, which says how many threads pay.
    node: [
      'node:path',
      'node:process',
      'node:tty',
      'node:util',
      'node:url',
      'node:crypto',
      'node:v8',
      'node:os',
      'node:worker_threads',
    ],
  },
};

/** What makes a result depend on something that is not its input. */
const outside = ['process', 'console', 'globalThis', 'new Date', 'Date.now', 'performance', 'Math.random'];
const locale = ['Intl', '.localeCompare', '.toLocale*'];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'fetch', 'WebSocket', 'eval'];

const houseImports = suite('imports');
const files = sourceFiles();
const imports = [...files, ...generatedFiles()].flatMap(importsOf);

houseImports('go only where the table allows', () => {
  assert.equal(imports.filter((one) => one.local && !isAllowed(one)).map(describe), []);
});

houseImports('have a row of the table for every room', () => {
  assert.equal(
    [...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !rooms[room]),
    [],
  );
});

houseImports('take from Node only what the table allows, with the node: prefix', () => {
  const bare = new Set(builtinModules);
  const refused = imports.filter(({ from, target }) => {
    if (bare.has(target)) return true;
    return target.startsWith('node:') && !rooms[roomOf(from)]?.node?.includes(target);
  });
  assert.equal(refused.map(describe), []);
});

houseImports('take packages only from the dependencies of the package', () => {
  const { dependencies } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const refused = imports.filter(({ target, local }) => {
    if (local || target.startsWith('node:')) return false;
    return !(packageOf(target) in dependencies);
  });
  assert.equal(refused.map(describe), []);
});

houseImports('have no cycle, imports of types included', () => {
  assert.equal(cycles(imports), []);
});

houseImports('leave process and console to the command line', () => {
  const found = files
    .filter(({ path }) => roomOf(path) !== 'cli')
    .flatMap((file) => uses(file, ['process', 'console']));
  assert.equal(found, []);
});

houseImports('let the lock ask for processes and git start one, and for nothing else of them', () => {
  const found = files
    .filter(({ path }) => roomOf(path) === 'io')
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^import (.*) from 'node:(?:process|child_process)';$/gm)].map(
        ([, names]) => `${path} ${names}`,
      ),
    );
  assert.equal(found.sort(), ['src/io/git.ts { env }', 'src/io/git.ts { spawnSync }', 'src/io/owner.ts { kill, pid }']);
});

houseImports('and no phase knows the time, the place, the locale or the world outside', () => {
  const phases = files.filter(({ path }) => !['cli', 'io'].includes(roomOf(path)));
  assert.equal(
    phases.flatMap((file) => uses(file, [...outside, ...locale, ...timers])),
    [],
  );
});

houseImports('sort without a locale in every room', () => {
  assert.equal(
    files.flatMap((file) => uses(file, ['.localeCompare'])),
    [],
  );
});

houseImports('the scanner sees every kind of import', () => {
  const text = [
    "import a from './a';",
    "import type { B } from '../b';",
    "import { type C } from 'c';",
    "export * from './d';",
    "const e = require('node:fs');",
    "const f = import('./f');",
    "let g: import('./g').G;",
    "import { type H, h } from './h';",
    "import './i.json';",
    "import j = require('./j');",
  ].join('\n');
  assert.equal(
    importsOf({ path: 'src/x/y.ts', text }).map(({ target, typeOnly, line }) => `${line} ${target} ${typeOnly}`),
    [
      '1 src/x/a false',
      '2 src/b true',
      '3 c true',
      '4 src/x/d false',
      '5 node:fs false',
      '6 src/x/f false',
      '7 src/x/g true',
      '8 src/x/h false',
      '9 src/x/i false',
      '10 src/x/j false',
    ],
  );
});

houseImports('the scanner sees a forbidden name where it is a value, and only there', () => {
  const text = [
    'process.exit(1);',
    'const a = { process: 1, b: console };',
    'a.process = new Date(0);',
    'interface T { process: string }',
    'const now = Date.now();',
    'f(process);',
    'const c = { process };',
    'x.toLocaleUpperCase();',
    'let when: Date;',
  ].join('\n');
  const found = usesOf({ path: 'x.ts', text }, ['process', 'console', 'new Date', 'Date.now', '.toLocale*']);
  assert.equal(
    found.map(({ name, line }) => `${line} ${name}`),
    ['1 process', '2 console', '3 new Date', '5 Date.now', '6 process', '7 process', '8 .toLocale*'],
  );
});

houseImports('the search for cycles finds one', () => {
  const edge = (from: string, target: string): Import => ({ from, target, local: true, typeOnly: true, line: 1 });
  const round = [edge('src/a.ts', 'src/b'), edge('src/b.ts', 'src/c'), edge('src/c.ts', 'src/a')];
  assert.equal(cycles(round), ['src/a -> src/b -> src/c -> src/a']);
  assert.equal(cycles(round.slice(0, 2)), []);
});

houseImports.run();

/** `src/parse/parse.ts` is in the room `parse`, `src/compile.ts` in the room `compile`. */
function roomOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '');
}

function isAllowed({ from, target, typeOnly }: Import): boolean {
  const [own, other] = [roomOf(from), roomOf(target)];
  // The version stands in package.json; nothing else outside of src is in the package at the same place.
  if (target === 'package') return own === 'cli' || own === 'render' || own === 'compile';
  if (!target.startsWith('src/')) return false;
  if (own === other) return true;
  const room = rooms[own];
  return room?.rooms.includes(other) || (typeOnly && room?.types?.includes(other)) || false;
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function describe({ from, line, target, typeOnly }: Import): string {
  return `${from}:${line} imports ${typeOnly ? 'types of ' : ''}${target}`;
}

function uses(file: ProjectFile, names: readonly string[]): string[] {
  return usesOf(file, names).map(({ name, line }) => `${file.path}:${line} uses ${name}`);
}

/** Every cycle that a walk along the imports meets, as `a -> b -> a`. */
function cycles(all: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, target, local } of all) {
    const key = from.replace(/\.ts$/, '');
    if (local) targets.set(key, [...(targets.get(key) ?? []), target]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, above: readonly string[]): void => {
    const start = above.indexOf(file);
    if (start >= 0) found.push([...above.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...above, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}
