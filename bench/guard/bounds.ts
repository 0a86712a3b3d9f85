/** What commands may cost: the committed `bounds.json`. */
export interface Bounds {
  /** How many times its bound a ratio of CPU may be before it is too much: a machine is never quite at rest. */
  readonly slack: number;
  /** The most files that each command loads. */
  readonly modules: Readonly<Record<string, number>>;
  /** The CPU time of each command, in times of that of its floor. */
  readonly cpu: Readonly<Record<string, number>>;
  /** Why the bounds became what they are, newest first. */
  readonly changes: readonly Change[];
}

/** A change of the bounds. */
export interface Change {
  readonly date: string;
  readonly reason: string;
}

/** What commands cost now, in the terms of the bounds. */
export type Load = Pick<Bounds, 'modules' | 'cpu'>;

/** A command that costs more than its bound, and what to do. */
export interface Excess {
  readonly kind: 'modules' | 'cpu';
  readonly command: string;
  readonly text: string;
}

/** Finds what costs more than its bound, and what has none. */
export function excesses(bounds: Bounds, now: Load): readonly Excess[] {
  const modules = Object.entries(now.modules).flatMap(([command, count]): readonly Excess[] => {
    const bound = bounds.modules[command];
    const excess = (text: string): readonly Excess[] => [{ kind: 'modules', command, text: `${command} ${text}` }];
    if (bound === undefined) return excess(`loads ${count} files, and has no bound; ${record}`);
    if (count <= bound) return [];
    return excess(
      `loads ${count} files; the bound is ${bound}. Require what it does not always need where it is needed; ${record}`,
    );
  });
  const cpu = Object.entries(now.cpu).flatMap(([command, ratio]): readonly Excess[] => {
    const bound = bounds.cpu[command];
    const excess = (text: string): readonly Excess[] => [{ kind: 'cpu', command, text: `${command} ${text}` }];
    const takes = `takes ${ratio.toFixed(2)} times the CPU of its floor`;
    if (bound === undefined) return excess(`${takes}, and has no bound; ${record}`);
    if (ratio <= bound * bounds.slack) return [];
    const most = `${(bound * bounds.slack).toFixed(2)} (${bound} and ${Math.round((bounds.slack - 1) * 100)}%)`;
    return excess(`${takes}; the bound is ${most}. Look with \`node --cpu-prof\` where it goes; ${record}`);
  });
  return [...modules, ...cpu];
}

const record = 'if it has to be so, say why: make record-speed REASON="…"';

/** Says which bounds are far above what commands cost now, so that they can be lowered. */
export function loose(bounds: Bounds, now: Load): readonly string[] {
  const modules = Object.entries(now.modules).filter(([command, count]) => count < (bounds.modules[command] ?? 0));
  const cpu = Object.entries(now.cpu).filter(([command, ratio]) => ratio * bounds.slack < (bounds.cpu[command] ?? 0));
  return [
    ...modules.map(([command, count]) => `${command} loads ${count} files, fewer than its bound`),
    ...cpu.map(([command, ratio]) => `${command} takes ${ratio.toFixed(2)} times its floor, far below its bound`),
  ];
}

/** The bounds that follow from what commands cost now, with the reason. */
export function recorded(bounds: Bounds, now: Load, change: Change): Bounds {
  const cpu = Object.entries(now.cpu).map(([command, ratio]) => [command, Number(ratio.toPrecision(3))] as const);
  return {
    slack: bounds.slack,
    modules: now.modules,
    cpu: { ...bounds.cpu, ...Object.fromEntries(cpu) },
    changes: [change, ...bounds.changes],
  };
}
