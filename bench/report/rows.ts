import type { Cost } from '../measure/measure';
import { type Costs, costsOf } from '../measure/rounds';
import { median, ratios } from '../measure/statistics';
import { inWords, type Judgement, rounded } from './goals';

/** What was measured, to be told. */
export interface Measured {
  readonly costs: Costs;
  /** The titles of all programs by id, in the order of the tables. */
  readonly titles: ReadonlyMap<string, string>;
  readonly sizes: readonly number[];
}

/** The columns of `costRows` that hold numbers. */
export const numbersOfCosts = [1, 2, 3, 4, 5, 6];

/** A row for each program and number of policies: medians, and CPU beside both floors. */
export function costRows({ costs, titles, sizes }: Measured): readonly (readonly string[])[] {
  const head = ['program', 'policies', 'CPU s', 'wall s', 'peak MiB', 'CPU × node', 'CPU × yaml', 'rounds'];
  const rows = sizes.flatMap((size) =>
    [...titles].flatMap(([id, title]) => {
      const own = costsOf(costs, id, size);
      if (own.length === 0) return [];
      const cpu = partOf('cpu', own);
      const beside = (floor: string): string => {
        const ratio = ratios(cpu, partOf('cpu', costsOf(costs, floor, size)));
        return ratio && floor !== id ? inWords(ratio) : '';
      };
      const middle = (['cpu', 'wall', 'peak'] as const).map((part) => rounded(median(partOf(part, own))));
      return [[title, String(size), ...middle, beside('node'), beside('yaml'), String(own.length)]];
    }),
  );
  return [head, ...rows];
}

/** A row for each goal. */
export function goalRows(judgements: readonly Judgement[]): readonly (readonly string[])[] {
  const met = ({ isMet }: Judgement): string => (isMet === undefined ? '–' : isMet ? 'yes' : 'no');
  return [['', 'goal', 'measured', 'met'], ...judgements.map((one) => [one.goal, one.says, one.measured, met(one)])];
}

function partOf(part: keyof Cost, costs: readonly Cost[]): readonly number[] {
  return costs.map((cost) => cost[part]);
}
