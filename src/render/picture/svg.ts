import { oncePer } from '../../core/once';
import type { Drawing } from '../../view/picture/types';
import { type Box, type Line, layOut } from './layout';
import { shape, startOf } from './shape';

/** Numbers of colours and of patterns of dashes that the stylesheet knows: any twelve purposes in a row look different. */
const tones = 6;
const dashes = 4;

/** The page and the fragment have the same drawing, under the headings of its columns. */
const laidOut = oncePer((drawing: Drawing) => layOut(drawing, shape.line + 2 * shape.padding));

/** What a drawing is called, and the ids under which it is called so. */
export interface Naming {
  readonly title: string;
  readonly titleId: string;
  readonly descriptionId: string;
  /** Text runs from right to left, and so do the columns. */
  readonly mirrored: boolean;
  /** No stylesheet of ours is there: attributes have to do. */
  readonly isBare: boolean;
}

/** A drawing as SVG: no script, no style of its own, colours by class; the same drawing gives the same bytes. */
export function svgOf(drawing: Drawing, naming: Naming): string {
  const layout = laidOut(drawing);
  const x = (from: number, width = 0) => number(naming.mirrored ? shape.width - from - width : from);
  return [
    `<svg class="drawing" viewBox="-1 0 ${shape.width + 2} ${layout.height}" role="img" aria-labelledby="${naming.titleId} ${naming.descriptionId}" fill="currentColor" font-size="${shape.size}">`,
    `<title id="${naming.titleId}">${escaped(naming.title)}</title>`,
    `<desc id="${naming.descriptionId}">${escaped(drawing.description)}</desc>`,
    ...headings(drawing, x),
    '<g fill="none" stroke="currentColor">',
    ...layout.lines.map((line) => lineOf(line, x)),
    '</g>',
    ...layout.boxes.map((box) => boxOf(box, x, naming)),
    '</svg>',
  ].join('\n');
}

type Across = (from: number, width?: number) => string;

function headings({ columns }: Drawing, x: Across): readonly string[] {
  return ([0, 1, 2] as const).map((column) => {
    const text = escaped(columns[column]);
    return `<text class="column" x="${x(startOf(column))}" y="${number(shape.size + 1)}">${text}</text>`;
  });
}

/** Between two nodes a line is a curve; on a lane past the purposes it runs straight. */
function lineOf({ edge, points, purpose }: Line, x: Across): string {
  let d = '';
  points.forEach(([px, py], index) => {
    const before = points[index - 1];
    if (!before) d = `M${x(px)} ${number(py)}`;
    else if (index % 2 === 0) d += `H${x(px)}`;
    else {
      const middle = x((before[0] + px) / 2);
      d += `C${middle} ${number(before[1])} ${middle} ${number(py)} ${x(px)} ${number(py)}`;
    }
  });
  return `<path${look(purpose)} data-line="${edge.from} ${edge.to}" d="${d}"/>`;
}

/** A node is a viewport of its own, so that even type that is wider than any we know ends at its border. */
function boxOf(
  { node, x: from, y, width, height, lines, purpose }: Box,
  x: Across,
  { mirrored, isBare }: Naming,
): string {
  const start = number(mirrored ? width - shape.padding : shape.padding);
  const texts = lines.map(
    (line) =>
      `<tspan x="${start}" y="${number(line.y)}"${line.isNote ? ' class="note"' : ''}>${escaped(line.text)}</tspan>`,
  );
  return [
    `<svg${look(purpose, ['node'])} data-node="${node.id}" x="${x(from, width)}" y="${number(y)}" width="${number(width)}" height="${number(height)}">`,
    `<rect width="100%" height="100%" rx="4"${isBare ? ' fill="none" stroke="currentColor"' : ''}/>`,
    `<text>${texts.join('')}</text></svg>`,
  ].join('');
}

function look(purpose: number | undefined, more: readonly string[] = []): string {
  const classes = purpose === undefined ? [] : [`tone-${(purpose % tones) + 1}`, `dash-${(purpose % dashes) + 1}`];
  return more.length + classes.length === 0 ? '' : ` class="${[...more, ...classes].join(' ')}"`;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/[&<>"]/g, (character) => references[character] ?? '');
}
