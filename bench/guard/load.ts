import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { quietEnvironment } from '../measure/environment';
import type { Command } from '../measure/measure';
import { type Costs, costsOf, measureRounds } from '../measure/rounds';
import { ratios } from '../measure/statistics';
import type { Features } from '../programs/features';
import { nodeFloor, yamlFloor } from '../programs/floors';
import { buildPrograms, startPrograms } from '../programs/ours';
import type { Program, Site } from '../programs/program';

const counter = join(__dirname, 'count-modules.cjs');

/** How many files each command loads, by its title. */
export function countModules(features: Features, one: Site): Readonly<Record<string, number>> {
  const programs = [...startPrograms, ...buildPrograms(features, true)];
  return Object.fromEntries(
    programs.map((program) => {
      program.before?.(one);
      return [program.title, modulesOf(program.command(one), program.exit ?? 0)];
    }),
  );
}

/** The CPU time of each command, in times of its floor: `node -e 0` for one policy, the reading of YAML for many. */
export function measureRatios(
  features: Features,
  { one, many }: { readonly one: Site; readonly many: Site },
  rounds: number,
): Readonly<Record<string, number>> {
  const starts = [...startPrograms, ...buildPrograms(features, true)];
  const builds = buildPrograms(features, true);
  const first = measured([nodeFloor, ...starts], one, rounds);
  const second = measured([yamlFloor, ...builds], many, rounds);
  return Object.fromEntries([
    ...starts.map((program) => [program.title, ratioOf(first, program, nodeFloor, one)] as const),
    ...builds.map(
      (program) => [`${program.title} of ${many.size}`, ratioOf(second, program, yamlFloor, many)] as const,
    ),
  ]);
}

function measured(programs: readonly Program[], site: Site, rounds: number): Costs {
  return measureRounds(programs, site, rounds, (line) => {
    throw new Error(line);
  });
}

function ratioOf(costs: Costs, program: Program, floor: Program, { size }: Site): number {
  const [own, other] = [program, floor].map(({ id }) => costsOf(costs, id, size).map(({ cpu }) => cpu));
  return ratios(own ?? [], other ?? [])?.median ?? Number.NaN;
}

function modulesOf({ program, words, folder }: Command, exit: number): number {
  const { output, status } = spawnSync(program, ['--require', counter, ...words], {
    cwd: folder,
    env: quietEnvironment(),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const count = Number(output[3]);
  if (status !== exit || !count) throw new Error(`\`${words.join(' ')}\` ended with ${status}, not ${exit}`);
  return count;
}
