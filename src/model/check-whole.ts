import type { Diagnostic } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import type { Source } from '../core/source';
import type { Document } from '../parse/document';
import { missingKey } from './complaints/keys';
import { tooMany } from './complaints/sizes';
import { below, keysOf, wholePolicy } from './constraints';
import type { Merged } from './merge';
/** The keys that a policy must have and no file gives, not even in a wrong form: `given` are those at the top of its files. */
export function missingKeys(given: readonly string[]): readonly string[] {
  const keys = keysOf(wholePolicy);
  // A key that is misspelt is not missing too.
  const meant = given.filter((key) => !keys.includes(key)).map((key) => nearest(key, keys));
  return (wholePolicy.required ?? []).filter((key) => !given.includes(key) && !meant.includes(key));
}

/** Says of a missing key that it is missing, at the start of the first file. */
export function keyMissing(entry: Source, key: string): Diagnostic {
  const { what, message, help } = missingKey({ path: [], key, node: wholePolicy });
  const span = { source: entry, start: 0, end: 0 };
  return { code: `schema/${what}`, severity: 'error', message, span, ...(help !== undefined && { help }) };
}

/** What several files give that keep the limits each, and do not keep them together. */
export function longParts(documents: readonly Document[], merged: Merged): readonly Diagnostic[] {
  return Object.entries(merged.data).flatMap(([key, value]) => {
    const { maxItems, maxProperties } = below(wholePolicy, key) ?? {};
    const limit = Array.isArray(value) ? maxItems : maxProperties;
    const over = limit === undefined ? undefined : stepsOf(value)[limit];
    if (over === undefined || limit === undefined) return [];
    // What is too long in one file alone has been told there.
    const isToldAlready = documents.some(({ data }) => stepsOf((data as Record<string, unknown>)[key]).length > limit);
    if (isToldAlready) return [];
    const { what, message, help } = tooMany([key], value, { limit, count: stepsOf(value).length });
    const span = merged.keySpanOf([key, over]);
    return [{ code: `schema/${what}`, severity: 'error', message, span, ...(help !== undefined && { help }) }];
  });
}

function stepsOf(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return [...value.keys()];
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}
