import { isPlural } from '../english/nouns';
import type { Helper, HelperOptions } from './structure';

/** Conditions for templates: a list counts as true when it has an item, a text when it is not empty. */
export function logicHelpers(): Readonly<Record<string, Helper>> {
  return {
    eq: (a: unknown, b: unknown) => a === b,
    not: (value: unknown) => !isTrue(value),
    and: (...parameters: unknown[]) => parameters.slice(0, -1).every(isTrue),
    or: (...parameters: unknown[]) => parameters.slice(0, -1).some(isTrue),
    /** True for a noun that takes “are”: one that ends in s, or two joined by “and”. */
    plural: (noun: unknown) => isPlural(String(noun ?? '')),
    /** True for a list with more than one item. */
    several: (list: unknown) => Array.isArray(list) && list.length > 1,
    /** What is said of a fact whose modality is one of the given: `(modal "never" modality)`. */
    modal: (wanted: string, modality: unknown) => (modality ?? 'does') === wanted,
    coalesce(...parameters: unknown[]) {
      const values = parameters.slice(0, -1) as unknown[];
      return values.find(isTrue) ?? '';
    },
    join(...parameters: unknown[]) {
      const { hash } = parameters[parameters.length - 1] as HelperOptions;
      return parameters
        .slice(0, -1)
        .filter(isTrue)
        .join(String(hash.with ?? ' '));
    },
  };
}

function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
