import type { ContentsEntry } from './contents';
import { escapeText } from './escape-text';
import type { ContentsEntryContext, StepContext } from './page-context';

/** A page with fewer sections than this is seen at a glance: it has no list of sections beside its text. */
const FEWEST = 4;

/** How far the list beside the text goes in; what lies deeper would make it longer than a screen. */
const LEVELS = 2;

/** The sections before and after one. */
export interface Steps {
  readonly previous: StepContext | null;
  readonly next: StepContext | null;
}

/** The lines of a table of contents as a page prints them, `levels` deep. */
export function contentsEntries(entries: readonly ContentsEntry[], levels = Infinity): ContentsEntryContext[] {
  return entries.map((entry) => ({
    ...stepTo(entry),
    entries: levels > 1 ? contentsEntries(entry.entries, levels - 1) : [],
  }));
}

/** The list of sections that stands beside the text of a long page; null for a short one. */
export function guideOf(entries: readonly ContentsEntry[]): readonly ContentsEntryContext[] | null {
  return entries.length < FEWEST ? null : contentsEntries(entries, LEVELS);
}

/** For each section of the first level, by id, those before and after it. */
export function neighbours(entries: readonly ContentsEntry[]): ReadonlyMap<string, Steps> {
  const steps = entries.map(stepTo);
  return new Map(
    entries.map(({ section }, index) => [
      section.id,
      { previous: steps[index - 1] ?? null, next: steps[index + 1] ?? null },
    ]),
  );
}

function stepTo({ section, text }: ContentsEntry): StepContext {
  return { href: `#${section.id}`, number: section.number ?? null, textHtml: escapeText(text) };
}
