import { append } from '../core/append';
import { asData } from '../model/facts';
import { sameness } from './same';

/**
 * Which item of the base each item of the head is, by their places in the lists. Equal ones first; then those of one key,
 * those that are most alike, and those in one place of lists of one length. Of words only equal ones are paired: one that
 * differs is another thing. Turned round, it pairs the same items.
 */
export function pairItems(
  base: readonly unknown[],
  head: readonly unknown[],
  areTexts: boolean,
): ReadonlyMap<number, number> {
  const formerOf = new Map<number, number>();
  const equals = new Map<string, number[]>();
  base.forEach((item, index) => {
    append(equals, sameness(item), index);
  });
  for (const places of equals.values()) places.reverse();
  head.forEach((item, index) => {
    const former = equals.get(sameness(item))?.pop();
    if (former !== undefined) formerOf.set(index, former);
  });
  pairDiffering(base, head, formerOf, areTexts);
  return formerOf;
}

interface Candidate {
  readonly was: number;
  readonly now: number;
  readonly likeness: number;
}

function pairDiffering(
  base: readonly unknown[],
  head: readonly unknown[],
  formerOf: Map<number, number>,
  areTexts: boolean,
): void {
  const used = new Set(formerOf.values());
  const left = (list: readonly unknown[], isPaired: (index: number) => boolean) =>
    [...list.entries()]
      .filter(([index]) => !isPaired(index))
      .map(([index, item]) => ({ index, item: described(item, areTexts) }));
  const gone = left(base, (index) => used.has(index));
  const come = left(head, (index) => formerOf.has(index));
  const isOneLength = base.length === head.length;
  const candidates: Candidate[] = [];
  for (const old of gone) {
    for (const one of come) {
      const samePlace = isOneLength && old.index === one.index;
      const likeness = likenessOf(old.item, one.item) || (samePlace && mayStandFor(old.item, one.item) ? 0.01 : 0);
      if (likeness > 0) candidates.push({ was: old.index, now: one.index, likeness });
    }
  }
  const distance = ({ was, now }: Candidate) => Math.abs(was - now);
  candidates.sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b) || a.was + a.now - b.was - b.now);
  for (const { was, now } of candidates) {
    if (used.has(was) || formerOf.has(now)) continue;
    used.add(was);
    formerOf.set(now, was);
  }
}

/** An item as it is held against others: its key, its name, and the words or fields that it has in common with them. */
interface Described {
  readonly form: 'text' | 'word' | 'list' | 'record' | 'own';
  readonly key?: string;
  readonly parts: ReadonlySet<string>;
}

const keys = ['basis', 'method', 'version', 'show', 'via', 'at', 'by'];

function described(item: unknown, areTexts: boolean): Described {
  if (typeof item === 'string') {
    if (!areTexts) return { form: 'word', key: item, parts: new Set() };
    return { form: 'text', key: item, parts: new Set(item.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) };
  }
  if (Array.isArray(item)) return { form: 'list', parts: new Set(item.map(sameness)) };
  const record = asData(item);
  const fields = Object.entries(record).filter(([name]) => name !== 'id');
  const parts = new Set(fields.map(([name, value]) => `${name}:${sameness(value)}`));
  if (typeof record.id === 'string') return { form: 'own', key: record.id, parts };
  const name = keys.find((each) => typeof record[each] === 'string');
  return { form: 'record', ...(name ? { key: `${name}:${String(record[name])}` } : {}), parts };
}

/** How much two items are alike: above 1 where their keys are the same, 0 where they are different things. */
function likenessOf(one: Described, other: Described): number {
  if (one.form !== other.form) return isKindOf(one, other) || isKindOf(other, one) ? 1 : 0;
  const share = sharedPart(one.parts, other.parts);
  if (one.form === 'own') return one.key === other.key ? 1 + share : share === 1 ? share : 0;
  if (one.form === 'word') return 0;
  if (one.form === 'text') return share >= 0.5 ? share : 0;
  return one.key !== undefined && one.key === other.key ? 1 + share : share;
}

/** A word of the vocabulary, and an own item that is a kind of it. */
function isKindOf(word: Described, own: Described): boolean {
  if (word.form !== 'word' || own.form !== 'own') return false;
  return word.key === own.key || own.parts.has(`kindOf:${JSON.stringify(word.key)}`);
}

/** Whether an item may be the same as another with which it has nothing in common but the place. */
function mayStandFor(one: Described, other: Described): boolean {
  return one.form === other.form && one.form !== 'own' && one.form !== 'word';
}

function sharedPart(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of some) if (others.has(part)) shared++;
  return some.size + others.size === 0 ? 0 : (2 * shared) / (some.size + others.size);
}
