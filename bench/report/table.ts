/** A table of words for a terminal: columns as wide as they need to be. `right` names the columns that hold numbers. */
export function plainTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

/** The same as Markdown; the first row is the head. */
export function markdownTable(
  [head = [], ...rows]: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  const rule = `|${head.map((_, column) => (right.includes(column) ? '---:|' : '---|')).join('')}\n`;
  return line(head) + rule + rows.map(line).join('');
}
