import type { Reading } from '../lint/reading';
import { isSensitive, wordsIn } from '../lint/topics/data';
import type { Fact } from '../model/model';
import { texts } from '../model/shown';
import { type Item, type Reference, references } from './item';

/** The data that a fact is about, word by word; a category without words is an item without words. */
export function dataItems(policy: Reading, fact: Fact): readonly Item[] {
  return categoriesIn(policy, fact).flatMap(({ fact: category, at }): readonly Item[] => {
    const words = wordsIn(category);
    if (words.length === 0) return [{ words: [], at, said: category.id }];
    return words.map((word) => ({ words: [word], at, said: word }));
  });
}

/** True where a fact is about data that the law singles out, or that the author calls sensitive. */
export function isAboutSensitive(policy: Reading, fact: Fact): boolean {
  return categoriesIn(policy, fact).some(({ fact: category }) => isSensitive(category));
}

/** The categories of a fact with all that they include, each at the place of the one that the fact names. */
function categoriesIn(policy: Reading, fact: Fact): readonly Reference[] {
  if (fact.kind === 'categories') return [{ fact, at: [...fact.path, 'items'], id: fact.id }];
  const without = new Set(
    references(policy, fact, 'without', 'categories').flatMap((one) => withParts(policy, one.fact)),
  );
  const found = new Map<Fact, Reference>();
  for (const one of references(policy, fact, 'data', 'categories')) {
    for (const category of withParts(policy, one.fact)) {
      if (!without.has(category) && !found.has(category)) found.set(category, { ...one, fact: category });
    }
  }
  return [...found.values()];
}

function withParts(policy: Reading, category: Fact): readonly Fact[] {
  const found = new Set([category]);
  // A set grows while it is gone through: what is added is visited too.
  for (const one of found) {
    for (const id of texts(one.data.includes)) {
      const inside = policy.fact(`categories.${id}`);
      if (inside) found.add(inside);
    }
  }
  return [...found];
}
