import type { Term, Vocabulary, VocabularyName } from '../../src/model/vocabulary';
import { markdownTable } from './markdown-table';

/** The page of all words that policies may choose from, one section for each vocabulary. */
export function vocabularyPage(vocabularies: Readonly<Record<VocabularyName, Vocabulary>>): string {
  const sections = Object.values(vocabularies).map(sectionOf);
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

const introduction = `# Words of the vocabularies

<!-- Made from src/model/vocabulary by make docs; do not edit. -->

Where [a key of a policy](schema.md) asks for a word of a vocabulary, it is one of these, written as in the first column.
The page prints the second. Where a word is covered by wider ones, they are named: a [rule of your own](house-rules.md) about
a wider word is about all that it covers.`;

function sectionOf({ title, description, terms }: Vocabulary): string {
  const all = Object.entries(terms);
  const isDescribed = all.some(([, term]) => term.description !== undefined);
  const isOrdered = all.some(([, term]) => widerThan(term).length > 0);
  const rows = all.map(([id, term]) => [
    `\`${id}\``,
    printed(term),
    ...(isDescribed ? [meaning(term)] : []),
    ...(isOrdered ? [widerThan(term).join(', ')] : []),
  ]);
  const heads = ['Word', 'Printed', ...(isDescribed ? ['What it covers'] : []), ...(isOrdered ? ['Covered by'] : [])];
  return `## ${title}\n\n${firstSentence(description)}\n\n${markdownTable(heads, rows)}`;
}

/** The words that cover a term, and the regions that a place belongs to. */
function widerThan({ broader = [], regions = [] }: Term): readonly string[] {
  return [...broader, ...regions].map((id) => `\`${id}\``);
}

function printed({ label, verb, abbreviation }: Term): string {
  if (verb !== undefined) return `the right to ${verb}`;
  return abbreviation === undefined ? label : `${label} (${abbreviation})`;
}

function meaning({ description = '', sensitive, article }: Term): string {
  const notes = [...(sensitive ? ['sensitive'] : []), ...(typeof article === 'string' ? [article] : [])];
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
}

function firstSentence(text: string): string {
  return text.replace(/(\.)\s[\s\S]*$/, '$1');
}
