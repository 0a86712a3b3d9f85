import { type Fact, factsOf, type Model } from '../../model/model';
import type { EffectiveFrom } from '../manifest';
import { dateAfter } from './calendar';

const dates = ['posted', 'updated', 'effective'] as const;

/**
 * From when the policy holds, for each fact that says when changes take effect after posting. Counts from the date of
 * posting, else of the last update, else the effective date; a policy without a date gives none, and so does a fact that
 * counts from the day on which people are told, which no policy can know.
 */
export function effectiveFrom(model: Model): readonly EffectiveFrom[] {
  const given = model.facts.get('policy.dates')?.data ?? {};
  const base = dates.find((name) => typeof given[name] === 'string');
  if (base === undefined) return [];
  return factsOf(model, 'changes').flatMap((fact) => {
    const period = periodOf(fact);
    const date = period === undefined ? undefined : dateAfter(String(given[base]), period);
    if (date === undefined) return [];
    const audience = fact.data.audience as readonly string[] | undefined;
    return [{ fact: fact.address, ...(audience ? { audience } : {}), base: `policy.dates.${base}` as const, date }];
  });
}

/** The time from posting to effect; undefined where the fact does not say. */
function periodOf({ data: { kind, modality, from, after } }: Fact): string | undefined {
  if (kind !== 'effective' || modality === 'never' || from === 'notice') return undefined;
  if (typeof after === 'string') return after;
  return from === 'posting' ? 'P0D' : undefined;
}
