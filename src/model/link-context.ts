import { nearest } from '../core/nearest';
import type { Path, Span } from '../core/source';
import { asData, collectFacts } from './facts';
import { type Gaps, noGaps } from './gaps';
import { type Data, type Fact, keyed, keysOf, referred } from './model';
import { type PlacedSection, sectionsIn } from './placed-sections';
import { type OwnTexts, type Pointer, pointersIn, type Text, textsByOwner } from './pointers';
import type { Waiver } from './waivers';

/** What keeps the schema of a policy, included files merged, with the way back to the text. */
export interface LinkInput {
  readonly data: unknown;
  /** What is missing; absent where nothing is. */
  readonly gaps?: Gaps;
  /** The waivers that comments are. */
  readonly inlineWaivers?: readonly Waiver[];
  spanOf(path: Path): Span;
  keySpanOf(path: Path): Span;
}

/** All that a check may look at. */
export interface LinkContext {
  readonly policy: Data;
  readonly gaps: Gaps;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The facts of a kind, such as `rights` or `policy.laws`, in order. */
  factsOf(kind: string): readonly Fact[];
  /** Every single text of the facts, the outline and the sections. */
  readonly texts: readonly Text[];
  /** The same by what they belong to. */
  readonly textsByOwner: readonly OwnTexts[];
  /** Those of them that lead elsewhere. */
  readonly pointers: readonly Pointer[];
  /** All sections, from the first to the last as they are read. */
  readonly sections: readonly PlacedSection[];
  spanOf(path: Path): Span;
  keySpanOf(path: Path): Span;
  readonly sectionIds: ReadonlySet<string>;
  /** The addresses of the facts, and of the section, that have an id. */
  addressesOf(id: string): readonly string[];
  /**
   * The ids under which a reference of a kind is looked up: those of a key, of `parties`, of
   * `sections`, or of `policy`, where they are what follows it in an address.
   */
  idsOf(target: string): readonly string[];
  /** The candidate meant by a misspelt word. After a hundred words there are no more guesses: they cost time. */
  guess(word: string, candidates: readonly string[]): string | undefined;
  /** The id meant by a misspelt one. */
  guessId(target: string, id: string): string | undefined;
  /** The fact that an id leads to. */
  named(target: string, id: string): Fact | undefined;
  /**
   * The fact that an id leads to, or the one that was meant: a misspelt id is told once, and should not make other
   * checks believe that nobody refers to what it means.
   */
  meant(target: string, id: string): Fact | undefined;
}

const maximumGuesses = 100;

/** What the checks look at, read from the policy once. */
export function linkContext(input: LinkInput): LinkContext {
  const policy = asData(input.data);
  const facts = collectFacts(policy);
  const sections = sectionsIn(policy.sections, ['sections'], 1);
  const sectionIds = new Set(sections.map((section) => section.id));
  const kinds = keyed(facts);
  const factsOf = (kind: string) => kinds.get(kind) ?? [];
  const idsUnder = (key: string): readonly string[] => {
    if (key === 'sections') return [...sectionIds];
    if (key !== 'policy') return factsOf(key).map(({ id }) => id);
    const parts = [...facts.values()].filter(({ kind }) => kind.startsWith('policy.'));
    return parts.map(({ address }) => address.slice('policy.'.length));
  };
  const idsOf = (target: string) => keysOf(target).flatMap(idsUnder);
  const addressesOf = (id: string) => [
    ...[...facts.values()].filter((fact) => fact.id === id).map(({ address }) => address),
    ...(sectionIds.has(id) ? [`sections.${id}`] : []),
  ];
  let guesses = 0;
  const guess = (word: string, candidates: readonly string[]) =>
    guesses++ < maximumGuesses ? nearest(word, candidates) : undefined;
  const guessed = new Map<string, string | undefined>();
  const guessId = (target: string, id: string) => {
    const key = `${target} ${id}`;
    if (!guessed.has(key)) guessed.set(key, guess(id, idsOf(target)));
    return guessed.get(key);
  };
  const named = (target: string, id: string) => referred(facts, target, id);
  const byOwner = textsByOwner(policy, facts, sections);
  const texts: Text[] = [];
  for (const own of byOwner) texts.push(...own.texts);
  return {
    policy,
    gaps: input.gaps ?? noGaps,
    facts,
    factsOf,
    texts,
    textsByOwner: byOwner,
    pointers: pointersIn(texts),
    sections,
    sectionIds,
    addressesOf,
    spanOf: input.spanOf,
    keySpanOf: input.keySpanOf,
    idsOf,
    guess,
    guessId,
    named,
    meant: (target, id) => named(target, id) ?? named(target, guessId(target, id) ?? ''),
  };
}
