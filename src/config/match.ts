import { isDenied, type Reading } from '../lint/reading';
import type { Fact } from '../model/model';
import { type AspectName, aspectNames } from './aspect-names';
import { aspects } from './aspects';
import { basisItems, type Concerned } from './bases';
import { type Asked, askedBy, type Outcome } from './condition';
import type { Match } from './config';
import { isAboutSensitive } from './data';
import { isNamedByFlow } from './parties';
import { askPeriod } from './period';

/** What became of one thing that a match asks. */
export interface Answer extends Outcome {
  /** The key of the match that asks it. */
  readonly asked: string;
}

/** What a match says of a fact. */
export interface Answers {
  readonly holds: boolean;
  /** Those that hold where all do, else those that do not. */
  readonly answers: readonly Answer[];
}

/** A match that is ready to be asked of facts. */
export interface Matcher {
  /** Its condition on data; absent, any data. */
  readonly concerns?: Concerned;
  ask(policy: Reading, fact: Fact, concerns?: Concerned): Answers;
}

/** Makes a match ready: its words are looked up once. `keys` are those of the facts that it will be asked of. */
export function matcherOf(match: Match, keys: readonly string[]): Matcher {
  const conditions = aspectNames.flatMap((name): readonly (readonly [AspectName, Asked])[] => {
    const condition = match[name];
    return condition === undefined ? [] : [[name, askedBy(condition, name, keys)]];
  });
  const onData = conditions.find(([name]) => name === 'data')?.[1];
  const concerns = onData && ((items: Parameters<Concerned>[0]) => onData(items).holds);
  return {
    ...(concerns && { concerns }),
    ask(policy, fact, other) {
      const inWords = conditions.map(([name, asked]): Answer => {
        const items =
          name === 'legalBases' ? basisItems(policy, fact, other ?? concerns) : aspects[name].of(policy, fact);
        return { asked: name, ...asked(items) };
      });
      const all = [...inWords, ...othersOf(match, policy, fact)];
      const failed = all.filter(({ holds }) => !holds);
      return { holds: failed.length === 0, answers: failed.length > 0 ? failed : all };
    },
  };
}

function othersOf({ sensitive, period, states = [], modality }: Match, policy: Reading, fact: Fact): readonly Answer[] {
  const missing = states.filter((field) => fact.data[field] === undefined);
  return [
    ...(sensitive === undefined
      ? []
      : [{ asked: 'sensitive', holds: isAboutSensitive(policy, fact) === sensitive, items: [] }]),
    ...(period === undefined ? [] : [{ asked: 'period', ...askPeriod(fact, period) }]),
    ...states.map((field) => ({ asked: field, holds: !missing.includes(field), items: [] })),
    ...(modality === undefined && isDenied(fact) ? [{ asked: 'modality', holds: false, items: [] }] : []),
  ];
}

/**
 * The facts on the page under some keys. Where the rule names no key, a recipient of which a disclosure or a transfer speaks
 * is left to that.
 */
export function factsUnder(policy: Reading, keys: readonly string[], isNamed: boolean): readonly Fact[] {
  return keys
    .flatMap((key) => policy.all(key))
    .filter(({ data }) => data.hidden !== true)
    .filter((fact) => isNamed || fact.kind !== 'recipients' || !isNamedByFlow(policy, fact));
}
