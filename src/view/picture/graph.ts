import { capital } from '../english/nouns';
import type { End, Flow } from './flows';
import { fullName } from './full-name';
import type { Reader } from './reader';
import { stationsOf } from './stations';
import type { Edge, Node } from './types';

/** Nodes and the lines between them. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/**
 * The flows as nodes and lines: a line stands for facts that name both of its ends, and every way along two lines for a
 * fact that names all three. Data whose flow names a recipient and no purpose has a line that passes the purposes by.
 * Recipients that share a label are told apart by what they do.
 */
export function graphOf(flows: readonly Flow[], read: Reader): Graph {
  const drawn = flows.filter((flow) => !flow.denied);
  const shared = sharedLabels(drawn.flatMap(({ recipients }) => recipients));
  const builder = builderOf((end) => (shared.has(end.label) ? { ...end, label: fullName(read, end) } : end));
  const dataOf = (flow: Flow) => flow.data.map((end) => builder.data(flow, end));
  const line = (from: readonly string[], to: readonly string[], fact: string) => {
    for (const one of from) for (const other of to) builder.line(one, other, fact);
  };
  for (const flow of drawn) {
    if (flow.purposes.length === 0) line(dataOf(flow), flow.recipients.map(builder.recipient), flow.fact.address);
  }
  const keys = new Map(drawn.map((flow) => [flow, flow.data.map((end) => dataKey(flow, end))]));
  for (const { purpose, flows: through } of stationsOf(drawn, (flow) => keys.get(flow) ?? [])) {
    const end = through[0]?.purposes.find(({ key }) => key === purpose);
    if (!end) continue;
    const station = builder.station(end);
    for (const flow of through) {
      line(dataOf(flow), [station], flow.fact.address);
      line([station], flow.recipients.map(builder.recipient), flow.fact.address);
    }
  }
  return builder.graph();
}

/** The labels that more than one of the recipients has. */
function sharedLabels(recipients: readonly End[]): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { key, label } of recipients) {
    const owner = owners.get(label) ?? key;
    owners.set(label, owner);
    if (owner !== key) shared.add(label);
  }
  return shared;
}

/** Data of one group of people is not the data of another, nor that of everybody. */
function dataKey(flow: Flow, end: End): string {
  return [end.key, ...flow.audience.map(({ key }) => key)].join(' ');
}

function builderOf(told: (recipient: End) => End) {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, { readonly from: string; readonly to: string; readonly facts: string[] }>();
  const counts = [0, 0, 0];
  const add = (key: string, column: Node['column'], end: End, note = ''): string => {
    counts[column] = (counts[column] ?? 0) + 1;
    const id = `${'dpr'[column]}${counts[column]}`;
    const labels = [capital(end.label)];
    nodes.set(key, { id, column, labels, ...(note !== '' && { note }), facts: [end.fact.address] });
    return id;
  };
  let stations = 0;
  return {
    data: (flow: Flow, end: End) => {
      const key = `data ${dataKey(flow, end)}`;
      const known = nodes.get(key)?.id;
      return known ?? add(key, 0, end, flow.audience.map(({ label }) => capital(label)).join(', '));
    },
    station: (end: End) => add(`station ${stations++}`, 1, end),
    recipient: (end: End) => {
      const key = `recipient ${end.key}`;
      return nodes.get(key)?.id ?? add(key, 2, told(end));
    },
    line: (from: string, to: string, fact: string) => {
      const key = `${from} ${to}`;
      const facts = edges.get(key)?.facts;
      if (!facts) edges.set(key, { from, to, facts: [fact] });
      else if (!facts.includes(fact)) facts.push(fact);
    },
    graph: (): Graph => ({ nodes: [...nodes.values()], edges: [...edges.values()] }),
  };
}
