import { append } from '../../core/append';
import { oncePer } from '../../core/once';
import type { Path } from '../../core/source';
import type { Data, Fact, Model } from '../../model/model';
import { texts } from '../../model/shown';
import { factsSaid, type Reading } from '../reading';
import { mechanismsIn, mechanismsOfReference } from './frameworks';
import { joined, textsIn } from './wording';

/** That a policy rests something on a mechanism for transfers, and where it says so. */
export interface Reliance {
  /** Words of the vocabulary; several where one name stands for several frameworks. */
  readonly words: readonly string[];
  readonly at: Path;
  readonly fact: Fact;
}

/**
 * All that a policy rests on mechanisms for transfers: those that transfers and processors name, the frameworks that it
 * claims to follow, and those that its texts rely on. One that is denied, defined or only listed is no reliance.
 */
export const reliances = oncePer((policy: Reading): readonly Reliance[] => {
  const named = [...inTransfers(policy), ...inSafeguards(policy), ...inClaims(policy)];
  const known = new Set(named.flatMap(({ words }) => words));
  return [...named, ...inTexts(policy).filter(({ words }) => !words.some((word) => known.has(word)))];
});

function inTransfers(policy: Reading): readonly Reliance[] {
  return policy.stated('transfers').flatMap((fact) => {
    const typed = list(fact, 'mechanism', (word) => [word]);
    const known = new Set(typed.flatMap(({ words }) => words));
    const frameworks = list(fact, 'framework', (id) => wordsOf(policy, id));
    return [...typed, ...frameworks.filter(({ words }) => words.length > 0 && !words.some((word) => known.has(word)))];
  });
}

function inSafeguards(policy: Reading): readonly Reliance[] {
  return policy.stated('processors').flatMap((fact) => list(fact, 'safeguard', (word) => [word]));
}

function inClaims(policy: Reading): readonly Reliance[] {
  return policy
    .stated('policy.laws')
    .filter(({ data }) => !stringsIn(data).some((text) => denies(text)))
    .flatMap((fact) => {
      const first = { words: wordsOf(policy, String(fact.data.reference)), at: [...fact.path, 'reference'], fact };
      return [first, ...list(fact, 'also', (id) => wordsOf(policy, id))].filter(({ words }) => words.length > 0);
    });
}

/** Kinds of facts in whose texts a framework in plain words counts; in others, one that the author marks as a reference. */
const plainly = ['transfers', 'processors', 'disclosures', 'statements'];
const silent = ['definitions', 'references', 'policy.laws', 'policy.relations', 'policy.history', 'contacts'];

function inTexts(policy: Reading): readonly Reliance[] {
  const stated = hinting(policy.model).filter(({ fact }) => policy.stated(fact.kind).includes(fact));
  const found = stated.flatMap((one) => inTextsOf(policy, one));
  return found.filter((one, index) => found.findIndex(({ words }) => words.join() === one.words.join()) === index);
}

function inTextsOf(policy: Reading, { fact, said }: Hinting): readonly Reliance[] {
  return [...said].flatMap(([field, texts]) => {
    const words = texts.flatMap((text) => wordsInText(policy, text, plainly.includes(fact.kind)));
    return words.length === 0 ? [] : [{ words: [...new Set(words)], at: [...fact.path, field], fact }];
  });
}

/** A fact with its texts that may name a framework, by their fields. */
interface Hinting {
  readonly fact: Fact;
  readonly said: ReadonlyMap<string, readonly string[]>;
}

/** The facts with such texts, kind by kind: they are few, and the same for every territory. */
const hinting = oncePer((model: Model): readonly Hinting[] => {
  if (!hint.test(joined({ model }))) return [];
  const kinds = new Map<string, Hinting[]>();
  for (const fact of factsSaid(model).values()) {
    if (silent.includes(fact.kind)) continue;
    const said = new Map<string, string[]>();
    for (const { path, text } of textsIn({ model }, fact)) {
      if (hint.test(text)) append(said, String(path[fact.path.length]), text);
    }
    append(kinds, fact.kind, { fact, said });
  }
  return [...kinds.values()].flat().filter(({ said }) => said.size > 0);
});

/** What a text that names a framework, or refers to one, holds in any case. */
const hint = /references\.|harbou?r|shield|framework|\d{2,4}\/\d{2,4}/i;

function wordsInText(policy: Reading, text: string, isPlain: boolean): readonly string[] {
  return sentences(text)
    .filter((sentence) => !denies(sentence))
    .flatMap((sentence) => {
      const marked = [...sentence.matchAll(/\{\{\s*references\.([\w-]+)/g)].flatMap(([, id]) =>
        wordsOf(policy, id ?? ''),
      );
      return [...marked, ...(isPlain ? mechanismsIn(sentence) : [])];
    });
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.;!?])\s+(?=[A-Z{])/);
}

const denial =
  /\b(?:not|never|no longer|nor|cannot|former|formerly|ended|lapsed|invalid\w*|annul\w*|struck|repealed|replace[sd]?|instead of|in place of|previously|no reliance|used to|(?:do|does|did|is|are|was|were|has|have)n[’']t)\b/i;

function denies(sentence: string): boolean {
  return denial.test(sentence);
}

function wordsOf(policy: Reading, id: string): readonly string[] {
  const reference = policy.model.facts.get(`references.${id}`);
  return reference ? mechanismsOfReference(reference) : [];
}

function list(fact: Fact, field: string, wordsFor: (item: string) => readonly string[]): readonly Reliance[] {
  return texts(fact.data[field]).map((item, index) => ({
    words: wordsFor(item),
    at: [...fact.path, field, index],
    fact,
  }));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return value !== null && typeof value === 'object' ? Object.values(value as Data).flatMap(stringsIn) : [];
}
