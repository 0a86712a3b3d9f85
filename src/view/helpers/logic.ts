import { isPlural } from '../english/nouns';
import { has } from '../read';

/**
 * What templates do with values alone, whoever tells and whatever is told: conditions, and reading. A list counts as true when
 * it has an item, a text when it is not empty.
 */
export const logicHelpers = {
  eq: (a: unknown, b: unknown) => a === b,
  not: (value: unknown) => !isTrue(value),
  and: (...values: readonly unknown[]) => values.every(isTrue),
  or: (...values: readonly unknown[]) => values.some(isTrue),
  /** True for a noun that takes “are”: one that ends in s, or two joined by “and”. */
  plural: (noun: unknown) => isPlural(String(noun ?? '')),
  /** True for a list with more than one item. */
  several: (list: unknown) => Array.isArray(list) && list.length > 1,
  /** What is said of a fact whose modality is one of the given: `(modal "never" modality)`. */
  modal: (wanted: string, modality: unknown) => (modality ?? 'does') === wanted,
  coalesce: (...values: readonly unknown[]) => values.find(isTrue) ?? '',
} as const;

/** What `{{#if}}` asks of a value. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** A property that the value has itself; what it has from its prototype is nothing that an author wrote. */
export function own(holder: unknown, name: string | number): unknown {
  if (holder === null || holder === undefined) return undefined;
  const value = (holder as Record<string | number, unknown>)[name];
  return value === undefined || has(Object(holder), name) ? value : undefined;
}

/** A value for a place that prints it: one that is not there is a mistake in the template. */
export function given(holder: unknown, name: string, place: string): unknown {
  const value = (holder as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  if (value === undefined && (holder === null || holder === undefined || !has(Object(holder), name)))
    throw new Error(`"${name}" not defined - ${place}`);
  return value;
}

/** What `{{#each}}` makes of a list. */
export function each(list: unknown, write: (item: unknown) => string): string {
  let text = '';
  if (Array.isArray(list)) for (let index = 0; index < list.length; index++) text += write(list[index]);
  return text;
}
