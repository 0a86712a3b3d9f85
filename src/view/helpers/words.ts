import { findRegion, findTerm } from '../../model/vocabulary';
import { joined, ownedBy, withArticle } from '../english/nouns';
import { clause } from '../english/sentences';
import { dateInWords, frequency, period } from '../english/time';
import { acting, being, type Modality } from '../english/verbs';
import { escapeMarkdown } from '../markdown';
import { termText } from '../mentions';
import type { Telling } from '../telling';
import { flowing } from './flow';
import type { Helper, HelperOptions } from './structure';

type Joiner = 'and' | 'or' | 'none';

/** Helpers that make words: who acts, what is listed, when. */
export function wordHelpers(telling: Telling): Readonly<Record<string, Helper>> {
  const modalityOf = (context: unknown, options: HelperOptions): Modality =>
    (options.hash.modality ?? (context as Record<string, unknown> | undefined)?.modality ?? 'does') as Modality;
  const joinerOf = (options: HelperOptions): Joiner => (options.hash.join as Joiner | undefined) ?? 'and';
  return {
    /** We, and what we do: `{{act "collect"}}` → “we may collect”. */
    act(this: unknown, phrase: string, options: HelperOptions) {
      return acting(telling.we, phrase, modalityOf(this, options));
    },
    we: () => telling.we.word,
    us: () => telling.we.object,
    our: () => telling.we.owner,
    you: () => telling.current.person.subject,
    them: () => telling.current.person.object,
    your: () => telling.current.person.owner,
    yours: (noun: string) => ownedBy(telling.current.person.owner, noun),
    policy: () => telling.policy,
    information: () => telling.information,
    /** A word of the language's list: `{{word "form" form}}`. */
    word: (group: string, key: string) => telling.words[group]?.[key] ?? escapeMarkdown(key),
    /** `{{list examples join="or"}}` → “a, b or c”. */
    list(items: readonly string[], options: HelperOptions) {
      return joined([...items], joinerOf(options) === 'none' ? '' : (joinerOf(options) as 'and' | 'or'));
    },
    /** The same, or a list of its own where the outline asks for it: `{{flow "reasons" reasons before="in order to"}}`. */
    flow(field: string, items: readonly string[] | undefined, options: HelperOptions) {
      const before = options.hash.before as string | undefined;
      const colon = options.hash.colon as string | undefined;
      return flowing(telling, field, items ? [...items] : [], joinerOf(options), {
        ...(before === undefined ? {} : { before }),
        ...(colon === undefined ? {} : { colon }),
      });
    },
    /** One thing or others, or both: `{{either action this.or}}` → “collect or store”, “monitor and/or record”. */
    either(this: unknown, one: string, others: readonly string[] | undefined) {
      if (!others) return one;
      const both = (this as Readonly<Record<string, unknown>>).orBoth === true;
      return joined([one, ...others], both ? 'and/or' : 'or');
    },
    period(duration: string, options: HelperOptions) {
      const from = options.hash.from as string | undefined;
      return period(duration, { ...(from ? { from } : {}), business: options.hash.business === true });
    },
    /** A stretch of time with an article before it: “(the) year”, “(the) 2 years”. */
    stretch: (duration: string) => period(duration).replace(/^1 (?!.* and )/, ''),
    frequency: (duration: string) => frequency(duration),
    date: (date: string) => dateInWords(date, telling.model.outline.date?.format),
    country: (code: string) => countryName(code),
    /** The same, and nothing where there is no code. */
    countryOr: (code: string | undefined) => (code === undefined ? '' : countryName(code)),
    countries: (codes: readonly string[]) => joined([...codes].map(countryName), 'and'),
    /** Of a country: “Belgian”; “from Belgium” is for the template to say where there is no such word. */
    nationality: (code: string | undefined) => (code ? termText('countries', code, 'adjective') : ''),
    is(this: unknown, plural: boolean, options: HelperOptions) {
      return being(plural === true, modalityOf(this, options));
    },
    a: (noun: string) => withArticle(noun),
    clause: (text: string) => clause(text),
  };
}

/** The name of a country, state or province with its article: the United Kingdom, Belgium, California. */
export function countryName(code: string): string {
  const vocabulary = findTerm('countries', code) ? 'countries' : 'subdivisions';
  const term = findRegion(code);
  const name = termText(vocabulary, code);
  return term?.article ? `the ${name}` : name;
}
