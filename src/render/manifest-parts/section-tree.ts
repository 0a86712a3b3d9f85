import type { Section as ViewSection } from '../../view/types';
import type { Section } from '../manifest';
import { inlineToText } from '../markdown-to-html';

/** The sections of a view as a manifest lists them: number, title as plain text, and the facts that are said in each. */
export function sectionTree(
  sections: readonly ViewSection[],
  isFact: (address: string) => boolean,
): readonly Section[] {
  return sections.map(({ id, number, heading, level, blocks, sections: inner }) => ({
    id,
    ...(number === undefined ? {} : { number }),
    title: inlineToText(heading),
    level,
    anchor: id,
    facts: [...new Set(blocks.flatMap(({ facts }) => facts))].filter(isFact),
    sections: sectionTree(inner, isFact),
  }));
}
