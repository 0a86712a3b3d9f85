import { oncePer } from '../../core/once';
import { asData } from '../../model/facts';
import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { findTerm } from '../../model/vocabulary';
import { oncePerFact } from '../once';
import type { Reading } from '../reading';

/** A fact and all that its categories include, through others too: the categories of its data. */
export function categoriesOf(policy: Reading, fact: Fact, field = 'data'): readonly Fact[] {
  return field === 'data' ? categoriesOfData(policy, fact) : categoriesIn(policy, fact, field);
}

const categoriesOfData = oncePerFact((policy, fact) => categoriesIn(policy, fact, 'data'));

function categoriesIn(policy: Reading, fact: Fact, field: string): readonly Fact[] {
  const found = new Set(texts(fact.data[field]));
  // A set grows while it is gone through: what is added is visited too.
  for (const id of found) {
    for (const part of texts(policy.fact(`categories.${id}`)?.data.includes)) found.add(part);
  }
  return [...found].flatMap((id) => policy.fact(`categories.${id}`) ?? []);
}

/** The words of the vocabulary for the items of a category, its own word among them. */
export function wordsIn({ data }: Fact): readonly string[] {
  const items = Array.isArray(data.items) ? data.items : [];
  const words = items.map((item: unknown) => (typeof item === 'string' ? item : asData(item).kindOf));
  return [...words, data.kind].filter((word): word is string => typeof word === 'string');
}

/** True for data that the author calls sensitive, or that holds an item that the law singles out. */
export function isSensitive(category: Fact): boolean {
  return category.data.sensitive === true || sensitiveWords(category).length > 0;
}

/** The items of a category that a law singles out. */
export function sensitiveWords(category: Fact): readonly string[] {
  return wordsIn(category).filter((word) => findTerm('dataItems', word)?.sensitive === true);
}

/** The items of a category that GDPR Article 9 names: health, religion and their kin. */
export function specialWords(category: Fact): readonly string[] {
  return wordsIn(category).filter((word) =>
    String(findTerm('dataItems', word)?.article ?? '').startsWith('GDPR Article 9'),
  );
}

/** True for data about people; aggregates and the like are not. */
export function isPersonal(category: Fact): boolean {
  if (category.data.personal === false) return false;
  const words = wordsIn(category);
  return words.length === 0 || !words.every((word) => word === 'aggregated-data' || word === 'de-identified-data');
}

/** The categories that are collected, or set or read by a technology. */
export const collected = oncePer((policy: Reading): readonly Fact[] => {
  const flows = [...policy.stated('collection'), ...policy.stated('technologies')];
  return [...new Set(flows.flatMap((flow) => categoriesOf(policy, flow)))];
});

/** The purposes for which data of a category is used: those that name it, and those of the flows that bring it in. */
export const purposesOf = oncePerFact((policy, category): readonly Fact[] => {
  const uses = policy.stated('purposes').filter((purpose) => categoriesOf(policy, purpose).includes(category));
  const flows = [...policy.stated('collection'), ...policy.stated('technologies')]
    .filter((flow) => categoriesOf(policy, flow).includes(category))
    .flatMap((flow) => policy.refer(flow, 'purposes', 'purposes'));
  return [...new Set([...uses, ...flows])];
});
