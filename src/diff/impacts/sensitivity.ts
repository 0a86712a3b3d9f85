import type { Data } from '../../model/model';
import { findTerm } from '../../model/vocabulary';
import type { Side } from '../side';

/** Whether the category of an id is sensitive, on either side. */
export function isSensitiveCategory(id: unknown, sides: readonly Side[]): boolean {
  return sides.some((side) => isSensitive(side.facts.get(`categories.${String(id)}`)?.data));
}

function isSensitive(category: Data | undefined): boolean {
  if (!category) return false;
  const items = Array.isArray(category.items) ? category.items : [];
  return category.sensitive === true || [category.kind, ...items].some(isSensitiveItem);
}

/** Whether a word for data is sensitive, or the word that an item of one's own is a kind of. */
export function isSensitiveItem(item: unknown): boolean {
  const own = item !== null && typeof item === 'object' ? (item as Data).kindOf : item;
  return typeof own === 'string' && findTerm('dataItems', own)?.sensitive === true;
}
