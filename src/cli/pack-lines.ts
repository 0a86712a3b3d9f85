import { visible } from '../report/visible';
import type { Judged } from './judge';
import { shownPath } from './shown-path';

/** More policies than these are told of together. */
const manyPolicies = 12;

/** Which packs of rules ran and why, a line a policy; of many policies, one line that counts. */
export function packLines(judged: readonly Judged[]): readonly string[] {
  const examined = judged.flatMap(({ policy, compilation }) =>
    compilation.examined ? [{ path: shownPath(policy, policy.entry), examined: compilation.examined }] : [],
  );
  if (examined.length > manyPolicies) {
    const counts = new Map<string, number>();
    for (const { pack } of examined.flatMap((one) => one.examined.packs)) {
      counts.set(pack.id, (counts.get(pack.id) ?? 0) + 1);
    }
    return [`rules by policies: ${[...counts].map(([id, count]) => `${id} ${count}`).join(', ')}`];
  }
  return examined.map(({ path, examined: { asOf, packs, notInForce } }) => {
    const ran = packs.map(({ pack, why }) => `${pack.id} (${why.join('; ')})`);
    const not = notInForce.map(({ pack, why }) => `not ${pack.id} (${why})`);
    return visible(`${path}, law as of ${asOf}: ${[...ran, ...not].join(', ')}`);
  });
}
