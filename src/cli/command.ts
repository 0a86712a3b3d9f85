import type { Terminal } from './terminal';

/** An option of a command, as the user writes it. */
export interface Option {
  /** Such as `--out <folder>`. */
  readonly flags: string;
  readonly summary: string;
  /** Turns the word of the user into a value; `before` is the value of the same option given earlier. */
  read?(given: string, before: unknown): unknown;
}

/** A verb of the command line: one file in `commands/`, which loads the phases only when it runs. */
export interface Command {
  /** The verb, and the name of the file. */
  readonly id: string;
  readonly summary: string;
  /** What follows the verb, such as `[paths...]`; absent where nothing does. */
  readonly operand?: string;
  readonly operandSummary?: string;
  readonly options: readonly Option[];
  /** Command lines without `policyc`, each with what it does. */
  readonly examples: readonly (readonly [line: string, deed: string])[];
  /** Does it, and gives the exit code. `options` holds the options by name, and `color`. */
  run(operands: readonly string[], options: object, terminal: Terminal): number | Promise<number>;
}

/** The policies that are meant when no path is given. */
export function pathsOr(operands: readonly string[]): readonly string[] {
  return operands.length > 0 ? operands : ['policies'];
}
