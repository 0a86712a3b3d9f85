import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietEnvironment } from './environment';

/** A program to be run, with its arguments, in a folder. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
}

/** What one run of a program cost: seconds of CPU in all its threads and processes, seconds of wall time, MiB at its peak. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
}

const wait4 = join(__dirname, 'wait4.pl');

/** Runs a program to its end and says what it cost; throws what it said where it ends with another code than `exit`. */
export function measure({ program, words, folder }: Command, exit = 0): Cost {
  const scratch = mkdtempSync(join(tmpdir(), 'policyc-measure-'));
  const said = openSync(join(scratch, 'said'), 'w');
  try {
    const { output, status, error } = spawnSync('perl', [wait4, program, ...words], {
      cwd: folder,
      env: quietEnvironment(),
      stdio: ['ignore', said, said, 'pipe'],
      encoding: 'utf8',
    });
    if (error ?? status !== 0)
      throw new Error(`${program} could not be measured: ${error?.message ?? `wait4 gave ${status}`}`);
    const { peak, ...cost } = JSON.parse(output[3] ?? '') as Cost & { readonly exit: number };
    if (cost.exit !== exit) {
      const last = readFileSync(join(scratch, 'said'), 'utf8').slice(-2000);
      throw new Error(
        `\`${[program, ...words].join(' ').slice(0, 300)}\` ended with ${cost.exit}, not ${exit}:\n${last}`,
      );
    }
    return { cpu: cost.cpu, wall: cost.wall, peak: peak / 1024 };
  } finally {
    closeSync(said);
    rmSync(scratch, { recursive: true });
  }
}

/** Why nothing can be measured on this machine; undefined where it can. */
export function whyNotMeasured(): string | undefined {
  try {
    measure({ program: process.execPath, words: ['-e', '0'], folder: tmpdir() });
    return undefined;
  } catch (error) {
    return `${(error as Error).message} (it takes Linux, x64 or arm64, and Perl)`;
  }
}
