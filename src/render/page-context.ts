import { createHash } from 'node:crypto';
import type { Block, Section } from '../view/types';
import { type ContentsEntry, contentsOf } from './contents';
import { directionOf } from './direction';
import { escapeText } from './escape-text';
import type { PageWords, RenderInput } from './format';
import { headingLevel } from './heading-level';
import { blockToHtml, inlineToHtml, inlineToText } from './markdown-to-html';
import { type PageIds, pageIds } from './page-ids';

/** What a page template may print. Names that end in `Html` are HTML made by us; every other name is plain text. */
export interface PageContext {
  readonly locale: string;
  readonly direction: 'rtl' | null;
  readonly policyId: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly description: string | null;
  readonly updated: string | null;
  readonly effective: string | null;
  readonly alternates: readonly { readonly href: string; readonly type: string }[];
  readonly stylesheet: string;
  /** The SHA-256 of the stylesheet in base 64, by which the page allows this stylesheet and no other. */
  readonly stylesheetHash: string;
  readonly words: PageWords;
  readonly mainId: string;
  readonly opening: readonly StatementContext[];
  readonly contents: ContentsContext | null;
  readonly sections: readonly SectionContext[];
  readonly closing: readonly StatementContext[];
}

/** A table of contents; without a heading it is named by `words.contents`. */
export interface ContentsContext {
  readonly heading: string | null;
  readonly headingId: string;
  readonly entries: readonly ContentsEntryContext[];
}

/** A line of the table of contents and the lines under it. */
export interface ContentsEntryContext {
  readonly href: string;
  readonly number: string | null;
  readonly textHtml: string;
  readonly entries: readonly ContentsEntryContext[];
}

/** A section; an id that is taken already on the page is null. */
export interface SectionContext {
  readonly id: string | null;
  readonly headingId: string;
  readonly level: number;
  readonly number: string | null;
  readonly headingHtml: string;
  readonly runIn: boolean;
  readonly statements: readonly StatementContext[];
  readonly sections: readonly SectionContext[];
}

/** A block; `facts` are the addresses it says, with spaces between. */
export interface StatementContext {
  readonly anchor: string | null;
  readonly number: string | null;
  readonly facts: string;
  readonly html: string;
}

/** Prepares a view for a page template: all text as HTML, all ids unique. Every name is there, empty ones as null. */
export function pageContext({ view, page, templates }: RenderInput): PageContext {
  const ids = pageIds(view);
  const stylesheet = templates.stylesheet.replace(/\r\n?/g, '\n');
  return {
    locale: view.locale,
    direction: directionOf(view.locale),
    policyId: page.policyId,
    title: inlineToText(view.title),
    titleHtml: inlineToHtml(view.title),
    description: page.description ?? null,
    updated: page.updated ?? null,
    effective: page.effective ?? null,
    alternates: [
      ...(page.markdownFile ? [{ href: page.markdownFile, type: 'text/markdown' }] : []),
      ...(page.manifestFile ? [{ href: page.manifestFile, type: 'application/json' }] : []),
    ],
    stylesheet,
    stylesheetHash: createHash('sha256').update(stylesheet).digest('base64'),
    words: page.words,
    mainId: ids.invent('main'),
    opening: view.opening.map((block) => statement(block, ids)),
    contents: view.contents
      ? {
          heading: view.contents.heading === null ? null : inlineToText(view.contents.heading),
          headingId: ids.invent('contents'),
          entries: contentsOf(view).map(contentsEntry),
        }
      : null,
    sections: view.sections.map((inner) => section(inner, 1, ids)),
    closing: view.closing.map((block) => statement(block, ids)),
  };
}

function contentsEntry(entry: ContentsEntry): ContentsEntryContext {
  return {
    href: `#${entry.section.id}`,
    number: entry.section.number ?? null,
    textHtml: escapeText(entry.text),
    entries: entry.entries.map(contentsEntry),
  };
}

function section(source: Section, outer: number, ids: PageIds): SectionContext {
  const level = headingLevel(source, outer);
  return {
    id: ids.claim(source.id),
    headingId: ids.invent(`${source.id}-heading`),
    level,
    number: source.number ?? null,
    headingHtml: inlineToHtml(source.heading),
    runIn: source.runIn,
    statements: source.blocks.map((block) => statement(block, ids)),
    sections: source.sections.map((inner) => section(inner, level, ids)),
  };
}

function statement(block: Block, ids: PageIds): StatementContext {
  return {
    anchor: block.anchor === undefined ? null : ids.claim(block.anchor),
    number: block.number ?? null,
    facts: block.facts.join(' '),
    html: blockToHtml(block.markdown),
  };
}
