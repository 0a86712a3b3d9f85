import type { Fact } from '../../model/model';
import { all, readable } from '../read';
import type { Telling } from '../telling';

/** Reads facts for the picture: their texts are safe Markdown, and nothing that is read counts as printed. */
export type Reader = (fact: Fact) => Record<string, unknown>;

/** A reader for one policy; each fact is made ready once. */
export function readerFor(telling: Telling): Reader {
  const known = new Map<Fact, Record<string, unknown>>();
  const refer = (reference: string) => telling.refer(reference);
  return (fact) => {
    let found = known.get(fact);
    if (!found) {
      found = readable(fact, refer, {});
      known.set(fact, found);
    }
    return found;
  };
}

/** The texts of a list that a reader gave, without the marks that guard them in sentences. */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? all(value).map(unguarded).filter(isText) : none;
}

const none: readonly string[] = [];

function isText(text: string): boolean {
  return text !== '';
}

/** A text that a reader gave, without the marks that guard it in a sentence; empty for anything else. */
export function unguarded(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\u0004', '') : '';
}
