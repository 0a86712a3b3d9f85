import { codeOf, reasonOf } from '../io/words';
import { wantsColor } from './colors';
import { exits } from './exits';
import type { Sealed } from './seal';

/** What a command knows of the world around it. */
export interface Terminal {
  /** The working folder, absolute. */
  readonly folder: string;
  /** The command line, without the program; absent where no later one is the same. */
  readonly words?: readonly string[];
  /** What was found when it was looked whether all is as the last build with these words left it. */
  readonly sealed?: Sealed;
  /** Today, year-month-day, by the clock of the machine in universal time. */
  readonly today: string;
  /** Milliseconds since 1970 by the same clock, to be compared with the times of files and with nothing else. */
  moment(): number;
  /** Writes the report: to standard output. */
  print(text: string | Buffer): void;
  /** Writes what accompanies the report, as one line that begins with `policyc: `: to standard error. */
  tell(sentence: string): void;
  /** True when the report is to be coloured; `flag` is what `--color` and `--no-color` say. */
  colors(flag: boolean | undefined): boolean;
  /** A variable of the environment; an empty one counts as none. */
  variable(name: string): string | undefined;
  /**
   * Does work that must not be broken off: SIGINT and SIGTERM wait until it is done. Gives what the work gives, and the
   * exit code of the signal that came, if one did. Long work asks between its steps whether one came.
   */
  undisturbed<T>(
    work: (asked: () => Promise<boolean>) => T | Promise<T>,
  ): Promise<{ readonly result: T; readonly signalled: number | undefined }>;
  /** The line that shows how far long work is; absent where nobody sees it. */
  readonly progress?: ProgressLine;
}

/** A line on a screen that is written again and again. */
export interface ProgressLine {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Writes the line in the place of what it was. */
  show(line: string): void;
  /** Takes the line away. */
  clear(): void;
}

/** Prints a text that may be long, part by part. */
export function printAll({ print }: Pick<Terminal, 'print'>, pieces: Iterable<string>): void {
  const { inParts } = require('../core/pieces') as typeof import('../core/pieces');
  for (const part of inParts(pieces)) print(part);
}

/**
 * The terminal of this process. A reader of the report that went away is no fault; a report that cannot be written for
 * another reason ends with the exit code 2, whatever the command says.
 */
export function ownTerminal(words: readonly string[]): Terminal {
  let lost = false;
  const tell = (sentence: string): void => void process.stderr.write(`policyc: ${withoutCommands(sentence)}\n`);
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error) => {
    const code = codeOf(error);
    if (lost || code === 'EPIPE') return;
    lost = true;
    process.exitCode = exits.failed;
    tell(`cannot write the report: ${code === undefined ? 'the output is closed' : reasonOf(code)}`);
  });
  return {
    folder: process.cwd(),
    words,
    moment: () => Date.now(),
    today: new Date().toISOString().slice(0, 10),
    print: (text) => void process.stdout.write(text),
    tell,
    colors: (flag) => wantsColor({ flag, isTerminal: process.stdout.isTTY === true, environment: process.env }),
    variable: (name) => process.env[name] || undefined,
    undisturbed,
    ...(process.stderr.isTTY && { progress: ownProgress() }),
  };
}

function ownProgress(): ProgressLine {
  const write = (text: string): void => void process.stderr.write(`\r\u001b[K${text}`);
  return {
    now: () => performance.now(),
    show: (line) => write(line.slice(0, Math.max(1, (process.stderr.columns || 80) - 1))),
    clear: () => write(''),
  };
}

// GitHub Actions obeys `##[add-mask]x` anywhere in a line of any stream, and the name of a folder can hold it.
function withoutCommands(sentence: string): string {
  return sentence.replaceAll('##[', '#\\u0023[');
}

const signals = { SIGINT: 130, SIGTERM: 143 } as const;

async function undisturbed<T>(
  work: (asked: () => Promise<boolean>) => T | Promise<T>,
): Promise<{ readonly result: T; readonly signalled: number | undefined }> {
  let signalled: number | undefined;
  const notes = Object.entries(signals).map(([signal, code]) => {
    const note = (): void => {
      signalled ??= code;
    };
    process.on(signal, note);
    return () => process.off(signal, note);
  });
  try {
    // A signal is heard in the next turn.
    const turn = (): Promise<void> => new Promise(setImmediate);
    const result = await work(async () => {
      await turn();
      return signalled !== undefined;
    });
    await turn();
    return { result, signalled };
  } finally {
    for (const end of notes) end();
  }
}
