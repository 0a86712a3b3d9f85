import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { quietEnvironment } from '../measure/environment';

/** The compiled program that is measured. */
export const policyc = resolve(__dirname, '../../lib/cli/main.js');

/** What the program can do, as its own help says. */
export interface Features {
  readonly cache: boolean;
  readonly merge: boolean;
  readonly parser: boolean;
  readonly shard: boolean;
  /** The option that sets the number of workers, such as `--workers`. */
  readonly workers?: string;
}

/** Asks the program what it can do. */
export function findFeatures(): Features {
  return featuresIn(helpOf('build', '--help'), helpOf('--help'));
}

/** What help says that there is: of the command `build`, and of all. */
export function featuresIn(build: string, all: string): Features {
  const workers = /--(?:workers|jobs|threads)\b/.exec(build)?.[0];
  return {
    cache: /--cache-dir\b/.test(build),
    merge: /^ +merge\b/m.test(all),
    parser: /--parser\b/.test(build),
    shard: /--shard\b/.test(build),
    ...(workers !== undefined && { workers }),
  };
}

function helpOf(...words: readonly string[]): string {
  const { stdout, status } = spawnSync(process.execPath, [policyc, ...words], {
    env: quietEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`\`policyc ${words.join(' ')}\` fails: run \`make lib\``);
  return stdout;
}
