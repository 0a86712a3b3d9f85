import { joined } from '../english/nouns';
import { period } from '../english/time';
import { mention } from '../mentions';
import type { Telling } from '../telling';
import { clausesOf, keepOf } from './flows';
import { basisOf } from './rights';
import type { Helper } from './structure';
import { countryName } from './words';

type Readable = Record<string, unknown>;

/** Helpers for the cells of tables, where no sentence stands around the words. */
export function cellHelpers(telling: Telling): Readonly<Record<string, Helper>> {
  return {
    /** How long data is kept, with all that bears on it, where no sentence can follow. */
    keepInFull(this: unknown) {
      const keep = (this as Readable).keep as Readable | undefined;
      if (!keep) return '';
      const considering = keep.considering
        ? [`depending on ${joined([...(keep.considering as string[])], 'and')}`]
        : [];
      const longer = keep.extend ? [`longer ${clausesOf(keep.extend as string[])}`] : [];
      return [keepOf(keep), ...considering, ...longer].filter((words) => words !== '').join('; ');
    },
    /** The legal bases: “consent; for your order data, performance of a contract”. */
    basesInShort(this: unknown) {
      const bases = (this as Readable).legalBasis as readonly Readable[];
      return Array.from({ length: bases.length }, (_, index) => {
        const { data, words } = basisOf(telling, bases[index] ?? {}, index);
        return `${data}${words}`;
      }).join('; ');
    },
    /** How long a technology lasts: “6 months, or until you log out”. */
    lifespan(this: unknown) {
      const { lifetime, until, session } = this as Readable;
      const ends = [
        lifetime ? period(String(lifetime)) : '',
        until ? `until ${String(until)}` : '',
        session === true ? `${telling.current.person.owner} session` : '',
      ].filter((words) => words !== '');
      return joined(ends, 'or');
    },
    /** Who sets a technology. */
    setter(this: unknown) {
      const { party, company } = this as Readable;
      const others = company ? String(company) : party === 'third' ? (telling.words.party?.third ?? '') : '';
      return joined(
        [party === 'first' ? telling.we.object : '', others].filter((words) => words !== ''),
        'and',
      );
    },
    /** What something is for: what is done with it, its purposes, further reasons. */
    tasks(this: unknown) {
      const { does, purposes, reasons } = this as Readable;
      const aims = [...((purposes as string[] | undefined) ?? [])].map((id) => mention(telling, 'purposes', id));
      return joined(
        [...((does as string[] | undefined) ?? []), ...aims, ...((reasons as string[] | undefined) ?? [])],
        'and',
      );
    },
    /** Where a processor is and where it processes. */
    countriesInShort(this: unknown) {
      const { company, processing } = (this as Readable).country as Readable;
      const places = joined([...((processing as string[] | undefined) ?? [])].map(countryName), 'and');
      if (!company) return `processing in ${places}`;
      const home = countryName(String(company));
      return places === '' ? home : `${home}${places === home ? '' : `; processing in ${places}`}`;
    },
  };
}
