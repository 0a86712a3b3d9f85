import { findTerm } from '../../model/vocabulary';
import adequacyTable from '../tables/adequacy.json';
import mechanismTable from '../tables/mechanisms.json';
import { isWithin } from '../territory';

/** When a mechanism for transfers is valid, and what ended it. */
export interface Validity {
  /** The first day on which it is valid; absent, it always was. */
  readonly from?: string;
  /** The first day on which it no longer is; absent, it still is. */
  readonly lapsed?: string;
  /** Another such day for transfers from a country. */
  readonly lapsedIn?: Readonly<Record<string, string>>;
  /** What ended it: a clause. */
  readonly endedBy?: string;
  /** The judgment or the act that ended it, or else the one that made it. */
  readonly citation?: string;
  readonly url?: string;
  /** Words of the vocabulary for what can stand in its place. */
  readonly replacedBy?: readonly string[];
  /** It covers only the organisations on its list. */
  readonly listed?: boolean;
}

/** What a mechanism is worth on a day: not yet valid, valid, or no longer. */
export type MechanismState = 'early' | 'valid' | 'lapsed';

const mechanisms: Readonly<Record<string, Validity>> = mechanismTable.mechanisms;

/** When a mechanism is valid, by its word of the vocabulary; for a word that is not in the table, always. */
export function validityOf(word: string): Validity {
  return Object.hasOwn(mechanisms, word) ? (mechanisms[word] ?? {}) : {};
}

/** What a mechanism is worth on a day, for data that leaves a country where that matters. */
export function mechanismOn(word: string, date: string, country?: string): MechanismState {
  const { from } = validityOf(word);
  const lapsed = lapsedOn(word, country);
  if (from !== undefined && date < from) return 'early';
  return lapsed !== undefined && date >= lapsed ? 'lapsed' : 'valid';
}

/** The first day on which a mechanism is no longer valid. */
export function lapsedOn(word: string, country?: string): string | undefined {
  const { lapsed, lapsedIn = {} } = validityOf(word);
  return country !== undefined && Object.hasOwn(lapsedIn, country) ? lapsedIn[country] : lapsed;
}

/** Words of the vocabulary for what can stand in the place of a mechanism on a day; the newest clauses of their kind. */
export function replacementsOn(word: string, date: string): readonly string[] {
  const valid = (validityOf(word).replacedBy ?? []).filter((other) => mechanismOn(other, date) === 'valid');
  return valid.filter((other) => other !== 'scc' || !valid.some((one) => one.startsWith('scc-')));
}

/** A mechanism in a sentence: `the U.S.-EU Safe Harbor`, and whether its verb is plural. */
export function mechanismName(word: string): { readonly name: string; readonly plural: boolean } {
  const term = findTerm('transferMechanisms', word);
  return { name: term ? `the ${term.label}` : word, plural: term?.plural === true };
}

/** By whose law a country is held to protect data well enough. */
export type AdequacyList = 'eu' | 'uk' | 'ch';

/** A decision that a country protects data well enough. */
export interface Adequacy {
  /** The first and the last day on which it holds; absent, it always did or still does. */
  readonly from?: string;
  readonly until?: string;
  readonly instrument: string;
  /** For whom it holds, where it is not for everybody in the country. */
  readonly scope?: string;
}

interface Listed {
  readonly members: readonly string[];
  readonly countries: Readonly<Record<string, readonly Adequacy[]>>;
}

const lists: Readonly<Record<AdequacyList, Listed>> = adequacyTable.lists;

/** The decision for a country that holds on a day. */
export function adequacyOf(country: string, list: AdequacyList, date: string): Adequacy | undefined {
  const { countries } = lists[list];
  const decisions = Object.hasOwn(countries, country) ? (countries[country] ?? []) : [];
  return decisions.find(
    ({ from, until }) => (from === undefined || from <= date) && (until === undefined || date <= until),
  );
}

/**
 * True where data may go to a country on a day without more: it is in the territory, or a decision holds for it, be it
 * for some organisations there alone. `adequacyOf` says for whom.
 */
export function isAdequate(country: string, list: AdequacyList, date: string): boolean {
  return (
    lists[list].members.some((region) => isWithin(country, region)) || adequacyOf(country, list, date) !== undefined
  );
}
