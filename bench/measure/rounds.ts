import type { Program, Site } from '../programs/program';
import { type Cost, measure } from './measure';
import { median } from './statistics';

/** What programs cost, by id and number of policies; one entry a round, and none for a program that failed. */
export type Costs = ReadonlyMap<string, readonly Cost[]>;

/** Names the costs of a program at a number of policies. */
export function costKey(program: string, size: number): string {
  return `${program} of ${size}`;
}

/** The costs of a program at a number of policies; none where it did not run. */
export function costsOf(costs: Costs, program: string, size: number): readonly Cost[] {
  return costs.get(costKey(program, size)) ?? [];
}

/**
 * Runs programs in turn, and all of them again in each round, so that a busy spell of the machine hits all alike. A
 * program that fails is told once, and left out from there.
 */
export function measureRounds(
  programs: readonly Program[],
  site: Site,
  rounds: number,
  tell: (line: string) => void,
): Costs {
  const costs = new Map<string, Cost[]>();
  const failed = new Set<Program>();
  for (let round = 0; round < rounds; round++) {
    for (const program of programs) {
      if (failed.has(program)) continue;
      const key = costKey(program.id, site.size);
      const before = costs.get(key) ?? [];
      costs.set(key, before);
      try {
        costs.set(key, [...before, measureOnce(program, site)]);
      } catch (error) {
        failed.add(program);
        tell(`${program.title} failed at ${site.size}: ${(error as Error).message}`);
      }
    }
  }
  return costs;
}

/** One cost of a program: the medians of so many runs as it asks for. */
function measureOnce({ before, command, exit, repeat = 1 }: Program, site: Site): Cost {
  const runs = Array.from({ length: repeat }, () => {
    before?.(site);
    return measure(command(site), exit);
  });
  return {
    cpu: median(runs.map(({ cpu }) => cpu)),
    wall: median(runs.map(({ wall }) => wall)),
    peak: median(runs.map(({ peak }) => peak)),
  };
}
