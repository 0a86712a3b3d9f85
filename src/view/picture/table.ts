import { capital, joined } from '../english/nouns';
import { actingAll } from '../english/verbs';
import type { Words } from '../telling';
import type { End, Flow } from './flows';
import { type Reader, textsIn } from './reader';

/** What a table of flows is written with. */
export interface TableWriting {
  readonly words: Words;
  readonly read: Reader;
  /** Where on the page a fact is said in full, if it is. */
  readonly anchors: ReadonlySet<string>;
}

/** Fields that say when a flow happens or does not: the table says that there is such a thing. */
const conditions = ['when', 'except', 'qualifier', 'conditions', 'triggers', 'applies', 'requested'];

/** The flows in rows: which data, what for, who else receives it, and what happens; what no fact names is said not to be stated. */
export function flowTable(writing: TableWriting, flows: readonly Flow[]): string {
  const words = writing.words.picture ?? {};
  const cell = (ends: readonly string[]) => (ends.length > 0 ? capital(joined(ends, 'and')) : (words.unstated ?? ''));
  const rows = flows.map((flow) => [
    withOwners(flow, cell(labels(flow.data))),
    cell(labels(flow.purposes)),
    cell(flow.recipients.map((end) => recipientName(writing, flow, end))),
    inFull(writing, flow),
  ]);
  return markdownTable([words.data, words.purposes, words.recipients, words.happens], rows);
}

/** A table in Markdown; a bar inside a cell does not end it. */
export function markdownTable(headings: readonly (string | undefined)[], rows: readonly (readonly string[])[]): string {
  const lines = [headings.map((heading) => heading ?? ''), headings.map(() => '---'), ...rows];
  const safe = (text: string) => text.replace(/\s+/g, ' ').replace(/(?<!\\)\|/g, '\\|');
  return lines.map((cells) => `| ${cells.map(safe).join(' | ')} |`).join('\n');
}

function labels(ends: readonly End[]): readonly string[] {
  return [...new Set(ends.map(({ label }) => label))];
}

function withOwners(flow: Flow, data: string): string {
  return flow.audience.length === 0 ? data : `${data} (${joined(labels(flow.audience), 'and')})`;
}

/** A recipient that is no name is told by what it does, unless the row is about just that: “organizations that check payments”. */
function recipientName({ read }: TableWriting, flow: Flow, { fact, label }: End): string {
  const does = flow.fact === fact || fact.kind !== 'processors' ? [] : textsIn(read(fact).does);
  if (does.length === 0 || !/^[a-z]/.test(label)) return label;
  return `${label} ${actingAll({ word: 'that', singular: fact.data.singular === true }, does)}`;
}

/** What happens to the data, as a link to where the page says it in full. */
function inFull(writing: TableWriting, flow: Flow): string {
  const text = capital(happening(writing, flow));
  return writing.anchors.has(flow.fact.address) ? `[${text}](#${flow.fact.address})` : text;
}

/** What happens to the data and how surely, such as “may be shared, under conditions”. */
export function happening({ words, read }: TableWriting, { fact }: Flow): string {
  const values = read(fact);
  const participles = words.flowAction ?? {};
  const modality = typeof values.modality === 'string' ? values.modality : 'does';
  const actions = actionsOf(fact.kind, values).map((action) => participles[action] ?? action);
  const phrase = joined([...new Set(actions)], modality === 'does' ? 'and' : 'or');
  const aggregated = values.aggregated === true || values.aggregate === true;
  const by = textsIn(values.by).length > 0 && fact.kind === 'disclosures';
  return [
    (words.flowModality?.[modality] ?? '~').replace('~', phrase),
    ...(by ? [words.picture?.byOthers ?? ''] : []),
    ...(aggregated ? [words.picture?.aggregated ?? ''] : []),
    ...(conditions.some((field) => field in values) ? [words.picture?.conditions ?? ''] : []),
  ].join(', ');
}

const usual: Readonly<Record<string, string>> = {
  collection: 'collect',
  disclosures: 'disclose',
  transfers: 'transfer',
};

function actionsOf(kind: string, values: Readonly<Record<string, unknown>>): readonly string[] {
  if (kind === 'processors') {
    return [values.direct === true ? 'give-directly' : textsIn(values.data).length > 0 ? 'pass-on' : 'employ'];
  }
  const own = typeof values.action === 'string' ? [values.action] : textsIn(values.action);
  return [...(own.length > 0 ? own : [usual[kind] ?? 'use']), ...textsIn(values.or)];
}
