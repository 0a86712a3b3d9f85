import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import type { Path } from '../../src/core/source';
import { lint } from '../../src/lint/lint';
import { packs, rulesOf } from '../../src/lint/packs';
import { printedIn } from '../../src/lint/printed';
import { findMistakes } from '../../src/model/find-mistakes';
import { link } from '../../src/model/link';
import { view } from '../../src/view/view';
import { laid } from './overlay';
import { today } from './rule-examples';

const mutation = suite('lint: what is taken out of the complete policy');

const floor = JSON.parse(readFileSync(resolve(__dirname, 'mutation-floor.json'), 'utf8')) as {
  readonly percent: number;
};
const { model } = laid('policy: {}');
const rules = packs.flatMap((pack) => rulesOf(pack));

mutation('is noticed, by the compiler or by a rule, as often as it was before', () => {
  const facts = [...model.facts.values()];
  const unnoticed = facts.filter(({ path }) => !isNoticed(without(model.data, path))).map(({ address }) => address);
  const percent = (100 * (facts.length - unnoticed.length)) / facts.length;
  console.log(`   ${facts.length - unnoticed.length} of ${facts.length} removals are noticed (${percent.toFixed(1)}%)`);
  assert.ok(percent >= floor.percent, `fewer than ${floor.percent}%; nobody notices ${unnoticed.join(', ')}`);
});

/** True where the schema, the links between facts, the page or a rule finds that something is missing. */
function isNoticed(data: unknown): boolean {
  if (findMistakes(data).length > 0) return true;
  const { spanOf, keySpanOf } = model;
  const linked = link({ data, spanOf, keySpanOf });
  if (!linked.model || linked.diagnostics.length > 0) return true;
  const { view: page, diagnostics } = view(linked.model, builtInTemplates().language);
  if (diagnostics.length > 0) return true;
  return lint(linked.model, rules, { asOf: today, printed: printedIn(page) }).length > 0;
}

/** A copy of the data without what stands at a path. */
function without(data: unknown, path: Path): unknown {
  const copy = structuredClone(data);
  let here = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) here = here[step] as Record<string | number, unknown>;
  const last = path[path.length - 1];
  if (last !== undefined) delete here[last];
  return copy;
}

mutation.run();
