import { append } from '../../core/append';
import { asData } from '../../model/facts';
import type { Fact, Model } from '../../model/model';
import { capital, joined } from '../english/nouns';
import { helpers } from '../helpers';
import { mention } from '../mentions';
import { all, inferredOf } from '../read';
import type { Places } from '../references';
import { begin, tell, type Writer } from '../tell';
import type { Current, Telling } from '../telling';
import { written } from '../writer';

type Readable = Record<string, unknown>;

/** Where the answers of a summary come from: the facts that readers are told, and the words of the language. */
export interface Asking {
  readonly telling: Telling;
  /** The words of summaries; `~` stands for what is put in. */
  word(key: string, filling?: string): string;
  /** The facts of a kind that readers are told, without those that are hidden. */
  facts(kind: string): readonly Fact[];
  /** Whether a fact, or a party or category that a flow names, is told to readers. */
  isTold(fact: Fact | undefined): fact is Fact;
  /** A value of a fact as it was written; undefined where the author only concluded it. */
  value(fact: Fact, field: string): unknown;
  /** The fact as sentences read it: safe texts. What is read counts as said by the answer. */
  read(fact: Fact): Readable;
  /** What a helper of the templates says of the fact. */
  say(fact: Fact, helper: string, ...given: readonly unknown[]): string;
  /** What a part of the fact says, in the sentences of the page. */
  sentence(fact: Fact, part?: string): string;
  /** Whom the fact is about where it is not everybody, such as “Members, California”; empty for everybody. */
  about(fact: Fact): string;
  /** True where a section of the page shows the fact itself. */
  isShown(fact: Fact): boolean;
  /** The addresses of all facts that were read since the last call. */
  takeFacts(): readonly string[];
}

/** Asks a writer that nothing else is written with, so that nothing said here counts as printed. */
export function askingOf(writer: Writer, places: Places): Asking {
  const { telling } = writer;
  const { model } = telling;
  const words = telling.words.summary ?? {};
  const told = toldByKind(model);
  // On a summary nothing is explained in brackets: the section does that.
  const known = telling.explained as Set<string>;
  for (const address of model.facts.keys()) known.add(address);

  const said = new Set<string>();
  /** What was begun last; it is read on without a new beginning where nothing was said of it in between. */
  let reading: Current | undefined;
  let isReadOn = false;
  const endReading = () => {
    for (const address of reading?.facts ?? []) said.add(address);
    reading = undefined;
  };
  const read = (fact: Fact): Readable => {
    if (reading?.fact !== fact || !isReadOn) {
      endReading();
      reading = begin(telling, fact, { form: 'prose', audience: [] });
      isReadOn = true;
    }
    return telling.read(fact);
  };
  const value = (fact: Fact, field: string) => {
    const found = fact.data[field];
    return found !== undefined && inferredOf(fact).includes(field) ? undefined : found;
  };
  /** The regions that its section is about. */
  const regionsAround = (fact: Fact): readonly string[] => {
    const place = places.sections.get(places.sectionOf.get(fact.address) ?? '');
    return (place?.planned.regions ?? []).map((region) => written(writer, region));
  };
  /** What limits a fact and its own sentence does not say: of `applies`, and the regions that its section is about. */
  const limitsOf = (fact: Fact): readonly string[] => {
    const readable = read(fact);
    if (fact.data.applies === undefined) return regionsAround(fact);
    const applies = asData(readable.applies);
    const regions = regionsAround(fact);
    const own = listOf(applies.regions);
    return [
      ...labelsOf('audiences', listOf(applies.audiences)),
      ...listOf(applies.products),
      ...labelsOf('controllers', listOf(applies.controllers)),
      ...regions.filter((region) => !own.includes(region)),
    ];
  };
  const labelsOf = (kind: string, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const fact = model.facts.get(`${kind}.${id}`);
      return isTold(fact) ? [mention(telling, kind, id)] : [];
    });
  return {
    telling,
    word: (key, filling = '') => (words[key] ?? key).replace('~', () => filling),
    facts: (kind) => told.get(kind) ?? [],
    isTold,
    value,
    read,
    say(fact, helper, ...given) {
      const words = String(helpers[helper]?.(telling, read(fact), ...(given as readonly never[])) ?? '');
      isReadOn = false;
      return words;
    },
    sentence(fact, part = 'main') {
      endReading();
      delete telling.aimsSaid;
      telling.regions = undefined;
      const { facts, markdown } = tell(writer, fact, { form: 'prose', part, audience: [] });
      for (const address of facts) said.add(address);
      return ledBy(joined(limitsOf(fact), 'and'), markdown.replace(/\s+/g, ' ').trim());
    },
    about(fact) {
      const readable = read(fact);
      const { audience, applies } = fact.data;
      if (audience === undefined && applies === undefined) return joined([...new Set(regionsAround(fact))], 'and');
      const audiences = labelsOf('audiences', listOf(readable.audience));
      const regions = listOf(asData(readable.applies).regions);
      return joined([...new Set([...audiences, ...regions, ...limitsOf(fact)])], 'and');
    },
    isShown: (fact) => telling.shown.has(fact.address),
    takeFacts() {
      endReading();
      const facts = [...said].filter((address) => model.facts.has(address));
      said.clear();
      return facts;
    },
  };
}

function isTold(fact: Fact | undefined): fact is Fact {
  return fact !== undefined && fact.data.hidden !== true;
}

/** The facts that readers are told, by kind: most questions ask for some. */
function toldByKind({ facts }: Model): ReadonlyMap<string, readonly Fact[]> {
  const kinds = new Map<string, Fact[]>();
  for (const fact of facts.values()) {
    if (isTold(fact)) append(kinds, fact.kind, fact);
  }
  return kinds;
}

/** A line with whom it is about before it. */
export function ledBy(lead: string, text: string): string {
  return lead === '' || text === '' ? text : `**${capital(lead)}:** ${text}`;
}

/** The texts of a list as sentences read them. */
export function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? all(value as readonly unknown[]).map(String) : [];
}
