import type { Collected } from './collected';
import { dataOf } from './collected';
import { asData } from './facts';
import type { LinkContext } from './link-context';
import type { Fact } from './model';
import { audiencesOf, texts } from './shown';

/** What a flow that is denied and one that is stated have in common. */
export interface Overlap {
  /** The category as the stated flow names it. */
  readonly category: string;
  readonly action: string;
}

interface FlowKind {
  readonly usual: string;
  /** The actions that a denied action rules out, itself included. */
  rulesOut(action: string): readonly string[];
  /** Where the data goes; both flows must have one of them in common. */
  readonly destinations: readonly string[];
}

const giving = ['disclose', 'share', 'sell', 'rent', 'transfer', 'trade', 'publish', 'give-access', 'license', 'lease'];
const getting = ['collect', 'obtain', 'gather', 'record', 'require', 'monitor', 'store'];

const kinds: Readonly<Record<string, FlowKind>> = {
  collection: {
    usual: 'collect',
    rulesOut: (action) => (action === 'collect' || action === 'obtain' || action === 'gather' ? getting : [action]),
    destinations: [],
  },
  disclosures: {
    usual: 'disclose',
    rulesOut: (action) => (action === 'disclose' ? giving : [action]),
    destinations: ['to'],
  },
  transfers: { usual: 'transfer', rulesOut: (action) => [action], destinations: ['to', 'recipients'] },
};

/** What says nothing of when a flow happens, so that a denied flow may have it and the stated one not. */
const neutral = 'audience data to recipients action modality text note see hidden inferred safeguards effects'.split(
  ' ',
);
/** What limits a flow: where the two differ in one of these, they may both be true. */
const limits = 'when except qualifier applies conditions triggers by aggregated requested consideration lookBack'.split(
  ' ',
);
const everybody =
  /^(anyone|anybody|everyone|any ?(other )?(person|party|third part(y|ies))|no ?-?one|nobody)( else)?$/i;

/** The kinds of facts between which contradictions are looked for. */
export const flowKinds: readonly string[] = Object.keys(kinds);

/** The categories that a denied flow touches, with those it names. */
export type Reach = ReadonlyMap<string, readonly string[]>;

/** What is both denied by one flow and stated by another; undefined where something may keep them apart. */
export function overlapOf(
  context: LinkContext,
  collected: Collected,
  reach: Reach,
  never: Fact,
  stated: Fact,
): Overlap | undefined {
  const kind = kinds[never.kind];
  if (!kind || stated.kind !== never.kind) return undefined;
  const action = actionsOf(stated, kind).find((one) =>
    actionsOf(never, kind).some((no) => kind.rulesOut(no).includes(one)),
  );
  if (action === undefined || !meet(audiencesOf(never.data), audiencesOf(stated.data))) return undefined;
  if (!kind.destinations.every((field) => goTogether(context, never, stated, field))) return undefined;
  if (isKeptApart(never, stated)) return undefined;
  const category = sharedCategory(context, collected, reach, stated);
  return category === undefined ? undefined : { category, action };
}

function actionsOf({ data }: Fact, kind: FlowKind): readonly string[] {
  const also = texts(data.or);
  if (typeof data.action === 'string') return [data.action, ...also];
  const actions = texts(data.action);
  return [...(actions.length > 0 ? actions : [kind.usual]), ...also];
}

/** Nobody named is everybody. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

/** A denied flow without a destination goes nowhere at all; one to “anyone” too. */
function goTogether(context: LinkContext, never: Fact, stated: Fact, field: string): boolean {
  const denied = texts(never.data[field]);
  if (denied.length === 0) return true;
  return denied.some((id) => texts(stated.data[field]).includes(id) || isEverybody(context, id));
}

function isEverybody(context: LinkContext, id: string): boolean {
  const label = context.facts.get(`recipients.${id}`)?.data.label;
  return typeof label === 'string' && everybody.test(label.trim());
}

function isKeptApart(never: Fact, stated: Fact): boolean {
  const own = Object.keys(never.data).filter((field) => !neutral.includes(field));
  return [...new Set([...own, ...limits])].some((field) => {
    const [denied, said] = [never.data[field], stated.data[field]];
    if (field === 'purposes' && denied !== undefined) return !texts(denied).some((id) => texts(said).includes(id));
    if (field === 'applies') return !sameLimits(denied, said);
    return JSON.stringify(denied) !== JSON.stringify(said);
  });
}

/** Audiences are compared with those of the flow; the rest of `applies` must be the same. */
function sameLimits(a: unknown, b: unknown): boolean {
  const { audiences: _, ...first } = asData(a);
  const { audiences: __, ...second } = asData(b);
  return JSON.stringify(first) === JSON.stringify(second);
}

/**
 * The categories that a denied flow touches, each with those it names: the same, or one that includes the other. Made once for
 * a denied flow, for it is compared with many.
 */
export function reachOf(context: LinkContext, collected: Collected, never: Fact): Reach {
  const denied = [...new Set(dataOf(context, never))];
  const reach = new Map<string, readonly string[]>();
  for (const id of context.idsOf('categories')) {
    const met = denied.filter((no) => collected.partsOf(no).has(id) || collected.partsOf(id).has(no));
    if (met.length > 0) reach.set(id, met);
  }
  return reach;
}

function sharedCategory(context: LinkContext, collected: Collected, reach: Reach, stated: Fact): string | undefined {
  const shared = dataOf(context, stated).filter((id) => reach.has(id));
  if (shared.length === 0) return undefined;
  const without = new Set(dataOf(context, stated, 'without').flatMap((id) => [...collected.partsOf(id)]));
  return shared.find((id) => reach.get(id)?.some((no) => !without.has(no)));
}
