import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { builtInTemplates } from '../src/built-in';
import { tuneEngine } from '../src/cli/tune-engine';
import { compile } from '../src/compile';
import { openSources } from '../src/io/sources';
import { examine } from '../src/lint/examine';
import { packs } from '../src/lint/packs';
import { printedIn } from '../src/lint/printed';
import { assemble } from '../src/model/assemble';
import { link } from '../src/model/link';
import { view } from '../src/view/view';
import { median } from './measure/statistics';

/** What all packs of rules cost, beside a whole build without files: the medians of many rounds over the real policies. */
const ids = ['allocloud', 'allure', 'alluster', 'alumini', 'klusster'];
const rounds = 40;
const warmUp = 10;
tuneEngine();
const sources = openSources(resolve(__dirname, '../policies'));
const templates = builtInTemplates();
const every = packs.map(({ id }) => id);

const read = ids.map((id) => {
  const { policy } = assemble(sources, `${id}/policy.yaml`);
  const model = policy && link(policy).model;
  if (!model) throw new Error(`${id} does not link`);
  return { model, printed: printedIn(view(model, templates.language).view) };
});

const builds: number[] = [];
const owns: number[] = [];
const rules: number[] = [];
for (let round = 0; round < warmUp + rounds; round++) {
  const built = timed(() => {
    for (const id of ids) compile(sources, templates, { id, entry: `${id}/policy.yaml` });
  });
  const own = timed(() => look([]));
  const all = timed(() => look(every));
  if (round >= warmUp) {
    // A build looks at a policy by its own packs already.
    builds.push(built - own);
    owns.push(own);
    rules.push(all);
  }
}
const [build, own, rule] = [median(builds), median(owns), median(rules)];
console.log(`five policies, median of ${rounds} rounds`);
console.log(`  build without rules   ${build.toFixed(1)} ms`);
console.log(`  the packs of each     ${own.toFixed(1)} ms, ${((100 * own) / build).toFixed(1)}%`);
console.log(`  all ${every.length} packs          ${rule.toFixed(1)} ms, ${((100 * rule) / build).toFixed(1)}%`);

function look(wanted: readonly string[]): void {
  for (const { model, printed } of read) {
    const waiving = { spanOf: model.spanOf, isWhole: true, isKnown: () => true, waivers: undefined };
    examine(model, { asOf: '2026-11-23', packs: wanted, printed, waiving });
  }
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
