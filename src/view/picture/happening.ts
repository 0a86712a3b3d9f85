import { joined } from '../english/nouns';
import { has } from '../read';
import type { Words } from '../telling';
import type { Flow } from './flows';
import { type Reader, textsIn, unguarded } from './reader';

/** What is needed to say what happens. */
export interface HappeningWriting {
  readonly words: Words;
  readonly read: Reader;
}

type Values = Readonly<Record<string, unknown>>;

/** Fields that say when a flow happens: the table says that there is such a thing. */
const conditions = ['when', 'except', 'conditions', 'triggers', 'applies'];
/** Fields that a denial is no denial of everything for. */
const cases = ['when', 'conditions', 'triggers', 'where', 'consideration', 'lookBack'];

/** What happens to the data and how surely, such as “may be shared, under conditions”. */
export function happening(writing: HappeningWriting, flow: Flow): string {
  const { words, read } = writing;
  const { kind } = flow.fact;
  const values = read(flow.fact);
  const modality = typeof values.modality === 'string' ? values.modality : 'does';
  const actions = actionsOf(kind, values).map((action) => words.flowAction?.[action] ?? action);
  const done = joined([...new Set(actions)], modality === 'does' ? 'and' : 'or');
  const isKnowing = flow.denied && values.knowingly === true;
  const phrase = isKnowing ? (words.picture?.knowingly ?? '~').replace('~', done) : done;
  const said = qualified(writing, flow, (words.flowModality?.[modality] ?? '~').replace('~', phrase));
  const own = flow.denied ? [] : textsIn(values.ownPurposes);
  if (own.length === 0) return said;
  const aside = (words.picture?.ownPurposes ?? '~').replace('~', joined(own, 'and'));
  // Where nothing is said of what they do for the controller, nothing is said to be done for it.
  return flow.purposes.length > 0 || flow.data.length > 0 ? `${said}; ${aside}` : aside;
}

/** What happens with what limits it: a denial has exceptions, or holds in some cases; the rest happens under conditions. */
export function qualified({ words, read }: HappeningWriting, flow: Flow, said: string): string {
  const ours = words.picture ?? {};
  const values = read(flow.fact);
  const limits = limitsOf(values, flow.denied).map((limit) => ours[limit] ?? '');
  // Beside a condition the author's own hedge may only be a part of it.
  const qualifier = limits.length > 0 ? '' : unguarded(values.qualifier);
  const aggregated = values.aggregated === true || values.aggregate === true;
  const by = textsIn(values.by).length > 0 && flow.fact.kind === 'disclosures';
  return [
    `${said}${qualifier === '' ? '' : ` (${qualifier})`}`,
    ...(by ? [ours.byOthers ?? ''] : []),
    ...(aggregated ? [ours.aggregated ?? ''] : []),
    ...limits,
  ].join(', ');
}

/** The words for what limits a flow. */
function limitsOf(values: Values, denied: boolean): readonly string[] {
  const hasAny = (fields: readonly string[]) => fields.some((field) => has(values, field));
  if (!denied) return hasAny(conditions) || values.requested === true ? ['conditions'] : [];
  const applies = (values.applies ?? {}) as Values;
  const isForSome = textsIn(applies.audiences).length > 0 || textsIn(applies.regions).length > 0;
  const isSometimes = hasAny(cases) || textsIn(applies.products).length > 0 || textsIn(applies.controllers).length > 0;
  return [
    ...(isForSome ? ['forSome'] : []),
    ...(isSometimes || has(values, 'requested') ? ['inCases'] : []),
    ...(has(values, 'except') ? ['excepted'] : []),
  ];
}

const usual: Readonly<Record<string, string>> = {
  collection: 'collect',
  disclosures: 'disclose',
  transfers: 'transfer',
};

function actionsOf(kind: string, values: Values): readonly string[] {
  if (kind === 'processors') {
    return [values.direct === true ? 'give-directly' : textsIn(values.data).length > 0 ? 'pass-on' : 'employ'];
  }
  const own = typeof values.action === 'string' ? [values.action] : textsIn(values.action);
  return [...(own.length > 0 ? own : [usual[kind] ?? 'use']), ...textsIn(values.or)];
}
