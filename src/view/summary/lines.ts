import type { Fact } from '../../model/model';
import { capital, joined } from '../english/nouns';
import { type Asking, ledBy } from './asking';
import type { Answer, AnswerState } from './question';

/** A name to be listed: whom it is about, and whether it is certain or only possible. */
export interface Entry {
  readonly about: string;
  readonly possible: boolean;
  readonly label: string;
}

/** What a line holds at most; the section tells the rest. */
const most = { items: 6, characters: 200, lines: 6, sentences: 3 };
/** What promises less than that something happens. */
const hedged: readonly unknown[] = ['may', 'would', 'reserves'];

/** True where the fact says that something may happen, or happens only in some cases. */
export function isPossible(asking: Asking, fact: Fact, conditions: readonly string[] = []): boolean {
  const limited = conditions.some((field) => asking.value(fact, field) !== undefined);
  return limited || hedged.includes(asking.value(fact, 'modality'));
}

/** True where the fact says no. */
export function isNever(asking: Asking, fact: Fact): boolean {
  return asking.value(fact, 'modality') === 'never';
}

/** Names in lines: those about the same people together, the certain ones before the possible ones. */
export function rows(asking: Asking, entries: readonly Entry[]): readonly string[] {
  const groups = new Map<string, { certain: Set<string>; possible: Set<string> }>();
  for (const { about, possible, label } of entries) {
    const group = groups.get(about) ?? { certain: new Set(), possible: new Set() };
    groups.set(about, group);
    (possible ? group.possible : group.certain).add(label);
  }
  const lines = [...groups].flatMap(([about, { certain, possible }]) => {
    const perhaps = [...possible].filter((label) => !certain.has(label));
    const parts = [
      ...(certain.size > 0 ? [inRow(asking, [...certain])] : []),
      ...(perhaps.length > 0 ? [asking.word('possibly', inRow(asking, perhaps))] : []),
    ];
    return about === '' ? parts.map(capital) : [ledBy(about, parts.join('; '))];
  });
  return fewer(asking, lines, most.lines);
}

/** Names in a row, cut where it gets long: “a, b and 4 more”. */
export function inRow(asking: Asking, names: readonly string[], count = most.items): string {
  let length = 0;
  const fits = names.findIndex((name, index) => {
    length += name.length;
    return index >= count || (index > 1 && length > most.characters);
  });
  if (fits < 0 || fits >= names.length - 1) return joined(names, 'and');
  return joined([...names.slice(0, fits), asking.word('more', String(names.length - fits))], 'and');
}

/** The first of the lines, and how many there are besides. */
export function fewer(asking: Asking, lines: readonly string[], count: number): readonly string[] {
  if (lines.length <= count + 1) return lines;
  return [...lines.slice(0, count), capital(asking.word('andMore', String(lines.length - count)))];
}

/** What some facts say, in their own sentences, each once. */
export function sentences(asking: Asking, facts: readonly Fact[]): readonly string[] {
  // No more is told than will be shown, and two to know that there is more.
  const told = facts.slice(0, most.sentences).map((fact) => asking.sentence(fact));
  const lines = [...new Set(told.filter((text) => text !== ''))];
  const left = facts.length - most.sentences;
  return left > 0 && lines.length > 0 ? [...lines, capital(asking.word('andMore', String(left)))] : lines;
}

/** An answer of lines from facts, which deny where every one of them says no. */
export function answered(asking: Asking, lines: readonly string[], facts: readonly Fact[]): Answer {
  const state: AnswerState =
    lines.length === 0 ? 'unstated' : facts.every((fact) => isNever(asking, fact)) ? 'denied' : 'stated';
  return { lines, state, from: state === 'unstated' ? [] : facts.map(({ address }) => address) };
}
