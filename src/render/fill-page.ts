import { createHash } from 'node:crypto';
import type { Block, Section } from '../view/types';
import { type ContentsEntry, contentsOf } from './contents';
import { directionOf } from './direction';
import { escapeText } from './escape-text';
import type { RenderInput } from './format';
import { headingLevel } from './heading-level';
import { blockToHtml, inlineToHtml, inlineToText } from './markdown-to-html';
import type { ContentsEntryContext, PageContext, SectionContext, StatementContext } from './page-context';
import { type PageIds, pageIds } from './page-ids';

/** Prepares a view for a page template: all text as HTML, all ids unique. Every name is there, empty ones as null. */
export function fillPage({ view, page, templates }: RenderInput): PageContext {
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
    alsoAnchors: (block.alsoAnchors ?? []).map((id) => ids.claim(id)).filter((id) => id !== null),
    number: block.number ?? null,
    facts: block.facts.join(' '),
    html: blockToHtml(block.markdown),
  };
}
