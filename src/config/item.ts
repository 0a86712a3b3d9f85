import type { Path } from '../core/source';
import type { Reading } from '../lint/reading';
import type { Fact } from '../model/model';
import { texts } from '../model/shown';

/** One thing that a fact says of an aspect of it, such as one of its purposes. */
export interface Item {
  /** The words of the vocabulary for it; several for a processor of a kind, none for what the author says in words alone. */
  readonly words: readonly string[];
  /** Where the fact says it. */
  readonly at: Path;
  /** What the author calls it. */
  readonly said: string;
}

/** What the ids in a field lead to, each with its place. */
export interface Reference {
  readonly fact: Fact;
  readonly at: Path;
  readonly id: string;
}

/** The facts that the ids in a field lead to, with the places of the ids. */
export function references(policy: Reading, fact: Fact, field: string, ...keys: readonly string[]): Reference[] {
  const value = fact.data[field];
  const ids = typeof value === 'string' ? [value] : texts(value);
  return ids.flatMap((id, index) => {
    const found = keys.map((key) => policy.fact(`${key}.${id}`)).find((one) => one !== undefined);
    const at = typeof value === 'string' ? [...fact.path, field] : [...fact.path, field, index];
    return found ? [{ fact: found, at, id }] : [];
  });
}

/** Each text of a field as an item; the words of the vocabulary are the texts themselves. */
export function wordItems({ data, path }: Fact, ...field: readonly string[]): readonly Item[] {
  const value = field.reduce((inside: unknown, key) => (inside as Record<string, unknown> | undefined)?.[key], data);
  if (typeof value === 'string') return [{ words: [value], at: [...path, ...field], said: value }];
  return texts(value).map((word, index) => ({ words: [word], at: [...path, ...field, index], said: word }));
}
