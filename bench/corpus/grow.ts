import { addFacts } from './add-facts';
import { brandOf, renamed } from './brand';
import { type FactAddress, factsToLeaveOut, withoutFact } from './leave-out';
import { randomFrom } from './random';

/** A real policy that others grow from. */
export interface Seedling {
  /** The name of its folder, which is that of the company. */
  readonly id: string;
  readonly text: string;
  readonly spare: readonly FactAddress[];
}

/** A policy of the corpus, for `policies/<id>/policy.yaml`. */
export interface GrownPolicy {
  readonly id: string;
  readonly text: string;
}

const DAY = 86_400_000;

/** Makes a real policy ready to grow from. */
export function seedling(id: string, text: string): Seedling {
  return { id, text, spare: factsToLeaveOut(text) };
}

/**
 * Grows policy `number` of a corpus: the company has another name, periods and dates are others, some facts are left
 * out and some added. The same number gives the same text, and no two numbers give the same.
 */
export function grow(seedlings: readonly Seedling[], number: number): GrownPolicy {
  const from = seedlings[number % seedlings.length];
  if (!from) throw new Error('there is no policy to grow from');
  const random = randomFrom(number);
  const brand = brandOf(number);
  let text = from.text;
  for (const fact of from.spare) if (random.happens(0.15)) text = withoutFact(text, fact) ?? text;
  text = addFacts(text, random);
  text = moved(text, random.below(2000) * DAY);
  text = stretched(text, 1 + random.below(3));
  return { id: `${brand}-${number}`, text: renamed(text, from.id, brand) };
}

/** All dates, moved into the past by as much, so that their order stays. */
function moved(text: string, by: number): string {
  return text.replace(/\b20\d\d-\d\d-\d\d\b/g, (date) => new Date(Date.parse(date) - by).toISOString().slice(0, 10));
}

/** All periods, so many times as long. */
function stretched(text: string, times: number): string {
  return text.replace(/\bP(\d+)([DWMY])\b/g, (_, count: string, unit: string) => `P${Number(count) * times}${unit}`);
}
