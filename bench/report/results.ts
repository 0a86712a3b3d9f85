import { costsOf } from '../measure/rounds';
import { median } from '../measure/statistics';
import { chart, type Line } from './chart';
import type { Judgement } from './goals';
import { costRows, goalRows, type Measured, numbersOfCosts } from './rows';
import { markdownTable, plainTable } from './table';

/** What is known of a run of the bench beside what it measured. */
export interface Run {
  readonly date: string;
  readonly machine: readonly string[];
  /** What was left out, and where it ran. */
  readonly notes: readonly string[];
  /** How it was started. */
  readonly command: string;
}

/** The results for a terminal. */
export function printedResults(measured: Measured, judgements: readonly Judgement[]): string {
  return `\n${plainTable(costRows(measured), numbersOfCosts)}\n${plainTable(goalRows(judgements))}`;
}

/** The results for `RESULTS.md`. */
export function writtenResults(run: Run, measured: Measured, judgements: readonly Judgement[]): string {
  return `# What policyc costs

Made by \`${run.command}\` on ${run.date}; [README.md](README.md) says how it measures.

${run.machine.map((line) => `- ${line}\n`).join('')}
## Goals

Ratios are of CPU time, medians of rounds, with the middle half of the rounds in brackets.

${markdownTable(goalRows(judgements))}
## Cost

![Seconds of CPU against the number of policies, by program](cost.svg)

${markdownTable(costRows(measured), numbersOfCosts)}
## Notes

${run.notes.map((line) => `- ${line}\n`).join('')}`;
}

/** The picture of the programs that were measured at several numbers of policies. */
export function picture({ costs, titles, sizes }: Measured): string {
  const lines = [...titles].flatMap(([id, title]): readonly Line[] => {
    const points = sizes.flatMap((size) => {
      const own = costsOf(costs, id, size);
      return own.length === 0 ? [] : [{ size, seconds: median(own.map(({ cpu }) => cpu)) }];
    });
    if (points.length < 2 || id === 'node') return [];
    return [{ title, points, isOurs: id === 'policyc', isFloor: id === 'yaml' }];
  });
  return chart('Seconds of CPU against the number of policies', lines);
}
