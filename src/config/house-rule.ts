import type { Span } from '../core/source';
import type { Reading } from '../lint/reading';
import type { Finding, Rule } from '../lint/rule';
import type { Fact } from '../model/model';
import type { HouseRule, Match } from './config';
import { keysFor } from './keys';
import { type Answer, factsUnder, type Matcher, matcherOf } from './match';
import { housePack } from './pack';
import { brokenBy, lackedBy, lackedByAll } from './wording';

/** A fact with what a match found in it. */
interface Met {
  readonly fact: Fact;
  readonly answers: readonly Answer[];
}

/** What a rule looks at and what it asks, ready to be asked. */
interface Inquiry {
  readonly keys: readonly string[];
  readonly isNamed: boolean;
  readonly matcher: Matcher;
}

/** A rule of the configuration as one that runs with all others; `place` is where it is written. */
export function houseRule(id: string, given: HouseRule, place: Span): Rule {
  const { severity = 'error', title = inWords(id), citation = 'House rules', why, fix, from, until } = given;
  return {
    id,
    pack: housePack,
    title,
    severity,
    citation,
    certainty: 'practice',
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    why: why ?? 'The organisation asks it of all its policies.',
    fix: fix ?? usualFix(given),
    avoid: '',
    prefer: '',
    place,
    check: checkOf(given, title),
  };
}

function inWords(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll('-', ' ');
}

function usualFix({ forbid }: HouseRule): string {
  return forbid
    ? 'change what the policy says, or waive the rule with a reason'
    : 'write what the rule asks for, or waive it with a reason';
}

function checkOf({ where, forbid, require: required }: HouseRule, title: string): Rule['check'] {
  const target = forbid ?? required ?? {};
  if (where && target.key === undefined) {
    const each = inquiryOf(where, target);
    const { matcher } = inquiryOf(target, where);
    return (policy) =>
      met(policy, each).flatMap(({ fact, answers }): readonly Finding[] => {
        const { holds, answers: more } = matcher.ask(policy, fact, each.matcher.concerns);
        if (forbid) return holds ? [brokenBy(fact, title, [...more, ...answers])] : [];
        return holds ? [] : [lackedBy(fact, title, more)];
      });
  }
  const sought = inquiryOf(target);
  const condition = where && inquiryOf(where);
  return (policy) => {
    const subjects = condition && met(policy, condition);
    if (subjects && subjects.length === 0) return [];
    const found = met(policy, sought);
    if (forbid) return found.map(({ fact, answers }) => brokenBy(fact, title, answers));
    return found.length > 0 ? [] : [lackedByAll(title, target, sought.keys, subjects?.[0]?.fact)];
  };
}

/** The matches are about one fact, and so what either asks decides which facts are looked at. */
function inquiryOf(match: Match, ...others: readonly Match[]): Inquiry {
  const keys = keysFor(match, ...others);
  return { keys, isNamed: match.key !== undefined, matcher: matcherOf(match, keys) };
}

function met(policy: Reading, { keys, isNamed, matcher }: Inquiry): readonly Met[] {
  return factsUnder(policy, keys, isNamed).flatMap((fact) => {
    const { holds, answers } = matcher.ask(policy, fact);
    return holds ? [{ fact, answers }] : [];
  });
}
