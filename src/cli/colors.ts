/** What decides whether a report is coloured. */
export interface ColorWishes {
  /** `--color` is true, `--no-color` false, neither undefined. */
  readonly flag: boolean | undefined;
  readonly isTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * True when a report is to be coloured. The flag wins, then FORCE_COLOR (`0` forces colours off), then NO_COLOR; else
 * a terminal that knows colours gets them. An empty variable counts as none.
 */
export function wantsColor({ flag, isTerminal, environment }: ColorWishes): boolean {
  if (flag !== undefined) return flag;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  if (environment.NO_COLOR) return false;
  return isTerminal && environment.TERM !== 'dumb';
}
