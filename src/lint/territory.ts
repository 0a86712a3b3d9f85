import { append } from '../core/append';
import { findRegion, vocabulary } from '../model/vocabulary';

/** Names of regions that the vocabulary does not have. */
const otherNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  us: 'US',
  america: 'US',
  europe: 'EEA',
  eea: 'EEA',
  eu: 'EU',
  québec: 'CA-QC',
  californians: 'US-CA',
  californian: 'US-CA',
};

/** A name of a region in small letters, with its code and its place among all names. */
interface Name {
  readonly name: string;
  readonly code: string;
  readonly rank: number;
}

let namesByWord: ReadonlyMap<string, readonly Name[]> | undefined;

/** Every name of a region, by its first word. */
function names(): ReadonlyMap<string, readonly Name[]> {
  if (namesByWord) return namesByWord;
  const all = new Map(Object.entries(otherNames));
  for (const { terms } of [vocabulary.countries, vocabulary.subdivisions]) {
    for (const [code, { label }] of Object.entries(terms)) {
      const name = label.toLowerCase();
      if (!all.has(name)) all.set(name, code);
    }
  }
  const found = new Map<string, Name[]>();
  let rank = 0;
  for (const [name, code] of all) {
    const end = name.indexOf(' ');
    const word = end < 0 ? name : name.slice(0, end);
    append(found, word, { name, code, rank: rank++ });
  }
  namesByWord = found;
  return found;
}

/** The names of regions that begin with one of some words, in the order of all names. */
function namesBeginning(words: Iterable<string>): readonly Name[] {
  const found: Name[] = [];
  for (const word of new Set(words)) found.push(...(names().get(word) ?? []));
  return found.sort((one, other) => one.rank - other.rank);
}

/**
 * The codes of the regions that a phrase names: `residents of California` gives `US-CA`. Empty where it names none that
 * is known; then it may mean any.
 */
export function regionsIn(phrase: string): readonly string[] {
  const small = phrase.toLowerCase();
  // A pattern for all letters is dear to make ready, and most phrases need none.
  const letters = isAscii(small) ? small.replace(/[^a-z.]+/g, ' ') : small.replace(/[^\p{L}.]+/gu, ' ');
  const text = ` ${letters} `;
  const found: { readonly code: string; readonly at: number; readonly end: number }[] = [];
  for (const { name, code } of namesBeginning(text.split(' '))) {
    const at = text.indexOf(` ${name} `);
    if (at >= 0) found.push({ code, at, end: at + name.length });
  }
  // “New Mexico” is not Mexico: a name inside a longer one does not count.
  const isInside = (one: (typeof found)[number]) =>
    found.some(
      (other) => other !== one && other.at <= one.at && one.end <= other.end && other.end - other.at > one.end - one.at,
    );
  return [...new Set(found.filter((one) => !isInside(one)).map(({ code }) => code))];
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** True where the first region is the second one or a part of it. */
export function isWithin(code: string, region: string): boolean {
  if (code === region) return true;
  return (
    (findRegion(code)?.regions ?? []).some((wider) => isWithin(wider, region)) || (region === 'EEA' && code === 'EU')
  );
}

/** True where one of the regions lies in the territory. */
export function liesIn(codes: readonly string[], territory: readonly string[]): boolean {
  return codes.some((code) => territory.some((region) => isWithin(code, region)));
}

/** True where one of the regions has a part in common with the territory. */
export function overlaps(codes: readonly string[], territory: readonly string[]): boolean {
  return codes.some((code) => territory.some((region) => isWithin(code, region) || isWithin(region, code)));
}
