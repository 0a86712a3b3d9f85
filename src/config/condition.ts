import type { AspectName } from './aspect-names';
import type { Condition } from './config';
import type { Item } from './item';
import { lexiconOf } from './lexicon';
import { type Meant, meantBy } from './word-pattern';

/** What a condition makes of the items of a fact. */
export interface Outcome {
  readonly holds: boolean;
  /** The items on account of which it holds, or does not. */
  readonly items: readonly Item[];
}

/** A condition that is ready to be asked. */
export type Asked = (items: readonly Item[]) => Outcome;

/** Makes a condition ready: its words are looked up once. */
export function askedBy(condition: Condition, aspect: AspectName, keys: readonly string[]): Asked {
  const { any, only, not, none } = partsOf(condition);
  const lexicon = lexiconOf(aspect, keys);
  const among = (words: readonly string[]) => amongOf(words.map((word) => meantBy(word, lexicon)));
  const asked = [
    ...(any ? [atLeastOne(among(any))] : []),
    ...(only ? [all(among(only))] : []),
    ...(not ? [atLeastOne(except(among(not)))] : []),
    ...(none ? [noneOf(among(none))] : []),
  ];
  return (items) => {
    const outcomes = asked.map((one) => one(items));
    const failed = outcomes.filter(({ holds }) => !holds);
    const shown = failed.length > 0 ? failed : outcomes;
    return { holds: failed.length === 0, items: [...new Set(shown.flatMap((one) => one.items))] };
  };
}

/** A list is short for `any`. */
export function partsOf(condition: Condition): Exclude<Condition, readonly unknown[]> {
  return Array.isArray(condition) ? { any: condition } : (condition as Exclude<Condition, readonly unknown[]>);
}

type Among = (item: Item) => boolean;

function amongOf(meant: readonly Meant[]): Among {
  if (meant.includes('anything')) return () => true;
  const words = new Set(meant.flatMap((one) => [...one]));
  return (item) => item.words.some((word) => words.has(word));
}

function except(among: Among): Among {
  return (item) => !among(item);
}

function atLeastOne(among: Among): Asked {
  return (items) => {
    const found = items.filter(among);
    return { holds: found.length > 0, items: found };
  };
}

function all(among: Among): Asked {
  return (items) => {
    const others = items.filter(except(among));
    const holds = items.length > 0 && others.length === 0;
    return { holds, items: holds ? items : others };
  };
}

function noneOf(among: Among): Asked {
  return (items) => {
    const found = items.filter(among);
    return { holds: found.length === 0, items: found };
  };
}
