import type { Fact, Show } from '../model/model';
import type { VocabularyName } from '../model/vocabulary';
import { resolved, type SchemaNode } from '../model/walk';
import { capital, joined } from './english/nouns';
import { dateInWords, frequency, period } from './english/time';
import { helpers } from './helpers';
import { countryName } from './helpers/words';
import { itemLabels, mention, termText, withoutOwner } from './mentions';
import { saysNo } from './read';
import { begin, tell, type Writer } from './tell';

const unlisted = new Set([
  'kind',
  'term',
  'hidden',
  'inferred',
  'singular',
  'text',
  'note',
  'see',
  'applies',
  'marketing',
  'owned',
]);

/** Facts as a table: a row each, a column a field; what has no column of its own follows in the last one. */
export function tableOf(writer: Writer, facts: readonly Fact[], show: Show) {
  const columns = show.columns ?? columnsOf(facts);
  const addresses = new Set(facts.map((fact) => fact.address));
  const rows = facts.map((fact) =>
    columns.map((column) => {
      const told = cellOf(writer, fact, column, columns);
      for (const address of told.facts) addresses.add(address);
      return told.text.replace(/\n+/g, ' ').replace(/(?<!\\)\|/g, '\\|');
    }),
  );
  const headings = columns.map((column) => capital(writer.telling.words.table?.[column] ?? titleOf(facts[0], column)));
  const lines = [headings, headings.map(() => '---'), ...rows].map((cells) => `|${cells.map(padded).join('|')}|`);
  return { facts: [...addresses], shown: facts.map((fact) => fact.address), markdown: lines.join('\n') };
}

/** A cell between its bars: an empty one is a single space. */
function padded(cell: string): string {
  return cell === '' ? ' ' : ` ${cell} `;
}

function columnsOf(facts: readonly Fact[]): readonly string[] {
  const [first] = facts;
  if (!first) return [];
  const present = new Set(facts.flatMap((fact) => Object.keys(fact.data)));
  const fields = Object.keys(first.schema.properties ?? {}).filter(
    (field) => present.has(field) && !unlisted.has(field) && !isToldElsewhere(field, present),
  );
  const more = [...present].some((field) => ['text', 'note', 'see', 'applies'].includes(field));
  return more ? [...fields, 'more'] : fields;
}

/** True for a field that stands in the column of another one. */
function isToldElsewhere(field: string, present: ReadonlySet<string>): boolean {
  return Object.entries(alsoTold).some(([column, fields]) => present.has(column) && fields.includes(field));
}

function titleOf(fact: Fact | undefined, column: string): string {
  const node = fact?.schema.properties?.[column];
  return (node && resolved(node).title) ?? column;
}

interface Cell {
  readonly text: string;
  readonly facts: readonly string[];
}

function cellOf(writer: Writer, fact: Fact, column: string, columns: readonly string[]): Cell {
  const { telling } = writer;
  if (column === 'more') return restOf(writer, fact, columns);
  const node = fact.schema.properties?.[column];
  if (!node || ![column, ...(alsoTold[column] ?? [])].some((field) => field in fact.data))
    return { text: '', facts: [] };
  const { facts } = begin(telling, fact, { form: 'prose', audience: audienceOf(fact) });
  const readable = telling.read(fact);
  const value = readable[column];
  if (saysNo(readable, column)) return { text: 'No', facts: [...facts] };
  const wording = helpers[wordings[column] ?? ''];
  const worded = () =>
    capital(
      String(wording?.(telling, readable))
        .replace(/^ ?from /, '')
        .trim(),
    );
  if (wording && alsoTold[column]) return { text: worded(), facts: [...facts] };
  const more = column === 'items' && readable.openEnded === true ? ', among others' : '';
  const plain = labelled(writer, column, value) ?? plainCell(writer, value, resolved(node));
  const isName = resolved(node)['x-text'] === 'literal';
  if (plain !== undefined) return { text: `${isName ? plain : capital(plain)}${more}`, facts: [...facts] };
  return wording ? { text: worded(), facts: [...facts] } : partOf(writer, fact, column);
}

/** Columns that a helper words, and the helper: of several values, or where more fields than one belong together. */
export const wordings: Readonly<Record<string, string>> = {
  source: 'source',
  keep: 'keepInFull',
  legalBasis: 'basesInShort',
  country: 'countriesInShort',
  lifetime: 'lifespan',
  party: 'setter',
  does: 'tasks',
  purposes: 'tasks',
};

/** Fields that the column of another one tells as well. */
const alsoTold: Readonly<Record<string, readonly string[]>> = {
  lifetime: ['session', 'until'],
  party: ['company'],
  items: ['openEnded'],
  does: ['purposes'],
  purposes: ['reasons'],
};

/** What the columns do not tell: the other parts of the fact in sentences, those for every kind of fact last. */
function restOf(writer: Writer, fact: Fact, columns: readonly string[]): Cell {
  const common = tell(writer, fact, { part: 'text', form: 'prose', audience: audienceOf(fact) });
  const elsewhere = new Set(['main', 'text', ...columns, ...columns.flatMap((column) => alsoTold[column] ?? [])]);
  const cells = [...common.parts].filter((part) => !elsewhere.has(part)).map((part) => partOf(writer, fact, part));
  return {
    text: [...cells.map(({ text }) => text), common.markdown].filter((text) => text !== '').join(' '),
    facts: [...new Set([...cells.flatMap(({ facts }) => facts), ...common.facts])],
  };
}

function partOf(writer: Writer, fact: Fact, part: string): Cell {
  const told = tell(writer, fact, {
    part,
    form: 'prose',
    audience: audienceOf(fact),
  });
  return { text: told.markdown, facts: told.facts };
}

function audienceOf(fact: Fact): readonly string[] {
  return (fact.data.audience as readonly string[] | undefined) ?? [];
}

/** The words of the language for this value in a column, such as “once a month” or “by us”. */
function labelled({ telling }: Writer, column: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (column === 'frequency' && value.startsWith('P')) return frequency(value);
  return telling.words[column]?.[value];
}

/** The value as words, where it needs no sentence around it. */
function plainCell(writer: Writer, value: unknown, node: SchemaNode): string | undefined {
  const { telling } = writer;
  const target = node['x-refers'];
  const items = node.items ? resolved(node.items) : undefined;
  const vocabulary = node['x-vocabulary'] ?? items?.['x-vocabulary'];
  if (Array.isArray(value)) {
    const list = Array.from({ length: value.length }, (_, index): unknown => value[index]);
    if (target)
      return joined(
        list.map((id, index) => {
          const name = mention(telling, target, String(id));
          return index === 0 || target !== 'categories' ? name : withoutOwner(telling, name);
        }),
        'and',
      );
    if (vocabulary === 'dataItems' || vocabulary === 'measures') return joined(itemLabels(value, vocabulary), 'and');
    if (vocabulary)
      return joined(
        list.map((id) => termText(vocabulary as VocabularyName, String(id))),
        'and',
      );
    if (list.every((item) => typeof item === 'string')) {
      return joined(
        list.map((item) => plainCell(writer, item, items ?? {}) ?? ''),
        'and',
      );
    }
    return undefined;
  }
  if (value === true) return 'yes';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  if (target) return mention(telling, target, value);
  if (vocabulary) return termText(vocabulary as VocabularyName, value);
  if (node.format === 'duration') return period(value);
  if (node.format === 'date') return dateInWords(value, telling.model.outline.date?.format);
  if (node.format === 'country' || node.format === 'region') return countryName(value);
  return node.enum ? value.replaceAll('-', ' ') : value;
}
