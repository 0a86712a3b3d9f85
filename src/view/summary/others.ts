import { asData } from '../../model/facts';
import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Asking } from './asking';

/** The lines of an answer; where all of it concerns some people only, with a line that says that nothing is stated for others. */
export function withOthers(asking: Asking, lines: readonly string[], facts: readonly Fact[]): readonly string[] {
  if (lines.length === 0) return lines;
  const groups = facts.map((fact) => groupsOf(asking, fact));
  if (groups.some((ids) => ids === undefined)) return lines;
  const named = new Set(groups.flatMap((ids) => ids ?? []));
  const isRegional = groups.some((ids) => ids?.length === 0);
  const hasOthers = isRegional || asking.facts('audiences').some(({ id }) => !named.has(id));
  return hasOthers ? [...lines, asking.word('others')] : lines;
}

/** The groups of people that a fact is about; none for those of a region, undefined for everybody. */
function groupsOf(asking: Asking, fact: Fact): readonly string[] | undefined {
  const applies = asData(fact.data.applies);
  const groups = [...texts(asking.value(fact, 'audience')), ...texts(applies.audiences)];
  if (groups.length > 0) return groups;
  const isOfThings = texts(applies.products).length > 0 || texts(applies.controllers).length > 0;
  return isOfThings || asking.about(fact) === '' ? undefined : [];
}
