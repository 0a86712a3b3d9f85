import type { Path } from '../../core/source';
import type { Fact } from '../../model/model';
import { walk } from '../../model/walk';
import type { Reading } from '../reading';

/** A text of the author that the page says. */
export interface Wording {
  readonly fact: Fact;
  /** Where it stands in the policy. */
  readonly at: Path;
  readonly text: string;
  /** The first key of it below the fact: `text`, `label`. */
  readonly field: string;
}

const known = new WeakMap<Reading, readonly Wording[]>();

/** All texts of the author that are printed, in the order of the facts. */
export function wordings(policy: Reading): readonly Wording[] {
  let found = known.get(policy);
  if (!found) {
    found = [...policy.model.facts.values()].flatMap((fact) => wordingsOf(policy, fact));
    known.set(policy, found);
  }
  return found;
}

function wordingsOf(policy: Reading, { address }: Fact): readonly Wording[] {
  const fact = policy.fact(address);
  if (!fact || fact.data.hidden === true) return [];
  const found: Wording[] = [];
  walk(fact.data, fact.schema, ({ path, value, node }) => {
    if (typeof value !== 'string' || node['x-text'] === undefined || node['x-text'] === 'address') return;
    found.push({ fact, at: [...fact.path, ...path], text: value, field: String(path[0]) });
  });
  return found;
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** True where a sentence denies: what it names is said not to be so. */
export function isNegated(sentence: string): boolean {
  return /\b(?:no|not|never|cannot|can['’]t|none|nor|nobody|without)\b/i.test(sentence);
}

/** The number of words in a text. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A pattern for a phrase as whole words, small and capital letters alike. */
export function phrase(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
