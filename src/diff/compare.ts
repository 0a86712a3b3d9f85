import { schemaOf } from '../model/walk';
import type { Difference } from './change';
import { compareSections } from './compare-sections';
import { compareValues } from './compare-values';
import { follow, type Renames } from './follow';
import { inHeadOrder } from './in-head-order';
import { findRenames } from './renames';
import { schemaOfKind } from './schema-of-kind';
import { renamedSections } from './section-renames';
import type { Side, SideFact } from './side';
import { fieldDifference, placesOf } from './to-difference';

/**
 * All that differs between two policies, fact by fact and field by field: in the order of the head, what is gone in the
 * place that it had. Where and in what order things are written makes no difference; the outline and the sections follow.
 */
export function compare(base: Side, head: Side): readonly Difference[] {
  const facts = findRenames(base, head);
  const renames = new Map([...facts, ...renamedSections(base, head)]);
  const formerOf = new Map(
    [...base.facts.keys()].flatMap((address) => {
      const now = facts.get(address) ?? address;
      return head.facts.has(now) ? [[now, address] as const] : [];
    }),
  );
  const found = inHeadOrder([...base.facts.keys()], [...head.facts.keys()], formerOf).flatMap((pair) =>
    compareFacts(base.facts.get(pair.base ?? ''), head.facts.get(pair.head ?? ''), renames),
  );
  return [...found, ...compareOutlines(base, head, renames), ...compareSections(base, head, renames)];
}

function compareFacts(base: SideFact | undefined, head: SideFact | undefined, renames: Renames): readonly Difference[] {
  if (!base && !head) return [];
  if (!base || !head) {
    const { address, data, place } = (head ?? base) as SideFact;
    if (head) return [{ kind: 'added', address, new: data, ...(place ? { head: place } : {}) }];
    return [{ kind: 'removed', address, old: data, ...(place ? { base: place } : {}) }];
  }
  const node = schemaOfKind(head.kind);
  const common = {
    address: head.address,
    ...(base.address === head.address ? {} : { formerly: base.address }),
  };
  const fields = compareValues({ base: follow(base.data, node, renames), head: head.data, node, was: [], is: [] });
  const differences = fields.map((field) => fieldDifference(common, field, base, head));
  if (base.address === head.address) return differences;
  return [{ kind: 'renamed', ...common, ...placesOf(base.place, head.place) }, ...differences];
}

function compareOutlines(base: Side, head: Side, renames: Renames): readonly Difference[] {
  const node = schemaOf('outline');
  const [before, after] = [base.outline ?? {}, head.outline ?? {}];
  const fields = compareValues({ base: follow(before, node, renames), head: after, node, was: [], is: [] });
  const [old, now] = [
    { data: before, placeOf: base.placeInOutline },
    { data: after, placeOf: head.placeInOutline },
  ];
  return fields.map((field) => fieldDifference({ address: 'outline' }, field, old, now));
}
