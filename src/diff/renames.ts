import { append } from '../core/append';
import { follow, type Renames, replaced } from './follow';
import { folded, sameness } from './same';
import { schemaOfKind } from './schema-of-kind';
import type { Side, SideFact } from './side';

/**
 * The facts whose id became another: those that say the same under an id that only the head has, or bear the same name
 * where only one on each side does. References follow, so that a fact is found whose content names one that was renamed.
 */
export function findRenames(base: Side, head: Side): Renames {
  const gone = [...base.facts.values()].filter(({ address }) => !head.facts.has(address));
  const come = [...head.facts.values()].filter(({ address }) => !base.facts.has(address));
  const renames = new Map<string, string>();
  if (gone.length === 0 || come.length === 0) return renames;
  const taken = new Set<string>();
  const rename = (from: SideFact, to: SideFact) => {
    renames.set(from.address, to.address);
    taken.add(to.address);
  };
  const nextFree = (facts: SideFact[]): SideFact | undefined => {
    while (facts[0] && taken.has(facts[0].address)) facts.shift();
    return facts[0];
  };
  const byContent = grouped(come, (fact) => contentOf(fact, new Map()));
  const referring = referringTo(gone);
  const placeOf = new Map(gone.map((fact, index) => [fact, index] as const));
  const referringToAny = (found: readonly SideFact[]) =>
    [...new Set(found.flatMap(({ address }) => referring.get(address) ?? []))]
      .filter(({ address }) => !renames.has(address))
      .sort((one, other) => (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0));
  // Each round looks only at those that refer to what the round before has found: the work grows with the references.
  const matchContents = (first: readonly SideFact[]) => {
    for (let waiting = first; waiting.length > 0; ) {
      const found = waiting.filter((fact) => {
        const same = nextFree(byContent.get(contentOf(fact, renames)) ?? []);
        if (same) rename(fact, same);
        return same !== undefined;
      });
      waiting = referringToAny(found);
    }
  };
  matchContents(gone);
  const named = matchNames(gone, come, renames, taken);
  for (const [from, to] of named) rename(from, to);
  matchContents(referringToAny(named.map(([from]) => from)));
  return renames;
}

/** Those left over that bear one name, where no other of their kind bears it. */
function matchNames(
  gone: readonly SideFact[],
  come: readonly SideFact[],
  renames: Renames,
  taken: ReadonlySet<string>,
): readonly (readonly [SideFact, SideFact])[] {
  const left = grouped(
    gone.filter(({ address }) => !renames.has(address)),
    nameOf,
  );
  const right = grouped(
    come.filter(({ address }) => !taken.has(address)),
    nameOf,
  );
  return [...left].flatMap(([name, [from, ...others]]) => {
    const [to, ...more] = right.get(name) ?? [];
    return from && to && others.length === 0 && more.length === 0 ? [[from, to] as const] : [];
  });
}

/** What a fact is called in a policy, with its kind: two of one name are one thing to its readers. */
function nameOf({ kind, data }: SideFact): string | undefined {
  for (const field of ['label', 'legalName', 'term', 'title', 'name']) {
    const name = data[field];
    if (typeof name === 'string') return `${kind} ${field} ${folded(name).toLowerCase()}`;
  }
  return undefined;
}

/** All that a fact says but its id; where it refers to itself, it does so under any id. */
function contentOf({ kind, address, data }: SideFact, renames: Renames): string {
  const node = schemaOfKind(kind);
  const own = new Map([[address, `${kind}.\u0000`]]);
  return `${kind} ${sameness(follow(follow(data, node, own), node, renames))}`;
}

/** The facts that refer to each address. */
function referringTo(facts: readonly SideFact[]): ReadonlyMap<string, readonly SideFact[]> {
  const referring = new Map<string, SideFact[]>();
  for (const fact of facts) {
    replaced(fact.data, schemaOfKind(fact.kind), (address) => {
      append(referring, address, fact);
      return undefined;
    });
  }
  return referring;
}

function grouped(
  facts: readonly SideFact[],
  keyOf: (fact: SideFact) => string | undefined,
): ReadonlyMap<string, SideFact[]> {
  const groups = new Map<string, SideFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key !== undefined) append(groups, key, fact);
  }
  return groups;
}
