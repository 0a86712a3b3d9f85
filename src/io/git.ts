import { spawnSync } from 'node:child_process';
import { env } from 'node:process';
import { codeOf, quoted, reasonOf } from './words';

/** Git could not do what it was asked; the message says why in words, without a full stop. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** What git answered: its output, or the line in which it says what is wrong. */
export type GitAnswer = { readonly bytes: Buffer } | { readonly fault: string };

/** A repository may be hostile: nothing that its configuration names is run, and paths are no patterns. */
const always = [
  ...['--no-pager', '--literal-pathspecs', '--no-replace-objects'],
  ...['-c', 'core.quotePath=off', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.attributesFile=/dev/null', '-c', 'core.warnAmbiguousRefs=false'],
];

/** No question to a terminal, no network, also not for objects that a partial clone lacks; English, so that faults are known. */
const settings = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
  LANGUAGE: 'C',
};

/** A hook of git says by these where its own repository is; the one that is meant here is that of the folder. */
const foreign = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF|PAGER|TRACE.*)$/;

/** Runs git in a folder, without a shell and without a terminal. Throws a `GitError` where it cannot be run at all. */
export function git(folder: string, words: readonly string[], input = ''): GitAnswer {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
  const { status, signal, stdout, stderr, error } = spawnSync('git', [...always, ...words], {
    cwd: folder,
    env: { ...kept, ...settings },
    input,
    maxBuffer: 1024 ** 3,
    timeout: 120_000,
    windowsHide: true,
    shell: false,
  });
  if (error) throw new GitError(unrunnable(codeOf(error)));
  if (signal) throw new GitError('git was ended before it answered');
  if (status === 0) return { bytes: stdout };
  return { fault: faultIn(stderr.toString('utf8')) };
}

/** The output of git as a text. Throws a `GitError` with what git says is wrong. */
export function gitText(folder: string, words: readonly string[]): string {
  return gitBytes(folder, words).toString('utf8');
}

/** The output of git as it is. Throws a `GitError` with what git says is wrong. */
export function gitBytes(folder: string, words: readonly string[], input = ''): Buffer {
  const answer = git(folder, words, input);
  if ('bytes' in answer) return answer.bytes;
  throw new GitError(`git cannot read the repository: ${answer.fault}`);
}

function unrunnable(code: string | undefined): string {
  if (code === 'ENOENT')
    return 'git is not installed, or not where programs are looked for, and a revision is read with it';
  if (code === 'ETIMEDOUT') return 'git did not answer within two minutes';
  if (code === 'ENOBUFS') return 'what git has to tell is larger than 1 GiB';
  return `git cannot be run: ${reasonOf(code ?? 'unknown')}`;
}

/** The first line in which git says what is wrong, without `fatal: `. */
function faultIn(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines[0] ?? 'it does not say why';
  return quoted(line.replace(/^(?:fatal|error): /, '')).slice(1, -1);
}
