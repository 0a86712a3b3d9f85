import { visible } from '../report/visible';
import type { Judged } from './judge';
import { shownPath } from './shown-path';

/** More policies than these are told of together. */
const manyPolicies = 12;

/** Which packs of rules ran and why, a line a policy; of many policies, one line that counts. */
export function tellingPacks() {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  let told = 0;
  return {
    add({ policy, compilation: { examined } }: Judged): void {
      if (!examined) return;
      told += 1;
      for (const { pack } of examined.packs) counts.set(pack.id, (counts.get(pack.id) ?? 0) + 1);
      if (told <= manyPolicies) lines.push(lineOf(shownPath(policy, policy.entry), examined));
    },
    lines(): readonly string[] {
      if (told <= manyPolicies) return lines;
      return [`rules by policies: ${[...counts].map(([id, count]) => `${id} ${count}`).join(', ')}`];
    },
  };
}

function lineOf(path: string, { asOf, packs, notInForce }: NonNullable<Judged['compilation']['examined']>): string {
  const ran = packs.map(({ pack, why }) => `${pack.id} (${why.join('; ')})`);
  const not = notInForce.map(({ pack, why }) => `not ${pack.id} (${why})`);
  return visible(`${path}, law as of ${asOf}: ${[...ran, ...not].join(', ')}`);
}
