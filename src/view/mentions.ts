import type { Fact } from '../model/model';
import { referred } from '../model/model';
import { findTerm, type VocabularyName } from '../model/vocabulary';
import { isPlural, joined, ownedBy, withArticle } from './english/nouns';
import { actingAll } from './english/verbs';
import { escapeMarkdown } from './markdown';
import { all, saysNo } from './read';
import type { Telling } from './telling';

type Readable = Record<string, unknown>;

/** The label of a vocabulary word, or another of its texts; a word that is not there is shown as it stands. */
export function termText(vocabulary: VocabularyName, id: string, field = 'label'): string {
  const term = findTerm(vocabulary, id) as Readonly<Record<string, unknown>> | undefined;
  const text = term?.[field];
  return typeof text === 'string' ? escapeMarkdown(text) : field === 'label' ? escapeMarkdown(id) : '';
}

/** The labels of items or measures: words of a vocabulary or own ones, with the examples of each. */
export function itemLabels(items: unknown, vocabulary: VocabularyName): string[] {
  if (!Array.isArray(items)) return [];
  return Array.from({ length: items.length }, (_, index) => {
    const item: unknown = items[index];
    if (typeof item === 'string') return termText(vocabulary, item);
    const own = item as Readable;
    const examples = own.examples as string[] | undefined;
    const label = String(own.label);
    const asides = own.required === true ? ['required'] : saysNo(own, 'required') ? ['optional'] : [];
    if (examples) asides.push(`such as ${joined(all(examples), 'and')}`);
    return asides.length > 0 ? `${label} (${asides.join(', ')})` : label;
  });
}

/** What is called to mind by a name: a category, a recipient, a law, as it stands in the middle of a sentence. */
export function mention(telling: Telling, target: string, id: string): string {
  const fact = referred(telling.model.facts, target, id);
  if (!fact) return escapeMarkdown(id);
  const readable = telling.read(fact);
  // What is told in a place of its own needs no explanation; a law or document is named in full before that place.
  const placed = telling.shown.has(fact.address) && (fact.kind !== 'references' || telling.isHere(fact.address));
  const first = !telling.explained.has(fact.address) && !placed;
  if (first && telling.current.fact !== fact) telling.explained.add(fact.address);
  const write = writers[fact.kind] ?? labelOf;
  return write(telling, fact, readable, first);
}

type Writer = (telling: Telling, fact: Fact, readable: Readable, first: boolean) => string;

const labelOf: Writer = (_telling, fact, readable) =>
  String(readable.label ?? readable.name ?? readable.title ?? readable.term ?? escapeMarkdown(fact.id));

const writers: Readonly<Record<string, Writer>> = {
  categories: (telling, _fact, readable, first) => {
    const label = categoryName(telling, readable);
    return first
      ? `${label}${explanation(categoryDetail(telling, { items: readable.items, openEnded: readable.openEnded }))}`
      : label;
  },
  recipients: (telling, fact, readable, first) =>
    labelOf(telling, fact, readable, first) + (first ? explanation(examplesOf(readable)) : ''),
  processors: (telling, fact, readable, first) =>
    labelOf(telling, fact, readable, first) + (first ? doing(readable) + explanation(examplesOf(readable)) : ''),
  technologies: (telling, fact, readable, first) =>
    labelOf(telling, fact, readable, first) + (first ? explanation(examplesOf(readable)) : ''),
  references: (_telling, _fact, readable, first) => referenceName(readable, first),
  contacts: (telling, _fact, readable) => contactName(telling, readable),
  controllers: (_telling, _fact, readable) => String(readable.name ?? readable.legalName),
  definitions: (_telling, _fact, readable) => `“${String(readable.term)}”`,
  choices: (telling, fact, readable) =>
    String(readable.to ?? telling.words.choice?.[String(readable.kind)] ?? escapeMarkdown(fact.id)),
  authorities: (_telling, _fact, readable) => String(readable.name),
};

