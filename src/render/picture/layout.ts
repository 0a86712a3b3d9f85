import type { Drawing, Edge, Node } from '../../view/picture/types';
import { inlineToText } from '../markdown-to-html';
import { type Link, type Neighbours, neighboursIn } from './links';
import { orderColumns } from './order';
import { shape, startOf } from './shape';
import { type Stacked, stack } from './stack';
import { wrapped } from './wrap';

/** A line of text in a node. */
export interface TextLine {
  readonly text: string;
  /** From the top of the node to the foot of the letters. */
  readonly y: number;
  readonly isNote: boolean;
}

/** A node in its place; `purpose` is the place of a purpose among the others, from which it has its colour. */
export interface Box {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly purpose?: number;
}

/** A line between two nodes through points that it enters and leaves level. */
export interface Line {
  readonly edge: Edge;
  readonly points: readonly (readonly [number, number])[];
  readonly purpose?: number;
}

/** A drawing with everything in its place. */
export interface Layout {
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** Data that no purpose is stated for passes the middle column on a lane of its own, which nothing else stands on. */
interface Slot {
  readonly id: string;
  readonly node?: Node;
  readonly lines: readonly TextLine[];
  readonly height: number;
}

const laneOf = (id: string) => `${id} lane`;

/** Puts everything of a drawing in its place: nodes in columns under the headings, which end at `top`. */
export function layOut(drawing: Drawing, top: number): Layout {
  const isDirect = ({ from, to }: Edge) => from.startsWith('d') && to.startsWith('r');
  const lanes = [...new Set(drawing.edges.filter(isDirect).map(({ from }) => from))];
  const slots = ([0, 1, 2] as const).map((column) => [
    ...drawing.nodes.filter((node) => node.column === column).map((node) => slotOf(node)),
    ...(column === 1 ? lanes.map((id) => ({ id: laneOf(id), lines: [], height: 2 })) : []),
  ]);
  const steps = drawing.edges.map((edge) =>
    isDirect(edge) ? [edge.from, laneOf(edge.from), edge.to] : [edge.from, edge.to],
  );
  const links = steps.flatMap((ids) => ids.slice(1).map((id, index): Link => [ids[index] ?? '', id]));
  const neighbours = neighboursIn(links);
  const byId = new Map(slots.flat().map((slot) => [slot.id, slot]));
  const columns = orderColumns({ columns: slots.map((column) => column.map(({ id }) => id)), links }).map((ids) =>
    ids.flatMap((id) => byId.get(id) ?? []),
  );
  const tops = placed(columns, neighbours, top);
  const boxes = columns.flatMap((column, at) => boxesOf(column, at as 0 | 1 | 2, tops));
  const purposes = new Map(boxes.map(({ node, purpose }) => [node.id, purpose]));
  const port = portsOf(columns, neighbours, tops);
  const lines = drawing.edges.map((edge, index) => {
    const ids = steps[index] ?? [];
    const purpose = purposes.get(edge.from) ?? purposes.get(edge.to);
    const points = ids.slice(1).flatMap((id, at) => [port(ids[at] ?? '', id, 'end'), port(ids[at] ?? '', id, 'start')]);
    return { edge, points, ...(purpose === undefined ? {} : { purpose }) };
  });
  const height = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + 2);
  return { height, boxes, lines };
}

function slotOf(node: Node): Slot {
  const inner = shape.columns[node.column] - 2 * shape.padding;
  const note = node.note === undefined ? [] : wrapped(inlineToText(node.note), inner, shape.size);
  const labels = node.labels.map((label) => wrapped(inlineToText(label), inner, shape.size));
  const lines: TextLine[] = [];
  let y = shape.padding;
  const add = (text: string, isNote: boolean) => {
    lines.push({ text, y: y + shape.size, isNote });
    y += shape.line;
  };
  for (const text of note) add(text, true);
  labels.forEach((label, index) => {
    if (index > 0) y += shape.line / 2;
    for (const text of label) add(text, false);
  });
  return { id: node.id, node, lines, height: y + shape.padding - (shape.line - shape.size) / 2 };
}

/** The top of each slot. The tallest column stands first, its slots below one another; the others lean on what stands. */
function placed(
  columns: readonly (readonly Slot[])[],
  neighbours: Neighbours,
  top: number,
): ReadonlyMap<string, number> {
  const heightOf = (column: readonly Slot[]) => column.reduce((sum, slot) => sum + slot.height + shape.gap, 0);
  const tallest = [1, 0, 2].sort((a, b) => heightOf(columns[b] ?? []) - heightOf(columns[a] ?? []))[0] ?? 1;
  const tops = new Map<string, number>();
  const middles = new Map<string, number>();
  for (const at of tallest === 0 ? [0, 1, 2] : tallest === 1 ? [1, 0, 2] : [2, 1, 0]) {
    const column = columns[at] ?? [];
    let below = 0;
    const wanted: Stacked[] = column.map(({ id, height }) => {
      const met = (neighbours.all.get(id) ?? []).flatMap((other) => middles.get(other) ?? []);
      const own = below + height / 2;
      below += height + shape.gap;
      return { height, middle: met.length > 0 ? met.reduce((sum, y) => sum + y, 0) / met.length : own };
    });
    stack(wanted, shape.gap).forEach((y, index) => {
      const slot = column[index];
      if (!slot) return;
      tops.set(slot.id, y);
      middles.set(slot.id, y + slot.height / 2);
    });
  }
  const highest = Math.min(...tops.values());
  return new Map([...tops].map(([id, y]) => [id, Math.round(y - highest + top)]));
}

function boxesOf(column: readonly Slot[], at: 0 | 1 | 2, tops: ReadonlyMap<string, number>): readonly Box[] {
  let purposes = 0;
  return column.flatMap(({ id, node, lines, height }) =>
    node
      ? [
          {
            node,
            x: startOf(at),
            y: tops.get(id) ?? 0,
            width: shape.columns[at],
            height,
            lines,
            ...(at === 1 ? { purpose: purposes++ } : {}),
          },
        ]
      : [],
  );
}

type Port = (from: string, to: string, side: 'start' | 'end') => readonly [number, number];

/** Where lines touch the nodes: at their end sides or start sides, one below another in the order of what they lead to. */
function portsOf(
  columns: readonly (readonly Slot[])[],
  { after, before }: Neighbours,
  tops: ReadonlyMap<string, number>,
): Port {
  const middles = new Map<string, number>();
  for (const { id, height } of columns.flat()) middles.set(id, (tops.get(id) ?? 0) + height / 2);
  const sorted = (ids: readonly string[] = []) =>
    [...new Set(ids)].sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
  const ports = new Map<string, readonly [number, number]>();
  columns.forEach((column, index) => {
    const at = index as 0 | 1 | 2;
    const start = startOf(at);
    const end = start + shape.columns[at];
    for (const { id, height } of column) {
      const top = tops.get(id) ?? 0;
      const place = (others: readonly string[], nth: number) =>
        Math.round(top + (height * (nth + 1)) / (others.length + 1));
      sorted(before.get(id)).forEach((other, nth, others) => {
        ports.set(`${other} > ${id} start`, [start, place(others, nth)]);
      });
      sorted(after.get(id)).forEach((other, nth, others) => {
        ports.set(`${id} > ${other} end`, [end, place(others, nth)]);
      });
    }
  });
  return (from, to, side) => ports.get(`${from} > ${to} ${side}`) ?? [0, 0];
}
