import { joined } from '../english/nouns';
import { period } from '../english/time';
import { mention } from '../mentions';
import { all } from '../read';
import { clausesOf, keepOf } from './flows';
import { basisOf } from './rights';
import type { Helper } from './structure';
import { countryName } from './words';

type Readable = Record<string, unknown>;

/** Helpers for the cells of tables, where no sentence stands around the words. */
export const cellHelpers: Readonly<Record<string, Helper>> = {
  /** How long data is kept, with all that bears on it, where no sentence can follow. */
  keepInFull(_telling, readable) {
    const keep = readable.keep as Readable | undefined;
    if (!keep) return '';
    const considering = keep.considering ? [`depending on ${joined(all(keep.considering as string[]), 'and')}`] : [];
    const longer = keep.extend ? [`longer ${clausesOf(keep.extend as string[])}`] : [];
    return [keepOf(keep), ...considering, ...longer].filter((words) => words !== '').join('; ');
  },
  /** The legal bases: “consent; for your order data, performance of a contract”. */
  basesInShort(telling, readable) {
    const bases = readable.legalBasis as readonly Readable[];
    return Array.from({ length: bases.length }, (_, index) => {
      const { data, words } = basisOf(telling, bases[index] ?? {}, index);
      return `${data}${words}`;
    }).join('; ');
  },
  /** How long a technology lasts: “6 months, or until you log out”. */
  lifespan(telling, readable) {
    const { lifetime, until, session } = readable;
    const ends = [
      lifetime ? period(String(lifetime)) : '',
      until ? `until ${String(until)}` : '',
      session === true ? `${telling.current.person.owner} session` : '',
    ].filter((words) => words !== '');
    return joined(ends, 'or');
  },
  /** Who sets a technology. */
  setter(telling, readable) {
    const { party, company } = readable;
    const others = company ? String(company) : party === 'third' ? (telling.words.party?.third ?? '') : '';
    return joined(
      [party === 'first' ? telling.we.object : '', others].filter((words) => words !== ''),
      'and',
    );
  },
  /** What something is for: what is done with it, its purposes, further reasons. */
  tasks(telling, readable) {
    const { does, purposes, reasons } = readable;
    const aims = all(purposes as string[] | undefined).map((id) => mention(telling, 'purposes', id));
    return joined(
      [...((does as string[] | undefined) ?? []), ...aims, ...((reasons as string[] | undefined) ?? [])],
      'and',
    );
  },
  /** Where a processor is and where it processes. */
  countriesInShort(_telling, readable) {
    const { company, processing } = readable.country as Readable;
    const places = joined(all(processing as string[] | undefined).map(countryName), 'and');
    if (!company) return `processing in ${places}`;
    const home = countryName(String(company));
    return places === '' ? home : `${home}${places === home ? '' : `; processing in ${places}`}`;
  },
};
