import { capital, joined } from '../english/nouns';
import type { End, Flow } from './flows';
import { fullName } from './full-name';
import { type HappeningWriting, happening } from './happening';

/** What a table of flows is written with. */
export interface TableWriting extends HappeningWriting {
  /** Where on the page a fact is said in full, if it is. */
  readonly anchors: ReadonlySet<string>;
}

/** The flows in rows: which data, what for, who else receives it, and what happens; what no fact names is said not to be stated. */
export function flowTable(writing: TableWriting, flows: readonly Flow[]): string {
  const words = writing.words.picture ?? {};
  const cell = (ends: readonly string[]) => (ends.length > 0 ? capital(joined(ends, 'and')) : (words.unstated ?? ''));
  const rows = flows.map((flow) => [
    withOwners(flow, cell(labels(flow.data))),
    cell(labels(flow.purposes)),
    // What a row is about anyway is not said again with its recipient.
    cell(flow.recipients.map((end) => (flow.fact === end.fact ? end.label : fullName(writing.read, end)))),
    inFull(writing, flow),
  ]);
  return markdownTable([words.data, words.purposes, words.recipients, words.happens], rows);
}

/** A table in Markdown; a bar inside a cell does not end it. */
export function markdownTable(headings: readonly (string | undefined)[], rows: readonly (readonly string[])[]): string {
  const lines = [headings.map((heading) => heading ?? ''), headings.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');
}

function inCell(text: string): string {
  const folded = /[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text;
  return folded.includes('|') ? folded.replace(/(?<!\\)\|/g, '\\|') : folded;
}

function labels(ends: readonly End[]): readonly string[] {
  return [...new Set(ends.map(({ label }) => label))];
}

function withOwners(flow: Flow, data: string): string {
  return flow.audience.length === 0 ? data : `${data} (${joined(labels(flow.audience), 'and')})`;
}

/** What happens to the data, as a link to where the page says it in full. */
function inFull(writing: TableWriting, flow: Flow): string {
  const text = capital(happening(writing, flow));
  return writing.anchors.has(flow.fact.address) ? `[${text}](#${flow.fact.address})` : text;
}
