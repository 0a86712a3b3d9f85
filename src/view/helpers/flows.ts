import type { Fact } from '../../model/model';
import { isPlural, joined } from '../english/nouns';
import { clause } from '../english/sentences';
import { period } from '../english/time';
import { acting, being, type Modality } from '../english/verbs';
import { mention, termText } from '../mentions';
import { all, saysNo } from '../read';
import type { Telling } from '../telling';
import { dataOf } from './facts';
import { flowing } from './flow';
import { modalityOf } from './modality';
import { type Helper, isApart } from './structure';
import { countryName } from './words';

type Readable = Record<string, unknown>;

/** Helpers for what moves and stays: collection, disclosure, transfer, retention. */
export const flowHelpers: Readonly<Record<string, Helper>> = {
  adverb: (_telling, _readable, automatic: unknown, knowingly: unknown) =>
    [knowingly === true ? 'knowingly' : '', automatic === true ? 'automatically' : '']
      .filter((word) => word !== '')
      .join(' and '),
  /** True when a field is spelled as a list here. */
  listed: (telling, _readable, field: string) => telling.current.list === field,
  isPart: (telling, _readable, name: string) => telling.current.part === name,
  /** True for a part that has a place of its own in the outline. */
  isApart: (telling, _readable, name: string) => isApart(telling, name),
  isFragment: (telling) => telling.current.fragment,
  isKind: (telling, _readable, kind: string) => telling.current.fact.kind === kind,
  /** True when the author says yes or no; absent is neither. */
  isStated(_telling, readable, field: string) {
    return readable[field] === true || saysNo(readable, field);
  },
  /** What it is for: purposes and further reasons, after “to”. */
  aims(telling, readable) {
    const phrases = all(readable.purposes as string[] | undefined).map((id) => mention(telling, 'purposes', id));
    for (const reason of (readable.reasons as string[] | undefined) ?? []) phrases.push(reason);
    const field = telling.current.list === 'reasons' ? 'reasons' : 'purposes';
    const said = phrases.join('\n');
    if (said === telling.aimsSaid && telling.current.list !== field)
      return `for the same ${phrases.length > 1 ? 'purposes' : 'purpose'}`;
    telling.aimsSaid = said;
    return flowing(telling, field, phrases, readable.reasons && !readable.purposes ? 'or' : 'and', {
      before: 'to',
      colon: 'in order to',
    });
  },
  /** Where data comes from: “ from your browser and from credit bureaus”. */
  source(telling, readable) {
    const source = readable.source as Readable | undefined;
    if (!source) return '';
    const from = all(source.from as string[] | undefined).map((id) => personal(telling, termText('sources', id)));
    from.push(...((source.who as string[] | undefined) ?? []));
    for (const id of (source.clients as string[] | undefined) ?? []) from.push(mention(telling, 'audiences', id));
    if (source.public === true) from.push('public sources');
    if (saysNo(source, 'public')) from.push('sources that are not public');
    return from.length > 0 ? ` from ${joined(from, readable.modality === 'may' ? 'or' : 'and')}` : '';
  },
  requirement: (telling, _readable, required: string) =>
    personal(telling, telling.words.required?.[required] ?? required),
  /** Who discloses what to whom: “we may share your contact details with business owners”. */
  discloses(telling, readable, subject: string) {
    const actions = (readable.action as string[] | undefined) ?? ['disclose'];
    const isPast = readable.lookBack !== undefined;
    const words = telling.words[isPast ? 'disclosed' : 'disclosure'];
    const verbs = all(actions).map((action) => words?.[action] ?? action);
    const data = `${readable.aggregated === true ? 'aggregated information that no longer identifies anybody, taken from ' : ''}${dataOf(telling, all(readable.data as string[]))}${readable.aggregated === true ? ',' : ''}`;
    const to = all(readable.to as string[] | undefined).map((id) => mention(telling, 'parties', id));
    const link = actions.some((action) => action === 'share' || action === 'trade') ? 'with' : 'to';
    const us = subject === telling.we.word;
    const who = us ? telling.we : { word: subject, singular: !isPlural(subject) };
    const row = joined(verbs, 'or');
    const as = readable.as ? `, as ${String(readable.as)},` : '';
    if (actions.length === 1 && actions[0] === 'give-access') {
      const have = { word: joined(to, 'and'), singular: to.length === 1 && !isPlural(to[0] ?? '') };
      // What would only happen is told of those who would have it, and promises nothing.
      if (us && to.length > 0 && readable.modality === 'would')
        return acting(have, `have access to ${data}${as}`, 'would');
      const access = `${joined(to, 'and')} access to ${data}${as}`;
      if (isPast) return acted(who, `given ${access}`.replace(/ {2}/, ' '), modalityOf(readable));
      return acting(who, `give ${access}`.replace(/ {2}/, ' '), modalityOf(readable));
    }
    const publishes = actions.every((action) => action === 'publish');
    const target = flowing(telling, 'to', to, modalityOf(readable) === 'never' ? 'or' : 'and', { before: link });
    const act = `${row} ${data}${as} ${publishes && to.length === 0 ? '' : target}`;
    return isPast ? acted(who, act, modalityOf(readable)) : acting(who, act, modalityOf(readable));
  },
  /** Where data goes: “your information may be transferred to and stored in the United States”. */
  transferred(telling, readable) {
    const data = dataOf(telling, all(readable.data as string[]));
    const actions = all((readable.action as string[] | undefined) ?? ['transfer']);
    const places = all(readable.to as string[] | undefined).map(countryName);
    if (readable.toWords) places.push(String(readable.toWords));
    const place = joined(places, 'and');
    const recipients = all(readable.recipients as string[] | undefined).map((id) => mention(telling, 'parties', id));
    // Data is transferred to those who receive it, and stored, processed or accessed by them.
    const given = recipients.length > 0 && actions.join() === 'transfer';
    const words = actions.map((action) => telling.words.transfer?.[action] ?? action);
    // Data is stored in a country, and on computers.
    const on = /^(computers|servers|systems)\b/.test(place);
    const participles = words.map((word) => (on ? word.replace(/^stored in$/, 'stored on') : word));
    const verbs =
      place === '' || (recipients.length > 0 && actions.join() === 'transfer')
        ? participles.map((word) => word.replace(/ (to|in|on|from)$/, ''))
        : participles;
    const from = all(readable.from as string[] | undefined).map(countryName);
    if (readable.fromWords) from.push(String(readable.fromWords));
    const aims = all(readable.purposes as string[] | undefined).map((id) => mention(telling, 'purposes', id));
    if (place === '' && from.length === 0 && recipients.length > 0) {
      const acts = actions.map((action) => telling.words.transferTo?.[action] ?? action);
      const may = readable.modality === 'may';
      return `${data} ${being(isPlural(data), modalityOf(readable))} ${joined(acts, may ? 'or' : 'and')} ${joined(recipients, may ? 'or' : 'and')}${aims.length > 0 ? ` to ${joined(aims, 'and')}` : ''}`;
    }
    const destination = given ? `to ${joined(recipients, 'and')}${place ? ` in ${place}` : ''}` : place;
    return [
      `${data} ${being(isPlural(data), modalityOf(readable))}`,
      from.length > 0 && actions.includes('transfer')
        ? joined(
            verbs.map((verb) => verb.replace(/^transferred/, `transferred from ${joined(from, 'and')}`)),
            'and',
          )
        : joined(verbs, 'and'),
      destination,
      from.length > 0 && !actions.includes('transfer')
        ? `when ${isPlural(data) ? 'they come' : 'it comes'} from ${joined(from, 'and')}`
        : '',
      recipients.length > 0 && !given ? `by ${joined(recipients, 'and')}` : '',
      aims.length > 0 ? `to ${joined(aims, 'and')}` : '',
    ]
      .filter((words) => words !== '')
      .join(' ');
  },
  /** The pronoun for the data of the fact. */
  itOrThem(telling, readable) {
    return isPlural(dataOf(telling, all(readable.data as string[]))) ? 'them' : 'it';
  },
  /** How long data is kept: “ for 2 years after your last order”. */
  keep(_telling, readable) {
    const keep = readable.keep as Readable | undefined;
    return keep ? ` ${keepOf(keep)}` : '';
  },
  /** An event as a clause after which something holds. */
  afterClause: (_telling, _readable, text: string) =>
    /^(after|once|when|if|where|following|upon|on|as soon as)\b/.test(text) ? text : `after ${text}`,
  clauses: (_telling, _readable, texts: readonly string[]) => clausesOf(texts),
  /** What is no longer done: “use or disclose it for any other purpose, or sell it”. */
  restricted(_telling, _readable, verbs: readonly string[], object: string) {
    // What is sold or shared is so whatever the purpose.
    const outright = all(verbs).filter((verb) => /^(sell|share|rent|trade)$/.test(verb));
    const bound = all(verbs).filter((verb) => !outright.includes(verb));
    const rest = joined(outright, 'or');
    if (bound.length === 0) return `${rest} ${object}`;
    const aimed = `${joined(bound, 'or')} ${object} for any other purpose`;
    return rest === '' ? aimed : `${aimed}, or ${rest} ${isPlural(object) ? 'them' : 'it'}`;
  },
  /** What a choice puts an end to, as far as its own words have not said so already. */
  stopped(telling, readable) {
    const { stops, to, when } = readable;
    const said = `${String(to ?? '')} ${String(when ?? '')}`;
    return joined(
      all(stops as string[])
        .map((address) => stoppedOf(telling, address))
        .filter(({ label, words }) => !said.includes(label) && !said.includes(words))
        .map(({ words }) => words),
      'and',
    );
  },
};

