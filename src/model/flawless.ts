import type { Document } from '../parse/document';
import { type Demand, demandOfFile, demandOfItems, demandOfNames, demandOfValue } from './demand';
import { isVisible } from './visible';
import { findTerm } from './vocabulary';

/**
 * True only where `findMistakes` and `validate` find nothing in a file of a policy: one quick pass, for most files are good,
 * and of those nobody needs to know what is wrong and where. Where it takes a closer look to tell, it is false too.
 */
export function isFlawless(document: Document): boolean {
  return keeps(document.data, demandOfFile(), { document, path: [] });
}

/** The file that is looked at, and the way to the value. */
interface Place {
  readonly document: Document;
  readonly path: (string | number)[];
}

function keeps(value: unknown, demand: Demand, place: Place): boolean {
  if (typeof value === 'string') return demand.takesText && keepsText(value, demand);
  if (typeof value === 'boolean') return demand.takesBoolean;
  if (typeof value === 'number') return demand.takesInteger && keepsInteger(value, demand, place);
  if (Array.isArray(value)) return demand.takesList && keepsList(value, demand, place);
  return value !== null && typeof value === 'object' && demand.takesMap && keepsMap(value, demand, place);
}

function keepsText(text: string, demand: Demand): boolean {
  const { pattern, format, words, reserved, vocabulary } = demand;
  return (
    // A letter past the basic plane counts twice here: then the closer look counts it right.
    text.length <= demand.maxLength &&
    isVisible(text) &&
    (pattern === undefined || pattern.test(text)) &&
    (format === undefined || format.validate(text)) &&
    (words === undefined || words.has(text)) &&
    (reserved === undefined || !reserved.has(text)) &&
    (vocabulary === undefined || findTerm(vocabulary, text) !== undefined)
  );
}

/** A number that is in its range, and printed as it is written. */
function keepsInteger(value: number, { minimum, maximum }: Demand, { document, path }: Place): boolean {
  return value >= minimum && value <= maximum && Number.isInteger(value) && document.textOf(path) === String(value);
}

function keepsList(list: readonly unknown[], demand: Demand, place: Place): boolean {
  const { minItems, maxItems, isSet } = demand;
  if (list.length < minItems || list.length > maxItems) return false;
  const demanded = demandOfItems(demand);
  if (!demanded) return false;
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    // A list of what is no text may hold two that are alike and not the same: it takes a closer look.
    if (isSet && (typeof item !== 'string' || list.includes(item, index + 1))) return false;
    place.path.push(index);
    if (!keeps(item, demanded, place)) return false;
    place.path.pop();
  }
  return true;
}

function keepsMap(map: object, demand: Demand, place: Place): boolean {
  const keys = Object.keys(map);
  if (keys.length < demand.minProperties || keys.length > demand.maxProperties) return false;
  for (const key of demand.required) if (!Object.hasOwn(map, key)) return false;
  const names = demandOfNames(demand);
  for (const key of keys) {
    const demanded = demandOfValue(demand, key);
    if (!demanded || (names && !keeps(key, names, place))) return false;
    place.path.push(key);
    if (!keeps((map as Readonly<Record<string, unknown>>)[key], demanded, place)) return false;
    place.path.pop();
  }
  return true;
}
