import type { Section } from '../view/types';

/** The level of the heading of a section inside a part of level `outer`: its own, but never one further in. */
export function headingLevel(section: Section, outer: number): number {
  return Math.min(section.level, outer + 1);
}
