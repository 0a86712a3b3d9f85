import type { Format } from '../format';
import { findRegion, vocabulary } from '../vocabulary';
import { country } from './country';

/** A country, the EU, the EEA, a state of the United States or a province of Canada, by its ISO 3166 code. */
export const region: Format = {
  what: 'a code of a country, state or province',
  example: 'US-CA',
  validate: (text) => findRegion(text) !== undefined,
  explain(text) {
    const meant = codeOf(text.trim());
    return meant
      ? { help: `did you mean \`${meant}\`?` }
      : { help: 'write an ISO 3166 code such as `FR`, `EEA`, `US-CA` or `CA-QC`' };
  },
};

function codeOf(text: string): string | undefined {
  const upper = text.toUpperCase().replace(/[ _]/, '-');
  if (findRegion(upper)) return upper;
  const { terms } = vocabulary.subdivisions;
  const small = text.toLowerCase().replace('é', 'e');
  const named = Object.keys(terms).find((code) => terms[code]?.label.toLowerCase() === small);
  return named ?? /`(.*)`\?/.exec(country.explain(text)?.help ?? '')?.[1];
}
