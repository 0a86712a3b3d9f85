import type { Fact } from '../model/model';

/** What tells one purpose from another and nothing of how data is used. */
const names = ['label', 'term'];

/** True for two purposes or more that differ in their names alone, so that one sentence can say them all. */
export function areAlike(facts: readonly Fact[]): boolean {
  const [first, ...others] = facts;
  if (!first || others.length === 0 || facts.some(({ kind }) => kind !== 'purposes')) return false;
  return others.every((other) => unnamed(other) === unnamed(first));
}

function unnamed({ data }: Fact): string {
  const kept = Object.keys(data).filter((key) => !names.includes(key));
  return JSON.stringify(kept.sort().map((key) => [key, data[key]]));
}