function explanation(detail: string): string {
  return detail === '' ? '' : ` (${detail})`;
}

/** What a processor that is no name does, after its label: “organizations that check payments”. */
function doing(readable: Readable): string {
  const does = readable.does as string[] | undefined;
  if (!does || !/^[a-z]/.test(String(readable.label))) return '';
  const subject = { word: 'that', singular: readable.singular === true };
  return ` ${actingAll(subject, all(does))}`;
}

function examplesOf(readable: Readable): string {
  const examples = readable.examples as string[] | undefined;
  // Of one person there is one example or the other.
  return examples ? `such as ${joined(all(examples), isPlural(String(readable.label)) ? 'and' : 'or')}` : '';
}

/** What a row of things with one owner names after the first: “your account details and usage data”. */
export function withoutOwner(telling: Telling, words: string): string {
  const owner = `${telling.current.person.owner} `;
  return words.startsWith(owner) ? words.slice(owner.length) : words;
}

/** The name of a category: “your usage data”; a defined term that nobody owns stays as it is. */
export function categoryName(telling: Telling, readable: Readable): string {
  const label = String(readable.label);
  return readable.owned === false ? label : ownedBy(telling.current.person.owner, label);
}

/** What a category holds, for brackets after its name. */
export function categoryDetail(telling: Telling, readable: Readable): string {
  const items = itemLabels(readable.items, 'dataItems');
  const included = all(readable.includes as string[] | undefined);
  const names = [...items, ...included.map((id) => withoutOwner(telling, mention(telling, 'categories', id)))];
  if (names.length === 0) return '';
  return readable.openEnded ? `such as ${joined(names, 'and')}` : joined(names, 'and');
}

/** A law or document by its name: with its article, its short name and citation the first time, linked where it can be read. */
export function referenceName(readable: Readable, first: boolean): string {
  const kind = String(readable.kind);
  const short = (readable.aka as string[] | undefined)?.[0];
  const title = String(readable.title);
  const article = articleOf(kind, readable.article as string | undefined);
  const name = first || !short ? title : short;
  const abbreviation = /^[A-Z][A-Z0-9-]+$/.test(name);
  const words = abbreviation ? name : `${article}${name}`;
  const linked = linkedTo(words, readable.url as string | undefined);
  if (!first) return linked;
  const details = [short, readable.citation as string | undefined].filter((text): text is string => text !== undefined);
  return details.length > 0 ? `${linked} (${details.join(', ')})` : linked;
}

function articleOf(kind: string, wanted: string | undefined): string {
  if (wanted) return wanted === 'none' ? '' : `${wanted} `;
  return kind === 'law' || kind === 'standard' || kind === 'framework' ? 'the ' : '';
}

/** The words as a link to where an address link (`[shown](target)`) leads. */
function linkedTo(words: string, address: string | undefined): string {
  const target = address ? /\]\(([^()\s]*)\)$/.exec(address)?.[1] : undefined;
  return target ? `[${words}](${target})` : words;
}

/** Whom one turns to: a label, a name, or us. */
export function contactName(telling: Telling, readable: Readable): string {
  return String(readable.label ?? readable.name ?? telling.we.object);
}

/** Where one turns to: the addresses that fit into a sentence, such as “at a@b.example or through our contact form”. */
export function contactWays(readable: Readable): string[] {
  const ways: string[] = [];
  const emails = readable.email as string[] | undefined;
  const phones = readable.phone as string[] | undefined;
  if (emails) ways.push(`by e-mail at ${joined(all(emails), 'or')}`);
  if (readable.page) ways.push(`through ${linkedTo(String(readable.page), readable.url as string | undefined)}`);
  else if (readable.url) ways.push(`at ${String(readable.url)}`);
  if (phones) ways.push(`by telephone on ${joined(all(phones), 'or')}`);
  return ways;
}

/** A noun with “a” or “an”; Markdown marks before it are passed over. */
export function indefinite(noun: string): string {
  return withArticle(noun);
}
