import { append } from '../../core/append';
import type { Graph } from './graph';
import type { Edge, Node } from './types';

/** A column with more nodes than this is not looked at. */
const mostInColumn = 12;
/** More pictures than this are not looked at either. */
const mostParts = 3;

/**
 * A graph as pictures that can be looked at. Where a column holds too much, nodes that have the same lines share one;
 * where that is not enough, what no line connects stands in pictures of its own. None where nothing helps.
 */
export function legible(graph: Graph): readonly Graph[] {
  let smaller = graph;
  for (const column of [1, 2, 0] as const) if (isCrowded(smaller, column)) smaller = shared(smaller, column);
  if (!isTooMuch(smaller)) return [smaller];
  const parts: Graph[] = [];
  for (const component of componentsOf(smaller)) {
    const fitting = parts.findIndex((part) => !isTooMuch(together(part, component)));
    const part = parts[fitting];
    if (part) parts[fitting] = together(part, component);
    else parts.push(component);
  }
  return parts.length > mostParts || parts.some(isTooMuch) ? [] : parts;
}

function isTooMuch(graph: Graph): boolean {
  return ([0, 1, 2] as const).some((column) => isCrowded(graph, column));
}

function together(first: Graph, second: Graph): Graph {
  return { nodes: [...first.nodes, ...second.nodes], edges: [...first.edges, ...second.edges] };
}

/** The parts of a graph between which there is no line, in the order of their first nodes. */
function componentsOf({ nodes, edges }: Graph): readonly Graph[] {
  const lists = new Map(nodes.map((node) => [node.id, [node.id]]));
  for (const { from, to } of edges) {
    const [one, other] = [lists.get(from) ?? [], lists.get(to) ?? []];
    if (one === other) continue;
    one.push(...other);
    for (const id of other) lists.set(id, one);
  }
  return [...new Set(lists.values())].map((ids) => ({
    nodes: nodes.filter(({ id }) => ids.includes(id)),
    edges: edges.filter(({ from }) => ids.includes(from)),
  }));
}

function isCrowded({ nodes }: Graph, column: number): boolean {
  let count = 0;
  for (const node of nodes) if (node.column === column) count++;
  return count > mostInColumn;
}

function shared({ nodes, edges }: Graph, column: number): Graph {
  const ends = endsOf(edges);
  const keyOf = (node: Node) =>
    node.column === column ? [node.note ?? '', ...(ends.get(node.id) ?? []).sort()].join(' ') : node.id;
  const merged = new Map<string, Node>();
  const leads = new Map<string, string>();
  for (const node of nodes) {
    const key = keyOf(node);
    const first = merged.get(key);
    leads.set(node.id, first?.id ?? node.id);
    merged.set(
      key,
      first ? { ...first, labels: [...first.labels, ...node.labels], facts: both(first.facts, node.facts) } : node,
    );
  }
  const lines = new Map<string, Edge>();
  for (const edge of edges) {
    const from = leads.get(edge.from) ?? edge.from;
    const to = leads.get(edge.to) ?? edge.to;
    const known = lines.get(`${from} ${to}`);
    lines.set(`${from} ${to}`, { from, to, facts: both(known?.facts ?? [], edge.facts) });
  }
  return { nodes: [...merged.values()], edges: [...lines.values()] };
}

/** For each node, the other ends of its lines, and in which direction each goes. */
function endsOf(edges: readonly Edge[]): ReadonlyMap<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const { from, to } of edges) {
    append(ends, from, `>${to}`);
    append(ends, to, `<${from}`);
  }
  return ends;
}

function both(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
