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
The page prints the second.`;

function sectionOf({ title, description, terms }: Vocabulary): string {
  const all = Object.entries(terms);
  const isDescribed = all.some(([, term]) => term.description !== undefined);
  const rows = all.map(([id, term]) => [`\`${id}\``, printed(term), ...(isDescribed ? [meaning(term)] : [])]);
  const heads = ['Word', 'Printed', ...(isDescribed ? ['What it covers'] : [])];
  return `## ${title}\n\n${firstSentence(description)}\n\n${markdownTable(heads, rows)}`;
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
