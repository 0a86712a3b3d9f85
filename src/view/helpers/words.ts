import { findRegion, findTerm } from '../../model/vocabulary';
import { joined, ownedBy, withArticle } from '../english/nouns';
import { clause } from '../english/sentences';
import { dateInWords, frequency, period } from '../english/time';
import { acting, being } from '../english/verbs';
import { escapeMarkdown } from '../markdown';
import { termText } from '../mentions';
import { all } from '../read';
import { flowing } from './flow';
import { isTrue } from './logic';
import { modalityOf } from './modality';
import type { Hash, Helper } from './structure';

type Joiner = 'and' | 'or' | 'none';

/** Helpers that make words: who acts, what is listed, when. */
export const wordHelpers: Readonly<Record<string, Helper>> = {
  /** We, and what we do: `{{act "collect"}}` → “we may collect”. */
  act(telling, readable, phrase: string, hash: Hash) {
    return acting(telling.we, phrase, modalityOf(readable, hash));
  },
  we: (telling) => telling.we.word,
  us: (telling) => telling.we.object,
  our: (telling) => telling.we.owner,
  you: (telling) => telling.current.person.subject,
  them: (telling) => telling.current.person.object,
  your: (telling) => telling.current.person.owner,
  yours: (telling, _readable, noun: string) => ownedBy(telling.current.person.owner, noun),
  policy: (telling) => telling.policy,
  information: (telling) => telling.information,
  /** A word of the language's list: `{{word "form" form}}`. */
  word: (telling, _readable, group: string, key: string) => telling.words[group]?.[key] ?? escapeMarkdown(key),
  /** `{{list examples join="or"}}` → “a, b or c”. */
  list(_telling, _readable, items: readonly string[], hash: Hash) {
    return joined(all(items), joinerOf(hash) === 'none' ? '' : (joinerOf(hash) as 'and' | 'or'));
  },
  /** The same, or a list of its own where the outline asks for it: `{{flow "reasons" reasons before="in order to"}}`. */
  flow(telling, _readable, field: string, items: readonly string[] | undefined, hash: Hash) {
    const before = hash.before as string | undefined;
    const colon = hash.colon as string | undefined;
    return flowing(telling, field, items ? all(items) : [], joinerOf(hash), {
      ...(before === undefined ? {} : { before }),
      ...(colon === undefined ? {} : { colon }),
    });
  },
  /** One thing or others, or both: `{{either action this.or}}` → “collect or store”, “monitor and/or record”. */
  either(_telling, readable, one: string, others: readonly string[] | undefined) {
    if (!others) return one;
    const both = readable.orBoth === true;
    return joined([one, ...others], both ? 'and/or' : 'or');
  },
  period(_telling, _readable, duration: string, hash: Hash) {
    const from = hash.from as string | undefined;
    return period(duration, { ...(from ? { from } : {}), business: hash.business === true });
  },
  /** A stretch of time with an article before it: “(the) year”, “(the) 2 years”. */
  stretch: (_telling, _readable, duration: string) => period(duration).replace(/^1 (?!.* and )/, ''),
  frequency: (_telling, _readable, duration: string) => frequency(duration),
  date: (telling, _readable, date: string) => dateInWords(date, telling.model.outline.date?.format),
  country: (_telling, _readable, code: string) => countryName(code),
  /** The same, and nothing where there is no code. */
  countryOr: (_telling, _readable, code: string | undefined) => (code === undefined ? '' : countryName(code)),
  countries: (_telling, _readable, codes: readonly string[]) => joined(all(codes).map(countryName), 'and'),
  /** Of a country: “Belgian”; “from Belgium” is for the template to say where there is no such word. */
  nationality: (_telling, _readable, code: string | undefined) =>
    code ? termText('countries', code, 'adjective') : '',
  is(_telling, readable, plural: boolean, hash: Hash) {
    return being(plural === true, modalityOf(readable, hash));
  },
  a: (_telling, _readable, noun: string) => withArticle(noun),
  clause: (_telling, _readable, text: string) => clause(text),
  /** What there is of the given texts, with spaces or `with="; "` between them. */
  join(_telling, _readable, ...given: unknown[]) {
    const hash = given.pop() as Hash;
    return given.filter(isTrue).join(String(hash.with ?? ' '));
  },
};

function joinerOf(hash: Hash): Joiner {
  return (hash.join as Joiner | undefined) ?? 'and';
}

/** The name of a country, state or province with its article: the United Kingdom, Belgium, California. */
export function countryName(code: string): string {
  const vocabulary = findTerm('countries', code) ? 'countries' : 'subdivisions';
  const term = findRegion(code);
  const name = termText(vocabulary, code);
  return term?.article ? `the ${name}` : name;
}
