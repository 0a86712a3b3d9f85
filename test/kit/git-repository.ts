import { spawnSync } from 'node:child_process';
import { inTemporaryFolder, writeTree } from './temporary-folder';

/** A git repository for one test. */
export interface GitRepository {
  readonly folder: string;
  /** Runs git in it and gives what it prints; throws where it fails. */
  git(...words: readonly string[]): string;
  /** Writes files, commits all there is, and gives the commit. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, message?: string): string;
}

const nobody = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgSign=false'];

/** Runs git in a folder with no settings but its own; throws where it fails. */
export function gitIn(folder: string, words: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const all = [...nobody, '-c', 'protocol.file.allow=always', ...words];
  const { status, stdout, stderr } = spawnSync('git', all, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Gives `work` an empty git repository with a branch `main`, and removes it afterwards. */
export function inGitRepository<T>(work: (repository: GitRepository) => T | Promise<T>): Promise<T> {
  return inTemporaryFolder((folder) => {
    const git = (...words: readonly string[]): string => gitIn(folder, words);
    git('init', '-q', '-b', 'main');
    return work({
      folder,
      git,
      commit(files, message = 'change') {
        writeTree(folder, files);
        git('add', '-A');
        git('commit', '-q', '--allow-empty', '-m', message);
        return git('rev-parse', 'HEAD');
      },
    });
  });
}
