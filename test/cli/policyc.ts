import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run';
import { sayAgain } from '../../src/cli/sealed-build';
import type { Terminal } from '../../src/cli/terminal';

const project = resolve(__dirname, '../..');

/** What a run left: the exit code and both streams. */
export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in a folder, in this process: all of the program but `main.ts` and the true terminal. */
export async function policyc(folder: string, ...words: readonly string[]): Promise<Outcome> {
  return policycWith({}, folder, ...words);
}

/** The same, with variables in the environment. */
export async function policycWith(
  variables: Readonly<Record<string, string>>,
  folder: string,
  ...words: readonly string[]
): Promise<Outcome> {
  return policycIn({ variables }, folder, words);
}

/** The same, where before each policy that a build makes something else is done. */
export async function policycWhile(
  work: () => Promise<unknown>,
  folder: string,
  ...words: readonly string[]
): Promise<Outcome> {
  return policycIn({ work }, folder, words);
}

interface Around {
  readonly variables?: Readonly<Record<string, string>>;
  readonly work?: () => Promise<unknown>;
}

async function policycIn(
  { variables = {}, work: meanwhile = async () => undefined }: Around,
  folder: string,
  words: readonly string[],
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const terminal: Terminal = {
    folder,
    words,
    today: '2026-11-23',
    moment: () => Date.now(),
    print: (text) => {
      stdout += text;
    },
    tell: (sentence) => {
      stderr += `policyc: ${sentence}\n`;
    },
    colors: (flag) => flag === true,
    variable: (name) => variables[name] || undefined,
    undisturbed: async (work) => {
      const asked = async (): Promise<boolean> => {
        await meanwhile();
        return false;
      };
      return { result: await work(asked), signalled: undefined };
    },
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    const said = sayAgain(terminal);
    const exit = typeof said === 'number' ? said : await run(words, { ...terminal, ...(said && { sealed: said }) });
    return { exit, stdout, stderr };
  } finally {
    process.chdir(before);
  }
}

/** How a process of its own is started. */
export interface Start {
  readonly environment?: Readonly<Record<string, string>>;
  /** A script that is loaded first. */
  readonly preload?: string;
}

/** The words that start policyc as a process of its own: as it is compiled, where that is not older than any source. */
export function commandLine(words: readonly string[], preload?: string): readonly string[] {
  const first = preload === undefined ? [] : ['-r', preload];
  isCompiled ??= newest(join(project, 'src')) < timeOf(compiled);
  if (isCompiled) return [process.execPath, ...first, compiled, ...words];
  const compiler = require.resolve('ts-node/register/transpile-only');
  return [process.execPath, '-r', compiler, ...first, join(project, 'src/cli/main.ts'), ...words];
}

const compiled = join(project, 'lib/cli/main.js');
let isCompiled: boolean | undefined;

function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...entries.map((entry) => timeOf(join(folder, entry))));
}

function timeOf(path: string): number {
  return existsSync(path) ? lstatSync(path).mtimeMs : 0;
}

/** The environment of such a process: without what this one may have been started with. */
export function environmentOf(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, POLICYC_DEBUG, GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, ...environment } = process.env;
  return { ...environment, TS_NODE_PROJECT: join(project, 'tsconfig.json'), ...more };
}

/** Runs policyc in a folder as a process of its own; takes about a second. */
export function policycProcess(folder: string, words: readonly string[], start: Start = {}): Outcome {
  const [program = '', ...rest] = commandLine(words, start.preload);
  const env = environmentOf(start.environment);
  const { status, stdout, stderr } = spawnSync(program, rest, { cwd: folder, env, encoding: 'utf8' });
  return { exit: status, stdout, stderr };
}

/** All files below a folder with their texts, by path with forward slashes; links are not followed. */
export function treeOf(folder: string, below = ''): Record<string, string> {
  const files: Record<string, string> = {};
  if (!existsSync(join(folder, below))) return files;
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === '' ? name : `${below}/${name}`;
    const stats = lstatSync(join(folder, path));
    if (stats.isDirectory()) Object.assign(files, treeOf(folder, path));
    else files[path] = stats.isFile() ? readFileSync(join(folder, path), 'utf8') : '';
  }
  return files;
}
