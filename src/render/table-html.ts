import { escapeText } from './escape-text';

/** A cell of a table: its HTML, and its text where it is the label of a column. */
export interface TableCell {
  readonly html: string;
  readonly align: 'center' | 'left' | 'right' | null;
}

/** A table that scrolls where it is wide. Each cell of the body carries the label of its column, for where there is no room for columns. */
export function tableToHtml(
  head: readonly TableCell[],
  labels: readonly string[],
  rows: readonly (readonly TableCell[])[],
): string {
  const attributes = labels.map(labelled);
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => `<td${place(cell)}${attributes[index] ?? ''}>${cell.html}</td>\n`);
    return `<tr>\n${cells.join('')}</tr>\n`;
  });
  const written = body.length === 0 ? '' : `<tbody>${body.join('')}</tbody>`;
  const table = `<table>\n<thead>\n<tr>\n${head.map(headCell).join('')}</tr>\n</thead>\n${written}</table>\n`;
  return `<div class="table" role="group" tabindex="0">\n${table}</div>\n`;
}

/** A heading without words is no heading: screen readers would announce an empty one for each cell of its column. */
function headCell(cell: TableCell): string {
  return cell.html === '' ? `<td${place(cell)}></td>\n` : `<th scope="col"${place(cell)}>${cell.html}</th>\n`;
}

function place({ align }: TableCell): string {
  return align ? ` class="${align}"` : '';
}

function labelled(label: string): string {
  return label === '' ? '' : ` data-label="${escapeText(label.replace(/&/g, '&amp;')).replace(/"/g, '&quot;')}"`;
}
