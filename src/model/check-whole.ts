import type { Diagnostic } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import type { Source } from '../core/source';
import type { Document } from '../parse/document';
import { missingKey } from './complaints/keys';
import { tooMany } from './complaints/sizes';
import { below, keysOf, wholePolicy } from './constraints';
import type { Merged } from './merge';

/** What holds for all files of a policy together: the keys it must have, and the limits of what several files give. */
export function checkWhole(entry: Source, documents: readonly Document[], merged: Merged): readonly Diagnostic[] {
  return [...missingKeys(entry, merged), ...(documents.length > 1 ? longParts(documents, merged) : [])];
}

function missingKeys(entry: Source, { data }: Merged): readonly Diagnostic[] {
  const span = { source: entry, start: 0, end: 0 };
  const given = Object.keys(data);
  const keys = keysOf(wholePolicy);
  // A key that is misspelt is not missing too.
  const meant = given.filter((key) => !keys.includes(key)).map((key) => nearest(key, keys));
  return (wholePolicy.required ?? [])
    .filter((key) => !given.includes(key) && !meant.includes(key))
    .map((key) => {
      const { what, message, help } = missingKey({ path: [], key, node: wholePolicy });
      return { code: `schema/${what}`, severity: 'error', message, span, ...(help !== undefined && { help }) };
    });
}

function longParts(documents: readonly Document[], merged: Merged): readonly Diagnostic[] {
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
