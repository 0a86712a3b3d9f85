import { oncePer } from '../core/once';
import { asData } from './facts';
import type { LinkContext } from './link-context';
import type { Fact } from './model';
import { texts } from './shown';

/** What is known of the categories: which belong together, which are collected, which are said not to be. */
export interface Collected {
  /** A category and all that it includes, through others too. */
  partsOf(id: string): ReadonlySet<string>;
  /** Collected itself, in part, as part of another, or under a general word such as “personal information”. */
  has(id: string): boolean;
  /** Stated not to be collected. */
  denied(id: string): boolean;
}

const general =
  /^(?:(?:all|any|your|our|the) )*(?:personal(?:ly)?(?:[ -]identif(?:iable|ying))? |identif(?:iable|ying) )?(?:information|data)(?: (?:about|on) you)?$/i;
/** Words of the vocabulary for data that is made from other data and never comes in. */
const derived = ['aggregated-data', 'de-identified-data', 'inferences'];

/** What data comes in, as the flows say; read once for a policy. */
export const collectedIn = oncePer(readFlows);

function readFlows(context: LinkContext): Collected {
  const categories = context.factsOf('categories');
  const included = new Map(categories.map((fact) => [fact.id, dataOf(context, fact, 'includes')]));
  const parts = new Map<string, ReadonlySet<string>>();
  const partsOf = (id: string) => {
    let found = parts.get(id);
    if (!found) {
      found = partsBelow(included, id);
      parts.set(id, found);
    }
    return found;
  };
  const denied = new Set<string>();
  const collected = new Set<string>();
  for (const fact of context.facts.values()) {
    const into = comesIn(fact);
    if (into === undefined) continue;
    for (const id of dataOf(context, fact)) for (const part of partsOf(id)) (into ? collected : denied).add(part);
  }
  const everything = categories.some((fact) => collected.has(fact.id) && isGeneral(context, fact));
  const has = (id: string): boolean => {
    const fact = context.facts.get(`categories.${id}`);
    if (!fact || [...partsOf(id)].some((part) => collected.has(part)) || isDerived(fact)) return true;
    return (everything && fact.data.personal !== false) || (collected.size > 0 && isGeneral(context, fact));
  };
  return { partsOf, has, denied: (id) => denied.has(id) };
}

/** The categories of a flow, misspelt ones read as what they mean. */
export function dataOf(context: LinkContext, fact: Fact, field = 'data'): readonly string[] {
  return texts(fact.data[field]).flatMap((id) => context.meant('categories', id)?.id ?? []);
}

/** True where the fact says that data comes in, false where it says that it does not, undefined where it says neither. */
function comesIn({ kind, data }: Fact): boolean | undefined {
  if (kind === 'collection' || kind === 'technologies') return data.modality !== 'never';
  if (kind === 'processors' && data.direct === true) return data.modality !== 'never';
  if (kind !== 'children' || data.collects === undefined) return undefined;
  return data.collects === 'yes' || data.collects === 'with-consent';
}

function partsBelow(included: ReadonlyMap<string, readonly string[]>, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  // A set grows while it is gone through: what is added is visited too.
  for (const each of found) for (const part of included.get(each) ?? []) found.add(part);
  return found;
}

/** A word for all data, such as “personal information”, or the one that the outline's voice uses. */
function isGeneral(context: LinkContext, { data }: Fact): boolean {
  const label = typeof data.label === 'string' ? data.label.trim() : '';
  const { information } = asData(asData(context.policy.outline).voice);
  return general.test(label) || label.toLowerCase() === String(information ?? '').toLowerCase();
}

/** Statistics and the like: not personal, and nothing in them that could be collected. */
function isDerived({ data }: Fact): boolean {
  const items = Array.isArray(data.items) ? data.items : [];
  if (items.length > 0) {
    return items.every((item: unknown) =>
      derived.includes(String(typeof item === 'string' ? item : asData(item).kindOf)),
    );
  }
  if (texts(data.includes).length > 0) return false;
  return data.personal === false || derived.includes(String(data.kind));
}
