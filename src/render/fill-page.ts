import type { Block, Section, View } from '../view/types';
import { contentsOf } from './contents';
import { directionOf } from './direction';
import { fillPicture } from './fill-picture';
import { fillSummary } from './fill-summary';
import type { RenderInput } from './format';
import { headingLevel } from './heading-level';
import { inlinedStylesheet } from './inlined-stylesheet';
import { blockToHtml, inlineToHtml, inlineToText } from './markdown-to-html';
import type { PageContext, PageWords, SectionContext, StatementContext } from './page-context';
import { contentsEntries, guideOf, neighbours, type Steps } from './page-guide';
import { headOf } from './page-head';
import { type PageIds, pageIds } from './page-ids';
import { fillHistory, historyEntry } from './version-history';

/**
 * Prepares a view for a page template: all text as HTML, all ids unique. Every name is there, empty ones as null. A fragment
 * has all that the page has but what only a whole page can use.
 */
export function fillPage({ view, page, templates }: RenderInput, as: 'page' | 'fragment' = 'page'): PageContext {
  const isFragment = as === 'fragment';
  const ids = pageIds(view);
  const shift = isFragment ? (page.headingOffset ?? 1) - 1 : 0;
  const filling: Filling = { ids, link: isFragment ? null : page.words.link.split('~'), sources: page.sources, shift };
  const entries = contentsOf(view);
  const guide = isFragment ? null : guideOf(entries);
  const steps = guide ? neighbours(entries) : new Map<string, Steps>();
  const { opening } = view;
  const summarised = view.summary?.after ?? opening.length;
  const history = page.history && !isFragment ? fillHistory(page.history, ids) : null;
  const last = history ? [historyEntry(history)] : [];
  return {
    locale: view.locale,
    direction: directionOf(view.locale),
    policyId: page.policyId,
    title: inlineToText(view.title),
    titleHtml: inlineToHtml(view.title),
    description: page.description ?? null,
    updated: page.updated ?? null,
    effective: page.effective ?? null,
    head: headOf(view, page),
    isFragment,
    topLevel: 2 + shift,
    alternates: [
      ...(page.markdownFile ? [{ href: page.markdownFile, type: 'text/markdown' }] : []),
      ...(page.manifestFile ? [{ href: page.manifestFile, type: 'application/json' }] : []),
      ...(page.feedFile ? [{ href: page.feedFile, type: 'application/atom+xml' }] : []),
    ],
    ...inlinedStylesheet(templates),
    words: page.words,
    mainId: ids.invent('main'),
    opening: opening.slice(0, summarised).map((block) => statement(block, filling)),
    summary: view.summary ? fillSummary(view.summary, ids) : null,
    openingAfter: opening.slice(summarised).map((block) => statement(block, filling)),
    contents: view.contents
      ? {
          heading: view.contents.heading === null ? null : inlineToText(view.contents.heading),
          headingId: ids.invent('contents'),
          entries: [...contentsEntries(entries), ...last],
        }
      : null,
    guide: guide && { label: guideLabel(view, page.words), entries: [...guide, ...last] },
    picture: view.picture
      ? fillPicture(view.picture, {
          ids,
          level: 2 + shift,
          mirrored: directionOf(view.locale) === 'rtl',
          isFragment,
          statement: (block) => statement(block, filling),
        })
      : null,
    sections: view.sections.map((inner) => section(inner, 1, filling, steps.get(inner.id))),
    history,
    closing: view.closing.map((block) => statement(block, filling)),
  };
}

/** HTML knows no heading further in. */
const DEEPEST = 6;

/** What all parts of a page are filled with. */
interface Filling {
  readonly ids: PageIds;
  /** The words of a link to a part of the page, around its name; null where there are no such links. */
  readonly link: readonly string[] | null;
  readonly sources: ReadonlyMap<string, string> | undefined;
  /** By how many levels all headings are moved. */
  readonly shift: number;
}

function section(source: Section, outer: number, filling: Filling, steps?: Steps): SectionContext {
  const { ids, link, sources, shift } = filling;
  const level = headingLevel(source, outer);
  const id = ids.claim(source.id);
  return {
    id,
    headingId: ids.invent(`${source.id}-heading`),
    level: Math.min(level + shift, DEEPEST),
    number: source.number ?? null,
    headingHtml: inlineToHtml(source.heading),
    runIn: source.runIn,
    sourceHref: sources?.get(source.id) ?? null,
    linkLabel: linkLabel(link, id && inlineToText(source.heading)),
    previous: steps?.previous ?? null,
    next: steps?.next ?? null,
    statements: source.blocks.map((block) => statement(block, filling)),
    sections: source.sections.map((inner) => section(inner, level, filling)),
  };
}

function statement(block: Block, { ids, link }: Filling): StatementContext {
  const anchor = block.anchor === undefined ? null : ids.claim(block.anchor);
  return {
    anchor,
    alsoAnchors: block.alsoAnchors?.map((id) => ids.claim(id)).filter((id) => id !== null) ?? [],
    number: block.number ?? null,
    linkLabel: linkLabel(link, anchor),
    facts: block.facts.join(' '),
    html: blockToHtml(block.markdown),
  };
}

/** The list beside the text has another name than the one in it. */
function guideLabel({ contents }: View, words: PageWords): string {
  return contents?.heading === words.guide ? words.contents : words.guide;
}

function linkLabel(words: readonly string[] | null, name: string | null): string | null {
  return words === null || name === null ? null : words.join(name);
}
