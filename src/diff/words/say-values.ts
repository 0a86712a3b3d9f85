import { asData } from '../../model/facts';
import { findRegion, findTerm, type VocabularyName } from '../../model/vocabulary';
import { resolved, type SchemaNode } from '../../model/walk';
import { joined } from '../../view/english/nouns';
import { type DateFormat, dateInWords, frequency, period } from '../../view/english/time';
import { plainWords } from '../plain-words';
import type { Side } from '../side';
import { asList, countryName, nameOf, sayAddress, sayText, smallFirst, spaced } from './name-facts';

/** A value with the schema of it, as it is below a fact of a side. */
export interface Said {
  readonly value: unknown;
  readonly node: SchemaNode;
  /** The name of its field. */
  readonly name: string;
  readonly side: Side;
}

/** Fields that say what a part of a fact is: they stand first and without their title. */
const leading = ['label', 'basis', 'method', 'version', 'within', 'lines', 'show', 'rule'];

/** A value as words: 14 days, January 31, 2026, the United States, your account details, “where possible”. */
export function sayValue(said: Said): string {
  const { value, side } = said;
  const node = resolved(said.node);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return sayWord(value, node, said.name, side);
  if (Array.isArray(value)) {
    const item = itemOf(node);
    return joined(
      value.map((one) => sayValue({ ...said, value: one, node: item })),
      'and',
    );
  }
  return sayRecord(asData(value), node, side);
}

/** The schema of an item of a list; what a list of ids refers to is told at each of them. */
export function itemOf(list: SchemaNode): SchemaNode {
  const target = list['x-refers'];
  return { ...resolved(list.items ?? {}), ...(target ? { 'x-refers': target } : {}) };
}

function sayWord(word: string, node: SchemaNode, name: string, side: Side): string {
  const { format, enum: words, 'x-refers': target, 'x-vocabulary': vocabulary, 'x-text': text } = node;
  if (target) return sayReference(target, word, side);
  if (vocabulary) return findTerm(vocabulary as VocabularyName, word)?.label ?? word;
  if (format === 'country' || format === 'region') return countryName(word);
  if (format === 'date') return dateInWords(word, asData(side.outline?.date).format as DateFormat | undefined);
  if (format === 'duration') return name === 'frequency' ? frequency(word) : period(word);
  if (words) return choiceInWords(word, words, node, name);
  if (text === 'inline') return `“${sayText(word, side)}”`;
  if (text) return plainWords(word);
  return /^[a-zA-Z]+[.][A-Za-z0-9.-]+$/.test(word) ? sayAddress(word, side) : spaced(word);
}

/** A party with its country: Stripe, Inc. (United States). */
function sayReference(target: string, id: string, side: Side): string {
  const name = nameOf(side, target, id);
  if (target !== 'parties' && target !== 'processors' && target !== 'recipients') return name;
  const fact = ['recipients', 'processors'].map((key) => side.facts.get(`${key}.${id}`)).find(Boolean);
  const { country } = asData(fact?.data);
  const codes =
    typeof country === 'string' ? [country] : [asData(country).company, ...asList(asData(country).processing)];
  const labels = codes.flatMap((code) => (typeof code === 'string' ? [findRegion(code)?.label ?? code] : []));
  return labels.length === 0 ? name : `${name} (${joined([...new Set(labels)], 'and')})`;
}

const modalities: Readonly<Record<string, string>> = {
  does: 'does',
  reserves: 'reserves the right',
};

/** A word of a short list as the schema explains it: `never-knowingly` is “not knowingly”; “may” and “never” stay. */
function choiceInWords(word: string, words: readonly string[], node: SchemaNode, name: string): string {
  if (/modality/i.test(name)) return modalities[word] ?? word;
  const explained = asList((node as { readonly enumDescriptions?: unknown }).enumDescriptions)[words.indexOf(word)];
  return typeof explained === 'string' ? explained : word;
}

function sayRecord(record: Readonly<Record<string, unknown>>, node: SchemaNode, side: Side): string {
  const { properties = {}, additionalProperties } = node;
  const rest = typeof additionalProperties === 'object' ? additionalProperties : {};
  const first = leading.find((name) => record[name] !== undefined);
  const order = Object.keys(properties);
  const place = (name: string) => (name === first ? -1 : order.indexOf(name));
  const fields = Object.entries(record)
    .filter(([name]) => name !== 'id' || first === undefined)
    .sort(([one], [other]) => place(one) - place(other));
  return fields
    .map(([name, value]) => {
      const child = resolved((Object.hasOwn(properties, name) ? properties[name] : undefined) ?? rest);
      const words = sayValue({ value, node: child, name, side });
      return name === first ? words : `${fieldTitle(name, child)}: ${words}`;
    })
    .join(', ');
}

/** What a field is called: the title that the schema gives it, in the midst of a sentence. */
export function fieldTitle(name: string, node: SchemaNode): string {
  return smallFirst(titles[name] ?? node.title ?? spaced(name));
}

/** Fields whose title in the schema is too short to stand alone. */
const titles: Readonly<Record<string, string>> = {
  about: 'subject',
  advance: 'time of notice before a change',
  after: 'after',
  also: 'also',
  aka: 'other name',
  asLongAs: 'kept for as long as',
  asMuchAs: 'only as much as',
  audience: 'people concerned',
  by: 'by',
  company: 'company',
  considering: 'taken into account',
  does: 'what is done',
  effort: 'effort promised',
  except: 'exception',
  extend: 'kept longer where',
  extendWhen: 'time can be extended',
  followUp: 'more information may be asked',
  from: 'from',
  hidden: 'left out of the page',
  how: 'way to do it',
  inferred: 'concluded by the author',
  kind: 'kind',
  note: 'note',
  only: 'only that',
  openEnded: 'list left open',
  orBoth: 'together',
  parts: 'what it comes down to',
  partsModality: 'whether its parts happen',
  see: 'cross-reference',
  start: 'counted from',
  text: 'text',
  // biome-ignore lint/suspicious/noThenProperty: a key of the schema, in a table of words that nobody awaits
  then: 'what happens then',
  to: 'to',
  verified: 'last verified',
  via: 'through',
  when: 'condition',
  who: 'who',
  why: 'reason',
  words: 'kept for',
};
