import type { Summary, SummaryCell } from '../view/summary/types';
import { inlineToHtml } from './markdown-to-html';
import type { PageIds } from './page-ids';

/** The summary of a page as a page template prints it. */
export interface SummaryContext {
  readonly heading: string;
  readonly headingId: string;
  readonly cells: readonly SummaryCellContext[];
}

/** A question and its answer: one line, or several as a list. */
export interface SummaryCellContext {
  readonly questionHtml: string;
  readonly href: string | null;
  readonly state: SummaryCell['state'];
  /** The addresses of the facts that the answer says, with spaces between; null where nothing is stated. */
  readonly facts: string | null;
  readonly lineHtml: string | null;
  readonly linesHtml: readonly string[];
}

/** Prepares the summary of a view for a page template. */
export function fillSummary({ heading, cells }: Summary, ids: PageIds): SummaryContext {
  return { heading, headingId: ids.invent('at-a-glance'), cells: cells.map(cell) };
}

function cell({ question, state, lines, target, facts }: SummaryCell): SummaryCellContext {
  const [first = '', ...others] = lines.map(inlineToHtml);
  return {
    questionHtml: inlineToHtml(question),
    href: target === undefined ? null : `#${target}`,
    state,
    facts: facts.length > 0 ? facts.join(' ') : null,
    lineHtml: others.length === 0 ? first : null,
    linesHtml: others.length === 0 ? [] : [first, ...others],
  };
}
