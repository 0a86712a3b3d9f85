import type { Summary, SummaryCell } from '../view/summary/types';
import type { Chunk } from './join-blocks';

/** The summary of a view in Markdown: a heading, and a list of questions with their answers. */
export function summaryChunks({ heading, cells }: Summary): readonly Chunk[] {
  return [{ markdown: `## ${heading}` }, { markdown: cells.map(itemOf).join('\n') }];
}

function itemOf({ question, target, lines }: SummaryCell): string {
  const asked = target === undefined ? question : `[${question}](#${target})`;
  return lines.length === 1
    ? `- **${asked}:** ${lines[0]}`
    : [`- **${asked}:**`, ...lines.map((line) => `  - ${line}`)].join('\n');
}
