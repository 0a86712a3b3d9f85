import { resolve } from 'node:path';
import { builtInTemplates } from '../src/built-in';
import { tuneEngine } from '../src/cli/tune-engine';
import { openSources } from '../src/io/sources';
import { examine } from '../src/lint/examine';
import { printedIn } from '../src/lint/printed';
import { assemble } from '../src/model/assemble';
import { link } from '../src/model/link';
import type { Model } from '../src/model/model';
import { formats } from '../src/render/formats';
import { pageInfo } from '../src/render/page-info';
import { view } from '../src/view/view';
import { median } from './measure/statistics';

/** What each phase takes of a build without files: the medians of many rounds over the real policies. */
const ids = ['allocloud', 'allure', 'alluster', 'alumini', 'klusster'];
const rounds = 40;
const warmUp = 10;
tuneEngine();
const sources = openSources(resolve(__dirname, '../policies'));
const { language, page: frame } = builtInTemplates();
const times = new Map<string, number[]>();

for (let round = 0; round < warmUp + rounds; round++) {
  const spent = new Map<string, number>();
  for (const id of ids) build(id, <Made>(phase: string, work: () => Made): Made => timed(spent, phase, work));
  if (round < warmUp) continue;
  for (const [phase, time] of spent) times.set(phase, [...(times.get(phase) ?? []), time]);
}
const medians = [...times].map(([phase, all]) => [phase, median(all)] as const);
const whole = medians.reduce((sum, [, time]) => sum + time, 0);
console.log(`five policies, CPU time, median of ${rounds} rounds`);
for (const [phase, time] of medians) {
  console.log(
    `  ${phase.padEnd(26)}${time.toFixed(1).padStart(7)} ms${((100 * time) / whole).toFixed(1).padStart(7)}%`,
  );
}

/** Compiles a policy as `compile` does, a phase at a time. */
function build(id: string, phase: <Made>(name: string, work: () => Made) => Made): void {
  const { policy } = phase('read, parse and validate', () => assemble(sources, `${id}/policy.yaml`));
  const model = phase('link', () => policy && link(policy).model);
  if (!model) throw new Error(`${id} does not link`);
  const told = phase('say it', () => view(model, language).view);
  phase('judge it', () => examine(model, { printed: printedIn(told), waiving: waivingOf(model) }));
  for (const format of formats) {
    const info = pageInfo(model, told, id, language.words);
    phase(`render ${format.id}`, () => format.render({ view: told, page: info, templates: frame }));
  }
}

function waivingOf({ spanOf }: Model) {
  return { spanOf, isWhole: true, isKnown: () => true, waivers: undefined };
}

function timed<Made>(spent: Map<string, number>, phase: string, work: () => Made): Made {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  spent.set(phase, (spent.get(phase) ?? 0) + (user + system) / 1000);
  return made;
}
