import { factKeys } from '../model/walk';
import { aspectNames } from './aspect-names';
import { aspects } from './aspects';
import type { Match } from './config';
import { periodKeys } from './period';

/** The keys under which something that a match asks can be said. */
export interface Reach {
  /** The key of the match that asks it. */
  readonly asked: string;
  /** The keys that are looked at where none is named. */
  readonly flows: readonly string[];
  /** Those, and the others that may be named. */
  readonly all: readonly string[];
}

/** Where what a match asks can be said; what can be said under every key, such as `modality`, is left out. */
export function reachesOf(match: Match): readonly Reach[] {
  const inWords = aspectNames
    .filter((name) => match[name] !== undefined && aspects[name].flows.length > 0)
    .map((name): Reach => {
      const { flows, also = [] } = aspects[name];
      return { asked: name, flows, all: [...flows, ...also] };
    });
  const { flows, also = [] } = aspects.data;
  return [
    ...inWords,
    ...(match.sensitive === undefined ? [] : [{ asked: 'sensitive', flows, all: [...flows, ...also] }]),
    ...(match.period === undefined ? [] : [{ asked: 'period', flows: periodKeys, all: periodKeys }]),
  ];
}

/** The keys whose facts are looked at for matches that all have to be about one fact; none where there is no such key. */
export function keysFor(...matches: readonly Match[]): readonly string[] {
  const named = matches.find(({ key }) => key !== undefined)?.key;
  if (named) return named;
  const reaches = matches.flatMap(reachesOf);
  return reaches.length === 0 ? [] : factKeys.filter((key) => reaches.every(({ flows }) => flows.includes(key)));
}
