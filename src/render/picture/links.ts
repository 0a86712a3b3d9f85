import { append } from '../../core/append';

/** Two nodes that a line connects: where it begins and where it ends. */
export type Link = readonly [string, string];

/** Which nodes lines lead to from a node, in the order of the lines: nobody has to search all lines for those of one. */
export interface Neighbours {
  /** At the other ends of all its lines. */
  readonly all: ReadonlyMap<string, readonly string[]>;
  /** At the ends of the lines that begin at it. */
  readonly after: ReadonlyMap<string, readonly string[]>;
  /** At the beginnings of the lines that end at it. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

/** The neighbours of all nodes. */
export function neighboursIn(links: readonly Link[]): Neighbours {
  const all = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  for (const [from, to] of links) {
    append(all, from, to);
    append(all, to, from);
    append(after, from, to);
    append(before, to, from);
  }
  return { all, after, before };
}
