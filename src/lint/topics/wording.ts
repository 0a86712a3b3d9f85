import { oncePer } from '../../core/once';
import type { Path } from '../../core/source';
import type { Fact, Model } from '../../model/model';
import { type Text, textsOfFacts } from '../../model/pointers';
import { factsSaid, type Reading } from '../reading';

/** A text of the author that the page says. */
export interface Wording {
  readonly fact: Fact;
  /** Where it stands in the policy. */
  readonly at: Path;
  readonly text: string;
  /** The first key of it below the fact: `text`, `label`. */
  readonly field: string;
}

/** All texts of the author that are printed, in the order of the facts. */
export function wordings({ model }: Reading): readonly Wording[] {
  return textsBy(model).each;
}

/** All texts of the author that are printed, a line each. */
export function joined({ model }: Pick<Reading, 'model'>): string {
  return textsBy(model).joined;
}

/** The texts of a policy one by one, and in one. */
interface Texts {
  readonly each: readonly Wording[];
  readonly joined: string;
}

// The page is the same for every territory.
const textsBy = oncePer((model: Model): Texts => {
  const each = [...factsSaid(model).values()].flatMap((fact) => wordingsOf(model, fact));
  return { each, joined: each.map(({ text }) => text).join('\n') };
});

/** A place in a text where one of some patterns fits. */
export interface Spotted extends Wording {
  readonly match: string;
}

/**
 * The texts in which one of some patterns fits, each with the first place; patterns without flags that remember. What fits
 * the patterns fits the hint, if there is one: a cheaper question, asked first.
 */
export function spotted(policy: Reading, patterns: readonly RegExp[], hint?: RegExp): readonly Spotted[] {
  // Most policies have none: one look at all of the text is cheaper than one at each piece.
  const text = joined(policy);
  if (hint && !hint.test(text)) return [];
  const fitting = patterns.filter((pattern) => pattern.test(text));
  if (fitting.length === 0) return [];
  const found: Spotted[] = [];
  for (const wording of wordings(policy)) {
    const first = fitting.find((pattern) => pattern.test(wording.text));
    if (first) found.push({ ...wording, match: (first.exec(wording.text)?.[0] ?? '').trim() });
  }
  return found;
}

function wordingsOf(model: Model, fact: Fact): readonly Wording[] {
  if (fact.data.hidden === true) return [];
  const found: Wording[] = [];
  for (const { path, text, node } of textsIn({ model }, fact)) {
    if (node['x-text'] === undefined || node['x-text'] === 'address') continue;
    found.push({ fact, at: path, text, field: String(path[fact.path.length]) });
  }
  return found;
}

/** Every single text of a fact, ids and words of the vocabulary too, in the order in which it was written. */
export function textsIn({ model }: Pick<Reading, 'model'>, { address, data, path: base }: Fact): readonly Text[] {
  const all = textsOfFacts(model.facts).get(address) ?? [];
  if (model.facts.get(address)?.data === data) return all;
  // What the author inferred is not looked at.
  return all.filter(({ path }) => Object.hasOwn(data, path[base.length] ?? ''));
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/**
 * True where one pattern fits and another fits after it, with no full stop between. One pattern for both would look through
 * the rest of the text again for each place where its beginning fits.
 */
export function isFollowed(text: string, before: RegExp, after: RegExp): boolean {
  // Seldom does the text hold both at all. What one of them finds in a part, it finds in the whole.
  return after.test(text) && before.test(text) && hasInOrder(text, before, after);
}

function hasInOrder(text: string, before: RegExp, after: RegExp): boolean {
  return text.split('.').some((part) => {
    const first = before.exec(part);
    return first !== null && after.test(part.slice(first.index + first[0].length));
  });
}

/** True where a sentence denies: what it names is said not to be so. */
export function isNegated(sentence: string): boolean {
  return /\b(?:no|not|never|cannot|can['’]t|none|nor|nobody|without)\b/i.test(sentence);
}

/** The number of words in a text. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** A pattern for a phrase as whole words, small and capital letters alike. */
export function phrase(words: string): RegExp {
  let pattern = patterns.get(words);
  if (!pattern) {
    pattern = new RegExp(wholeWords(source(words)), 'gi');
    patterns.set(words, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** The patterns of the phrases that rules ask for, which are those of our own tables. */
const patterns = new Map<string, RegExp>();

const anyOf = oncePer((phrases: readonly string[]): RegExp => {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(wholeWords(longestFirst.map(source).join('|')), 'gi');
});

/** A pattern for any of some phrases, the longest that fits. */
function anyPhrase(phrases: readonly string[]): RegExp {
  const pattern = anyOf(phrases);
  pattern.lastIndex = 0;
  return pattern;
}

/** The first place in a text where it holds one of the phrases, in the words of the text. */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  return anyPhrase(phrases).exec(text)?.[0];
}

/** Every place in a text where it holds one of the phrases, in the words of the text; none overlaps another. */
export function phrasesIn(text: string, phrases: readonly string[]): readonly string[] {
  return (text.match(anyPhrase(phrases)) ?? []).map((words) => words.replace(/\s+/g, ' '));
}

/** How often each of some words is among them. */
export function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function source(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function wholeWords(pattern: string): string {
  return `(?<!\\w)(?:${pattern})(?!\\w)`;
}
