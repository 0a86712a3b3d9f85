import { isDenied, type Reading } from '../lint/reading';
import { basesOf } from '../lint/topics/purposes';
import type { Fact } from '../model/model';
import { dataItems } from './data';
import { type Item, references } from './item';

/** True where data is among that which a rule is about. */
export type Concerned = (data: readonly Item[]) => boolean;

/**
 * The legal bases of a purpose, or of the purposes of a fact, each with its condition for sensitive data. Where a rule is
 * about some data, bases and purposes that are said to be for other data alone do not count.
 */
export function basisItems(policy: Reading, fact: Fact, concerns: Concerned = () => true): readonly Item[] {
  if (fact.kind !== 'purposes') {
    return references(policy, fact, 'purposes', 'purposes')
      .filter(({ fact: purpose }) => !isDenied(purpose) && isFor(policy, purpose, concerns))
      .flatMap(({ fact: purpose, at, id }) =>
        basisItems(policy, purpose, concerns).map((item) => ({ ...item, at, said: `${id} (${item.said})` })),
      );
  }
  return basesOf(fact)
    .filter(({ data }) => isFor(policy, { ...fact, data }, concerns))
    .map(({ basis, data, index }) => ({
      words: [basis, ...(typeof data.condition === 'string' ? [data.condition] : [])],
      at: [...fact.path, 'legalBasis', index],
      said: basis,
    }));
}

function isFor(policy: Reading, fact: Fact, concerns: Concerned): boolean {
  return fact.data.data === undefined || concerns(dataItems(policy, fact));
}