/** What was done until now: “we have shared …”, “Acme has never sold …”. */
function acted(who: Parameters<typeof acting>[0], participle: string, modality: Modality): string {
  return modality === 'never'
    ? acting(who, `have never ${participle}`, 'does')
    : acting(who, `have ${participle}`, modality);
}

/** Conditions in a row: “where a dispute is open or where the law requires it”. */
export function clausesOf(texts: readonly string[]): string {
  return joined(
    all(texts).map((text) => clause(text).replace(/^when (?=.* (is|are|has|have|requires?)\b)/, 'where ')),
    'or',
  );
}

/** The time for which data is kept: “for 2 years after your last order”. */
export function keepOf(keep: Readable): string {
  const limits: string[] = [];
  if (keep.period) limits.push(`for ${period(String(keep.period))}${keep.from ? ` after ${String(keep.from)}` : ''}`);
  else if (keep.from) limits.push(`from ${String(keep.from)}`);
  if (keep.until) limits.push(`until ${String(keep.until)}`);
  if (keep.asLongAs) limits.push(`for as long as ${joined(all(keep.asLongAs as string[]), 'or')}`);
  if (keep.words) limits.push(`for ${String(keep.words)}`);
  if (keep.indefinite === true) limits.push('without an end date');
  const ends = saysNo(keep, 'indefinite') ? `${limits.length > 0 ? ', but ' : 'but '}not indefinitely` : '';
  return `${keep.only === true ? 'only ' : ''}${joined(limits, 'or')}${ends}`;
}

