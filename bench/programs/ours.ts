import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { Command } from '../measure/measure';
import { type Features, policyc } from './features';
import { at, type Program, type Site } from './program';
import { entriesIn } from './site-files';

/** The builds that are measured at each number of policies: as it is, and with the plain reader of YAML where it has two. */
export function buildPrograms({ cache, parser }: Features, quick: boolean): readonly Program[] {
  const reference: Program = {
    id: 'reference',
    title: 'policyc build --parser=reference',
    before: (site) => rmSync(at(site, 'out-reference'), { recursive: true, force: true }),
    command: (site) => build(site, 'out-reference', ['--parser=reference', ...(cache ? ['--no-cache'] : [])]),
  };
  return [fullBuild(cache), ...(parser && !quick ? [reference] : [])];
}

/** What is measured at one policy: how soon each command answers. */
export const startPrograms: readonly Program[] = [
  { id: 'version', title: 'policyc --version', command: ({ folder }) => run(folder, ['--version']) },
  { id: 'help', title: 'policyc --help', command: ({ folder }) => run(folder, ['--help']) },
  // The law asks more of the policy than it says.
  {
    id: 'check',
    title: 'policyc check',
    exit: 1,
    command: ({ folder }) => run(folder, ['check', 'policies', '--as-of', '2026-11-01']),
  },
  {
    id: 'misspelt',
    title: 'policyc check, a misspelt key',
    exit: 1,
    command: ({ folder }) => run(folder, ['check', 'misspelt']),
  },
  {
    id: 'torn',
    title: 'policyc check, a bracket missing',
    exit: 1,
    command: ({ folder }) => run(folder, ['check', 'torn']),
  },
];

/** What is measured once all was built, in this order: nothing changed, new times of the same files, one file changed. */
export function againPrograms({ cache }: Features): readonly Program[] {
  let count = 0;
  const again = (site: Site): Command => build(site, 'out', cacheOf(cache));
  return [
    { id: 'again', title: 'policyc build, nothing changed', command: again },
    {
      id: 'touched',
      title: 'policyc build, times changed',
      before: (site) => {
        const now = new Date();
        for (const entry of entriesIn(site)) utimesSync(entry, now, now);
      },
      command: again,
    },
    {
      id: 'changed',
      title: 'policyc build, one policy changed',
      before: (site) => {
        count++;
        changeTitle(entriesIn(site)[count % site.size] ?? '', count);
      },
      command: again,
    },
  ];
}

/** A build of all with an old space of 64 MiB. */
export const smallMemory: Program = {
  id: 'small',
  title: 'policyc build, --max-old-space-size=64',
  before: (site) => rmSync(at(site, 'out-small'), { recursive: true, force: true }),
  command: ({ folder }) => ({
    program: process.execPath,
    words: ['--max-old-space-size=64', policyc, 'build', 'policies', '--out', 'out-small'],
    folder,
  }),
};

/** A build by one worker, beside that by as many as it takes. */
export function oneWorker({ cache, workers }: Features): readonly Program[] {
  if (workers === undefined) return [];
  const before = (site: Site): void => rmSync(at(site, 'out-one'), { recursive: true, force: true });
  const words = [`${workers}=1`, ...(cache ? ['--no-cache'] : [])];
  return [
    { id: 'one worker', title: `policyc build ${workers}=1`, before, command: (site) => build(site, 'out-one', words) },
  ];
}

/** The number of machines that `shardPrograms` stands for. */
export const SHARDS = 4;

/** A build in parts, as on as many machines, and what puts them together in `merged`. */
export function shardPrograms({ cache, merge, shard }: Features): readonly Program[] {
  if (!shard || !merge) return [];
  const parts = Array.from({ length: SHARDS }, (_, index) => `shard-${index + 1}`);
  return [
    ...parts.map((part, index) => ({
      id: part,
      title: `policyc build --shard ${index + 1}/${SHARDS}`,
      before: (site: Site) => rmSync(at(site, part), { recursive: true, force: true }),
      command: (site: Site) =>
        build(site, part, ['--shard', `${index + 1}/${SHARDS}`, ...(cache ? ['--no-cache'] : [])]),
    })),
    {
      id: 'merge',
      title: 'policyc merge',
      before: (site) => rmSync(at(site, 'merged'), { recursive: true, force: true }),
      command: ({ folder }) => run(folder, ['merge', ...parts, '--out', 'merged']),
    },
  ];
}

function fullBuild(cache: boolean): Program {
  return {
    id: 'policyc',
    title: 'policyc build',
    before: (site) => {
      for (const name of ['out', 'cache']) rmSync(at(site, name), { recursive: true, force: true });
    },
    command: (site) => build(site, 'out', cacheOf(cache)),
  };
}

function build({ folder }: Site, out: string, words: readonly string[]): Command {
  return run(folder, ['build', 'policies', '--out', out, ...words]);
}

function run(folder: string, words: readonly string[]): Command {
  return { program: process.execPath, words: [policyc, ...words], folder };
}

function cacheOf(cache: boolean): readonly string[] {
  return cache ? ['--cache-dir', 'cache'] : [];
}

function changeTitle(entry: string, count: number): void {
  const text = readFileSync(entry, 'utf8');
  writeFileSync(
    entry,
    text.replace(/^( {2}title: .*?)(?: \d+)?$/m, (_, title: string) => `${title} ${count}`),
  );
}
