/** The measures of a drawing, in units of its own: it is scaled to the width of the page, and is the same for all pages. */
export const shape = {
  width: 680,
  /** The widths of the three columns. */
  columns: [180, 216, 180] as readonly [number, number, number],
  /** The size of the type and the height of a line. */
  size: 12,
  line: 16,
  /** Between the border of a node and its text, and between two nodes. */
  padding: 8,
  gap: 12,
} as const;

/** From the start of the drawing to a column. */
export function startOf(column: 0 | 1 | 2): number {
  const [first, second, third] = shape.columns;
  const between = (shape.width - first - second - third) / 2;
  return [0, first + between, shape.width - third][column] ?? 0;
}
