import audiences from './audiences.json';
import countries from './countries.json';
import dataItems from './data-items.json';
import laws from './laws.json';
import legalBases from './legal-bases.json';
import measures from './measures.json';
import purposes from './purposes.json';
import recipients from './recipients.json';
import retentionRules from './retention-rules.json';
import rights from './rights.json';
import sources from './sources.json';
import specialConditions from './special-conditions.json';
import subdivisions from './subdivisions.json';
import transferMechanisms from './transfer-mechanisms.json';

/** The outside vocabularies that terms are mapped to; SOURCES.md, in this folder, says what each key holds. */
export type MapName =
  | 'dpv'
  | 'dpvData'
  | 'dpvProcessing'
  | 'dpvProperty'
  | 'euGdpr'
  | 'fideslang'
  | 'opp115'
  | 'opp115Mode'
  | 'ccpa'
  | 'ccpaSection'
  | 'googlePlay'
  | 'apple'
  | 'tcf'
  | 'tcfSpecialPurpose'
  | 'tilt'
  | 'drp';

/** A known word: how it is printed, what it covers, and what other vocabularies call it. */
export interface Term {
  /** The words as printed mid-sentence: small letters unless a proper name, no article, no full stop. */
  readonly label: string;
  /** One clause saying what the term covers and what it does not; absent for countries, states and provinces. */
  readonly description?: string;
  /** The words of the same vocabulary that cover it: `contact-details` for `email`. Rules of the house see it through them. */
  readonly broader?: readonly string[];
  readonly maps?: { readonly [name in MapName]?: string | number | readonly string[] };
  /** The label is a plural: "your account settings are". */
  readonly plural?: boolean;
  /** The label is a mass noun, with a singular verb and no "a" before it: "encryption in transit is". */
  readonly uncountable?: boolean;
  /** The GDPR (Articles 9 and 10) or the CCPA (Section 1798.140(ae)) treats the data item as sensitive. */
  readonly sensitive?: boolean;
  /** A right as an infinitive, to follow "the right to". */
  readonly verb?: string;
  /**
   * In legal vocabularies and data items, the provision that makes or singles out the thing: `GDPR Article 6(1)(a)`.
   * In countries, true where English needs "the" before the name.
   */
  readonly article?: string | boolean;
  /** The usual short form, such as `SCCs`. */
  readonly abbreviation?: string;
  /** The adjective of a country, such as `Belgian`. */
  readonly adjective?: string;
  /** The regions, by their ids in `countries`, that a country, state or province belongs to. */
  readonly regions?: readonly string[];
  /** The rights, by their ids in `rights`, that go with a legal basis under the GDPR. */
  readonly rights?: readonly string[];
}

/** Terms of one kind, in thematic order, by id. */
export interface Vocabulary {
  readonly title: string;
  readonly description: string;
  readonly terms: Readonly<Record<string, Term>>;
}

/** The names of the vocabularies. */
export type VocabularyName =
  | 'dataItems'
  | 'purposes'
  | 'legalBases'
  | 'specialConditions'
  | 'transferMechanisms'
  | 'rights'
  | 'audiences'
  | 'recipients'
  | 'sources'
  | 'measures'
  | 'retentionRules'
  | 'laws'
  | 'countries'
  | 'subdivisions';

/** Every vocabulary, by name. Look a word of an author up with `findTerm`, which is safe with any text. */
export const vocabulary: Readonly<Record<VocabularyName, Vocabulary>> = {
  dataItems,
  purposes,
  legalBases,
  specialConditions,
  transferMechanisms,
  rights,
  audiences,
  recipients,
  sources,
  measures,
  retentionRules,
  laws,
  countries,
  subdivisions,
};

/** The term with this id, or undefined; `constructor`, `__proto__` and their kind are no terms. */
export function findTerm(name: VocabularyName, id: string): Term | undefined {
  const { terms } = vocabulary[name];
  return Object.hasOwn(terms, id) ? terms[id] : undefined;
}

/** A word and all that cover it, whatever the distance: `postal-code`, `postal-address`, `contact-details`. */
export function withBroader(name: VocabularyName, id: string): readonly string[] {
  const found = new Set([id]);
  // A set grows while it is gone through: what is added is visited too.
  for (const word of found) {
    const { broader = [], regions = [] } = findTerm(name, word) ?? {};
    for (const wider of [...broader, ...regions]) found.add(wider);
  }
  return [...found];
}

/** The country, union, state or province with this code, or undefined. */
export function findRegion(code: string): Term | undefined {
  return findTerm('countries', code) ?? findTerm('subdivisions', code);
}
