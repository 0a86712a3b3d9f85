import type { Fact } from '../../model/model';
import { capital, joined } from '../english/nouns';
import { type Asking, ledBy } from './asking';
import type { Answer, AnswerState } from './question';

/** A name to be listed: whom it is about, and how surely it is meant. */
export interface Entry {
  readonly about: string;
  /** It only may be so. */
  readonly possible: boolean;
  /** It is so in certain cases only. */
  readonly sometimes?: boolean;
  readonly label: string;
}

/** What a line holds at most; the section tells the rest. */
const most = { items: 6, characters: 420, lines: 6, sentences: 3 };
/** What promises less than that something happens. */
const hedged: readonly unknown[] = ['may', 'would', 'reserves'];
/** The word before what is so surely, from the surest on. */
const degrees = ['', 'sometimes', 'possibly', 'possiblySometimes'] as const;
type Degree = (typeof degrees)[number];
/** Marks around the words that say how much more there is: they become a link to it. */
const marked = (words: string) => `\u0005${words}\u0006`;

/** True where the fact says that something may happen, or happens only in some cases. */
export function isPossible(asking: Asking, fact: Fact, conditions: readonly string[] = []): boolean {
  const limited = conditions.some((field) => asking.value(fact, field) !== undefined);
  return limited || hedged.includes(asking.value(fact, 'modality'));
}

/** True where the fact says no. */
export function isNever(asking: Asking, fact: Fact): boolean {
  return asking.value(fact, 'modality') === 'never';
}

/** Names in lines: those about the same people together, the surest ones first, each once. */
export function rows(asking: Asking, entries: readonly Entry[]): readonly string[] {
  const groups = new Map<string, Record<Degree, string[]>>();
  for (const entry of entries) {
    const group = groups.get(entry.about) ?? { '': [], sometimes: [], possibly: [], possiblySometimes: [] };
    groups.set(entry.about, group);
    group[degreeOf(entry)].push(entry.label);
  }
  const lines: string[] = [];
  for (const [about, group] of groups) {
    const told = new Set<string>();
    const parts: string[] = [];
    for (const degree of degrees) {
      const labels = [...new Set(group[degree])].filter((label) => !told.has(label));
      if (labels.length === 0) continue;
      for (const label of labels) told.add(label);
      const row = inRow(asking, labels);
      parts.push(degree === '' ? row : asking.word(degree, row));
    }
    if (about === '') lines.push(...parts.map(capital));
    else lines.push(ledBy(about, parts.join('; ')));
  }
  return fewer(asking, lines, most.lines);
}

function degreeOf({ possible, sometimes = false }: Entry): Degree {
  if (possible) return sometimes ? 'possiblySometimes' : 'possibly';
  return sometimes ? 'sometimes' : '';
}

/** Names in a row, cut where it gets long: “a, b and 4 more”. */
export function inRow(asking: Asking, names: readonly string[], count = most.items): string {
  let length = 0;
  const fits = names.findIndex((name, index) => {
    length += withoutTargets(name).length;
    return index >= count || (index > 1 && length > most.characters);
  });
  if (fits < 0 || fits >= names.length - 1) return joined(names, 'and');
  const more = marked(asking.word('more', String(names.length - fits)));
  return joined([...names.slice(0, fits), more], 'and');
}

/** The first of the lines, and how many there are besides. */
export function fewer(asking: Asking, lines: readonly string[], count: number): readonly string[] {
  return lines.length <= count + 1 ? lines : [...lines.slice(0, count), andMore(asking, lines.length - count)];
}

/** The line that says how many there are besides. */
export function andMore(asking: Asking, count: number): string {
  return marked(capital(asking.word('andMore', String(count))));
}

/** A line whose words for what there is besides lead there, where there is such a place. */
export function linkedMore(line: string, place: string | undefined): string {
  return line.replace(/\u0005([^\u0006]*)\u0006/g, (_, words: string) => (place ? `[${words}](#${place})` : words));
}

/** A text as it is read: the targets of its links are not. */
export function withoutTargets(markdown: string): string {
  return markdown.replace(/\]\([^()\s]*\)/g, ']');
}

/** What some facts say, in their own sentences, each once. */
export function sentences(asking: Asking, facts: readonly Fact[]): readonly string[] {
  // No more is told than will be shown, and two to know that there is more.
  const told = facts.slice(0, most.sentences).map((fact) => asking.sentence(fact));
  const lines = [...new Set(told.filter((text) => text !== ''))];
  const left = facts.length - most.sentences;
  return left > 0 && lines.length > 0 ? [...lines, andMore(asking, left)] : lines;
}

/** An answer of lines from facts, which deny where every one of them says no. */
export function answered(asking: Asking, lines: readonly string[], facts: readonly Fact[]): Answer {
  const state: AnswerState =
    lines.length === 0 ? 'unstated' : facts.every((fact) => isNever(asking, fact)) ? 'denied' : 'stated';
  return { lines, state, from: state === 'unstated' ? [] : facts.map(({ address }) => address) };
}
