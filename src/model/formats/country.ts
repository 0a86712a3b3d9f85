import { nearest } from '../../core/nearest';
import type { Format } from '../format';
import { findTerm, vocabulary } from '../vocabulary';

/** What people write for countries that is not the code. */
const otherNames = new Map([
  ['UK', 'GB'],
  ['GBR', 'GB'],
  ['ENGLAND', 'GB'],
  ['SCOTLAND', 'GB'],
  ['WALES', 'GB'],
  ['BRITAIN', 'GB'],
  ['GREAT BRITAIN', 'GB'],
  ['EL', 'GR'],
  ['USA', 'US'],
  ['AMERICA', 'US'],
  ['UAE', 'AE'],
  ['HOLLAND', 'NL'],
  ['EUROPE', 'EU'],
]);

/** A country by its ISO 3166-1 code of two capitals, or EU or EEA. */
export const country: Format = {
  what: 'a country code',
  example: 'BE',
  validate: (text) => findTerm('countries', text) !== undefined,
  explain(text) {
    const meant = codeOf(text.trim());
    return {
      help: meant ? `did you mean \`${meant}\`?` : 'write the ISO 3166-1 code of two capitals, or `EU` or `EEA`',
    };
  },
};

function codeOf(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (findTerm('countries', upper)) return upper;
  const other = otherNames.get(upper);
  if (other !== undefined || text.length < 4) return other;
  const { terms } = vocabulary.countries;
  const label = nearest(
    text,
    Object.values(terms).map((term) => term.label),
  );
  return Object.keys(terms).find((code) => terms[code]?.label === label);
}
