import type { Data } from '../../model/model';
import { findTerm } from '../../model/vocabulary';
import type { Side } from '../side';

/** Tells of the id of a category, of a word for data, and of an item of one's own, whether it is sensitive on either side. */
export function sensitivityIn(...sides: readonly Side[]): (thing: unknown) => boolean {
  return (thing) => {
    if (typeof thing === 'string') {
      if (findTerm('dataItems', thing)?.sensitive === true) return true;
      return sides.some((side) => isSensitive(side.facts.get(`categories.${thing}`)?.data));
    }
    return isSensitiveItem(thing);
  };
}

function isSensitive(category: Data | undefined): boolean {
  if (!category) return false;
  const items = Array.isArray(category.items) ? category.items : [];
  return category.sensitive === true || [category.kind, ...items].some(isSensitiveItem);
}

function isSensitiveItem(item: unknown): boolean {
  const own = item !== null && typeof item === 'object' ? (item as Data).kindOf : item;
  return typeof own === 'string' && findTerm('dataItems', own)?.sensitive === true;
}
