import type { Fact } from '../../model/model';
import type { Reading } from '../reading';
import table from '../tables/authorities.json';
import { liesIn } from '../territory';

/** The authority of a country, or of a part of one. */
export interface Authority {
  /** The code of the region for which it is competent. */
  readonly region: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly url: string;
  /** Other names, and other hosts of its website. */
  readonly aka?: readonly string[];
  readonly hosts?: readonly string[];
  /** Other authorities are competent too, each for its part of the country. */
  readonly regional?: boolean;
}

/** The day on which names and addresses in the table were last looked at. */
export const authoritiesCheckedOn: string = table.checkedOn;

/** Every authority that is known. */
export const authorities: readonly Authority[] = Object.entries(table.authorities).map(([region, one]) => ({
  region,
  ...one,
}));

/** The authority for a region: `NO`, `CA-QC`. */
export function authorityOf(region: string): Authority | undefined {
  return authorities.find((one) => one.region === region);
}

/** Which authority a fact means: the one it names, by its website or its name, else that of its country. */
export function authorityMeant(fact: Fact): Authority | undefined {
  const { country, name, url } = fact.data;
  const near = authorities.filter((one) => typeof country !== 'string' || one.region.split('-')[0] === country);
  const host = typeof url === 'string' ? hostOf(url) : undefined;
  return (
    near.find((one) => host !== undefined && hostsOf(one).includes(host)) ??
    called(near, plain(String(name))) ??
    (typeof country === 'string' ? authorityOf(country) : undefined)
  );
}

/** The code of the region of an authority: the country it states, else that of the authority it names. */
export function regionOfAuthority(fact: Fact): string | undefined {
  return authorityMeant(fact)?.region ?? (typeof fact.data.country === 'string' ? fact.data.country : undefined);
}

/** True for an authority of the territory that is looked at, or one whose place nobody knows. */
export function concernsTerritory({ territory }: Reading, authority: Fact): boolean {
  const region = regionOfAuthority(authority);
  return (
    authority.data.choose === true || region === undefined || territory.length === 0 || liesIn([region], territory)
  );
}

function hostsOf({ url, hosts = [] }: Authority): readonly string[] {
  return [hostOf(url), ...hosts].filter((host): host is string => host !== undefined);
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
}

/** The one with the longest name in the text: the Information Commissioner of Slovenia is not the Information Commission. */
function called(near: readonly Authority[], text: string): Authority | undefined {
  const named = near.map((one) => ({ one, length: longestNameIn(one, text) })).filter(({ length }) => length > 0);
  return named.sort((a, b) => b.length - a.length)[0]?.one;
}

function longestNameIn({ name, abbreviation, aka = [] }: Authority, text: string): number {
  const names = [name, ...aka].map(plain).filter((known) => ` ${text} `.includes(` ${known} `));
  // Short forms are shared by several, so one counts only where it is the whole name.
  const short = plain(abbreviation) === text ? [text] : [];
  return Math.max(0, ...[...names, ...short].map(({ length }) => length));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim();
}