/** A text of a vocabulary in the person of the sentence: “your browser” → “their browser”. */
export function personal(telling: Telling, text: string): string {
  const { person } = telling.current;
  return text
    .replace(/\byour\b/g, person.owner)
    .replace(/\byou(?= (?:need|have|can|may|do|are)\b)/g, person.subject)
    .replace(/\byou\b/g, person.object)
    .replace(/\bpersonal information\b/g, telling.information);
}

/** What is stopped, in a sentence, and the name by which other words may have said it. */
function stoppedOf(telling: Telling, address: string): { readonly label: string; readonly words: string } {
  const [key = '', id = ''] = address.split('.');
  const fact = telling.model.facts.get(`${key}.${id}`);
  if (!fact) return { label: address, words: address };
  const words = stoppedFlow(telling, fact, key);
  const { label } = telling.read(fact);
  return { label: String(label ?? words), words };
}

function stoppedFlow(telling: Telling, fact: Fact, key: string): string {
  const readable = telling.read(fact);
  if (key === 'purposes') return `the use of ${telling.information} to ${String(readable.label)}`;
  if (key === 'technologies') return String(readable.label);
  const data = Array.isArray(readable.data)
    ? dataOf(telling, all(readable.data as string[]))
    : mention(telling, key, fact.id);
  if (key === 'collection') return `the collection of ${data}`;
  if (key === 'disclosures')
    return `the disclosure of ${data}${
      readable.to
        ? ` to ${joined(
            all(readable.to as string[]).map((to) => mention(telling, 'parties', to)),
            'and',
          )}`
        : ''
    }`;
  return data;
}
