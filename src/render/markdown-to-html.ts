import { isPlainParagraph, type PlainBlock, type PlainList, type PlainTable, plainBlocks } from './plain-blocks';
import { plainLineToHtml, plainLineToText } from './plain-line';
import { tableToHtml } from './table-html';

/** The paragraphs, lists and tables of a block as HTML, safe whatever the Markdown says; ends with a line end. */
export function blockToHtml(markdown: string): string {
  if (isPlainParagraph(markdown)) return `<p>${inlineToHtml(markdown)}</p>\n`;
  const parts = plainBlocks(markdown)?.map(partToHtml);
  return !parts || parts.includes(undefined) ? reader().readBlock(markdown) : parts.join('');
}

/** One line of Markdown, such as a heading, as HTML without a paragraph around it. */
export function inlineToHtml(markdown: string): string {
  return plainLineToHtml(markdown) ?? reader().readLine(markdown);
}

/** One line of Markdown as the reader sees it, without marks: for a title, an entry of a list, an anchor. */
export function inlineToText(markdown: string): string {
  return plainLineToText(markdown) ?? reader().readText(markdown);
}

/** A part of a block, such as `paragraph`, `list` and `table`, and the Markdown of it. */
export interface Part {
  readonly type: string;
  readonly raw: string;
}

/** The parts of a block, in order; empty lines between them are left out. */
export function partsOf(markdown: string): readonly Part[] {
  if (isPlainParagraph(markdown)) return [{ type: 'paragraph', raw: markdown }];
  return plainBlocks(markdown) ?? reader().readParts(markdown);
}

function partToHtml(block: PlainBlock): string | undefined {
  switch (block.type) {
    case 'paragraph':
      return paragraphToHtml(block.lines);
    case 'list':
      return block.isNested ? undefined : listToHtml(block);
    case 'table':
      return rowsToHtml(block.rows);
    case 'heading':
    case 'code':
      return undefined;
  }
}

function listToHtml({ start, items }: PlainList): string {
  const written = items.map((item) => `<li>${inlineToHtml(item)}</li>\n`).join('');
  if (start === undefined) return `<ul>\n${written}</ul>\n`;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${written}</ol>\n`;
}

function rowsToHtml(rows: PlainTable['rows']): string {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => ({ html: inlineToHtml(cell), align: null })));
  const labels = rows[0]?.map((cell) => inlineToText(cell).trim()) ?? [];
  return tableToHtml(head, labels, body);
}

/** Lines broken by hand that begin with a bold word may be names and values, for which it takes a reader. */
function paragraphToHtml(lines: readonly string[]): string | undefined {
  const [line] = lines;
  if (line !== undefined && lines.length === 1) return `<p>${inlineToHtml(line)}</p>\n`;
  const written = lines.map(plainLineToHtml);
  if (written.includes(undefined) || lines.some((line) => line.startsWith('**'))) return undefined;
  return `<p class="lines">${written.join('<br>')}</p>\n`;
}

/** What our templates write needs no reader of Markdown, which so is loaded for other policies only. */
function reader() {
  return require('./read-markdown') as typeof import('./read-markdown');
}
