import type { Section, View } from '../view/types';
import { inlineToText } from './markdown-to-html';

/** A line of a table of contents: the section it leads to, with its heading as plain text. */
export interface ContentsEntry {
  readonly section: Section;
  readonly text: string;
  readonly entries: readonly ContentsEntry[];
}

/** The table of contents of a view. A run-in heading has no line of its own in the text, so it has none here. */
export function contentsOf(view: View): readonly ContentsEntry[] {
  return entriesOf(view.sections);
}

function entriesOf(sections: readonly Section[]): ContentsEntry[] {
  return sections.flatMap((section) => {
    const entries = entriesOf(section.sections);
    return section.runIn ? entries : [{ section, text: inlineToText(section.heading), entries }];
  });
}
