import type { Fact, Form } from '../model/model';
import { withConditions } from './helpers/structure';
import { withInsets } from './lists';
import type { Current, Person, Telling } from './telling';
import type { LanguageTemplates, TemplateFunction } from './templates';

/** What is wanted of one fact. */
export interface Wanted {
  readonly part?: string | undefined;
  readonly form: Form;
  readonly list?: string | undefined;
  readonly join?: 'and' | 'or' | 'none' | undefined;
  readonly audience: readonly string[];
  /** Facts to be said in the same sentence: they differ in their labels alone. */
  readonly together?: readonly Fact[];
  /** As an item under a lead: a fragment, where the kind of fact has one. */
  readonly fragment?: boolean;
  /** The words over the list: a hedge that they say is not said again by the item. */
  readonly lead?: string | undefined;
}

/** What came of it: Markdown, and the facts it says, the wanted one first. */
export interface Told {
  readonly markdown: string;
  readonly facts: readonly string[];
  /** The parts that the template has, for a message about an unknown one. */
  readonly parts: ReadonlySet<string>;
  /** True when a list was spelled out. */
  readonly listed: boolean;
}

/** Writes facts with the templates of a language. */
export interface Writer {
  readonly telling: Telling;
  readonly templates: LanguageTemplates;
  /** The characters told so far, and the fact with which they passed the limit. */
  readonly length: { told: number; past?: Fact };
}

/** A policy may not be told in more characters than this: a hundred times the longest known. */
export const maximumLength = 8_000_000;

const listFields: Readonly<Record<string, readonly string[]>> = {
  collection: ['data', 'purposes', 'reasons'],
  disclosures: ['reasons', 'purposes', 'triggers', 'conditions', 'to'],
  retention: ['then'],
  references: ['principles', 'topics', 'affects'],
  'policy.scope': ['explains', 'covers', 'excludes'],
  rights: ['reply'],
  changes: ['versions'],
  processors: ['does', 'obligations'],
  technologies: ['does'],
  security: ['does'],
  purposes: ['parts'],
  categories: ['data'],
  audiences: ['duties', 'decides'],
  recipients: ['examples', 'does'],
  controllers: ['operates'],
};

/** One fact, or a part of it, in sentences. */
export function tell(writer: Writer, fact: Fact, wanted: Wanted): Told {
  const { telling, templates, length } = writer;
  const item = wanted.fragment ? templates.facts.get(`${fact.kind}.item`) : undefined;
  const current = begin(telling, fact, wanted, item !== undefined);
  if (length.past) return { markdown: '', facts: [fact.address], parts: new Set(), listed: false };
  const context = telling.read(fact);
  const run = (template: TemplateFunction | undefined) => template?.(telling, context) ?? '';
  const rest = [run(templates.facts.get(fact.kind)), run(templates.facts.get('common'))].join(' ');
  const text = item
    ? `${beforeSentences(withConditions(telling, context, run(item), wanted.lead), rest)} ${rest}`
    : rest;
  const markdown = withInsets(text, current.insets);
  length.told += markdown.length;
  if (length.told > maximumLength) length.past = fact;
  return {
    markdown,
    facts: [...current.facts],
    parts: current.parts,
    listed: current.insets.length > 0,
  };
}

/** Turns to a fact: what is read from now on is said of it, to the people it is about. */
export function begin(telling: Telling, fact: Fact, wanted: Wanted, fragment = false): Current {
  const current: Current = {
    fact,
    part: wanted.part,
    form: wanted.form,
    list: wanted.list ?? (isList(wanted.form) ? listFieldOf(fact, wanted.part) : undefined),
    join: wanted.join,
    together: wanted.together ?? [],
    apart: telling.parted.get(fact.address),
    audience: wanted.audience,
    person: personFor(telling, fact),
    parts: new Set(),
    leadSaid: false,
    fragment,
    inMain: false,
    insets: [],
    facts: new Set<string>().add(fact.address),
  };
  telling.current = current;
  telling.explained.add(fact.address);
  return current;
}

/** True for the forms that are lists. */
export function isList(form: Form): boolean {
  return form !== 'prose' && form !== 'inline' && form !== 'table';
}

/** The words of an item; they end like a sentence where sentences follow. */
function beforeSentences(words: string, rest: string): string {
  const ended = words.trim();
  return rest.trim() === '' || /[.!?:][”’")*_]*$/.test(ended) ? ended : `${ended}.`;
}

function listFieldOf(fact: Fact, part: string | undefined): string | undefined {
  const fields = listFields[fact.kind] ?? [];
  if (part && fields.includes(part)) return part;
  return fields.find((field) => field in fact.data || (field === 'data' && fact.kind === 'categories'));
}

/** How the people whose data it is are spoken of: a named audience in the third person, everybody else as the reader. */
function personFor(telling: Telling, fact: Fact): Person {
  const ids = fact.data.audience as readonly string[] | undefined;
  if (ids === undefined || fact.kind === 'audiences') return telling.reader;
  const addressed = ids.every((id) => telling.model.facts.get(`audiences.${id}`)?.data.singular !== undefined);
  if (ids.length > 0 && !addressed) return { subject: 'they', object: 'them', owner: 'their' };
  return telling.reader;
}
