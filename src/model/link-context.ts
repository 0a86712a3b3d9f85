import { nearest } from '../core/nearest';
import type { Path, Span } from '../core/source';
import { asData, collectFacts } from './facts';
import { type Gaps, noGaps } from './gaps';
import { type Data, type Fact, keysOf, referred } from './model';
import type { Waiver } from './waivers';
import { type SchemaNode, schemaOf, walk } from './walk';

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

/** A single value anywhere in the policy. `path` starts at the root; `fact` is the address of what it belongs to. */
export interface Value {
  readonly path: Path;
  readonly value: string | number | boolean;
  readonly node: SchemaNode;
  readonly fact: string;
}

/** A section of the author's outline and where it stands; `depth` counts from 1. */
export interface PlacedSection {
  readonly id: string;
  readonly data: Data;
  readonly path: Path;
  readonly depth: number;
}

/** All that a check may look at. */
export interface LinkContext {
  readonly policy: Data;
  readonly gaps: Gaps;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Every single value of the facts, the outline and the sections. */
  readonly values: readonly Value[];
  /** All sections, from the first to the last as they are read. */
  readonly sections: readonly PlacedSection[];
  spanOf(path: Path): Span;
  keySpanOf(path: Path): Span;
  readonly sectionIds: ReadonlySet<string>;
  /** The addresses of facts and sections by id. */
  readonly addressesOf: ReadonlyMap<string, readonly string[]>;
  /**
   * The ids under which a reference of a kind is looked up: those of a key, of `parties`, of
   * `sections`, or of `policy`, where they are what follows it in an address.
   */
  idsOf(target: string): readonly string[];
  /** The candidate meant by a misspelt word. After a hundred words there are no more guesses: they cost time. */
  guess(word: string, candidates: readonly string[]): string | undefined;
  /** The id meant by a misspelt one. */
  guessId(target: string, id: string): string | undefined;
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
  const ids = new Map<string, string[]>([['sections', [...sectionIds]]]);
  const addressesOf = new Map<string, string[]>();
  for (const { kind, id, address } of facts.values()) {
    add(ids, kind, id);
    if (kind.startsWith('policy.')) add(ids, 'policy', address.slice('policy.'.length));
    add(addressesOf, id, address);
  }
  for (const id of sectionIds) add(addressesOf, id, `sections.${id}`);
  const idsOf = (target: string) => {
    const keys = keysOf(target);
    return keys.length === 1 ? (ids.get(target) ?? []) : keys.flatMap((key) => ids.get(key) ?? []);
  };
  let guesses = 0;
  const guess = (word: string, candidates: readonly string[]) =>
    guesses++ < maximumGuesses ? nearest(word, candidates) : undefined;
  const guessed = new Map<string, string | undefined>();
  const guessId = (target: string, id: string) => {
    const key = `${target} ${id}`;
    if (!guessed.has(key)) guessed.set(key, guess(id, idsOf(target)));
    return guessed.get(key);
  };
  return {
    policy,
    gaps: input.gaps ?? noGaps,
    facts,
    values: valuesOf(policy, facts, sections),
    sections,
    sectionIds,
    addressesOf,
    spanOf: input.spanOf,
    keySpanOf: input.keySpanOf,
    idsOf,
    guess,
    guessId,
    meant: (target, id) => referred(facts, target, id) ?? referred(facts, target, guessId(target, id) ?? ''),
  };
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function valuesOf(
  policy: Data,
  facts: ReadonlyMap<string, Fact>,
  sections: readonly PlacedSection[],
): readonly Value[] {
  const values: Value[] = [];
  const collect = (data: unknown, schema: SchemaNode, base: Path, fact: string) =>
    walk(data, schema, ({ path, value, node }) => values.push({ path: [...base, ...path], value, node, fact }));
  collect(asData(policy.policy).title, schemaOf('policy').properties?.title ?? {}, ['policy', 'title'], 'policy.title');
  for (const fact of facts.values()) collect(fact.data, fact.schema, fact.path, fact.address);
  collect(policy.outline, schemaOf('outline'), ['outline'], 'outline');
  for (const section of sections) {
    const { sections: _, ...own } = section.data;
    collect(own, schemaOf('sections').items ?? {}, section.path, `sections.${section.id}`);
  }
  return values;
}

function sectionsIn(value: unknown, path: Path, depth: number): readonly PlacedSection[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, index) => {
    const data = asData(each);
    const at = [...path, index];
    return [
      // A section without an id has no address, and its mistake is told already.
      ...(typeof data.id === 'string' ? [{ id: data.id, data, path: at, depth }] : []),
      ...sectionsIn(data.sections, [...at, 'sections'], depth + 1),
    ];
  });
}
