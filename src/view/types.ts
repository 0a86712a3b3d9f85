import type { Picture } from './picture/types';
import type { Summary } from './summary/types';

/** What is said, in order, in one language, safe: every text in it is Markdown that cannot become markup of its own. */
export interface View {
  /** BCP 47 tag of the text. */
  readonly locale: string;
  /** The title of the policy: one line of inline Markdown. */
  readonly title: string;
  /** The blocks before the first section, such as the effective date and the opening words. */
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** The blocks after the last section. */
  readonly closing: readonly Block[];
  /** Where a table of contents stands, if the outline asks for one: its heading, or null for one without. */
  readonly contents?: { readonly heading: string | null };
  /** What the facts answer to the questions that readers ask first; absent where it is switched off. */
  readonly summary?: Summary;
  /** The flows of data, for a place before the first section; absent where it is switched off or there is too little to show. */
  readonly picture?: Picture;
}

/** A part of the policy under a heading. */
export interface Section {
  /** The author's id: the anchor in HTML, stable when the heading changes. */
  readonly id: string;
  /** The number as printed before the heading, such as `4.` or `1.1`; absent where the level is not numbered. */
  readonly number?: string;
  /** One line of inline Markdown. */
  readonly heading: string;
  /** 2 to 5: the level of the heading; the title of the policy is 1. */
  readonly level: number;
  /** The heading runs into the first paragraph as a bold lead instead of standing on a line of its own. */
  readonly runIn: boolean;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** One statement with the facts it says. */
export interface Block {
  /**
   * The anchor of the block in HTML: the address of its first fact (`rights.access`), made unique where one fact is
   * printed twice. Absent for a block that is no place to link to.
   */
  readonly anchor?: string;
  /** The addresses of other facts whose place on the page is this block: each of them is an anchor too. */
  readonly alsoAnchors?: readonly string[];
  /** The number of a numbered paragraph as printed, such as `1.` or `(b)`; absent for plain paragraphs. */
  readonly number?: string;
  /** The addresses of the facts that the block says; never empty. */
  readonly facts: readonly string[];
  /**
   * GitHub-flavoured Markdown: paragraphs, lists, tables. Links inside the policy go to `#<section id>` or
   * `#<block anchor>`; a format may rewrite them. Author text in it is escaped.
   */
  readonly markdown: string;
}
