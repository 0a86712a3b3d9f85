import { isPlural, joined, ownedBy } from '../english/nouns';
import { clause } from '../english/sentences';
import { period } from '../english/time';
import type { Modality } from '../english/verbs';
import { linesOf } from '../lists';
import { categoryName, contactWays, itemLabels, mention, withoutOwner } from '../mentions';
import { all } from '../read';
import type { Telling } from '../telling';
import { reachingWays, reachOf, sharedForm, wayOf } from '../ways';
import { flowing, inset, listVerb } from './flow';
import type { Hash, Helper } from './structure';
import { countryName } from './words';

type Readable = Record<string, unknown>;

/** Helpers that speak of other facts: data, recipients, purposes, contacts. */
export const factHelpers: Readonly<Record<string, Helper>> = {
  /** `{{mention "references" document}}` */
  mention: (telling, _readable, target: string, id: string) => mention(telling, target, id),
  /** `{{mentions "parties" to join="or"}}` */
  mentions(telling, _readable, target: string, ids: readonly string[], hash: Hash) {
    const word = (hash.join as 'and' | 'or' | undefined) ?? 'and';
    return joined(
      all(ids).map((id) => mention(telling, target, id)),
      word,
    );
  },
  /** The data of the fact, as “your …”; spelled out item by item where the outline asks for it. */
  data(telling, readable, hash: Hash) {
    const ids = all(readable.data as string[]);
    const field = (hash.field as string | undefined) ?? 'data';
    return dataOf(telling, ids, field);
  },
  /** How to do something: one way, or several with “or”. */
  ways(telling, _readable, how: readonly Readable[]) {
    const isShared = sharedForm(how) !== undefined;
    return joined(
      Array.from({ length: how.length }, (_, index) => wayOf(telling, how[index] ?? {}, !isShared)),
      'or',
    );
  },
  /** How to reach a contact, inside a sentence. */
  reach(telling, _readable, id: string) {
    const fact = telling.model.facts.get(`contacts.${id}`);
    if (!fact) return '';
    return reachOf(telling, telling.read(fact));
  },
  /** How somebody is reached: “by e-mail at …”, “through our Privacy Officer by e-mail at …”. */
  through(telling, _readable, id: string) {
    const fact = telling.model.facts.get(`contacts.${id}`);
    if (!fact) return '';
    const readable = telling.read(fact);
    const ways = joined(reachingWays(readable), 'or');
    const name = readable.label ?? readable.name;
    if (name === undefined) return ways;
    return `through ${String(name)}${ways ? ` ${ways}` : ''}`;
  },
  /** Who holds an office and how to reach them: “its representative is Jane Doe, who can be reached by e-mail at …”. */
  office(telling, _readable, office: string, id: string) {
    const fact = telling.model.facts.get(`contacts.${id}`);
    if (!fact) return '';
    const readable = telling.read(fact);
    const ways = joined(reachingWays(readable), 'or');
    // A label that is the office itself says nobody: “its Data Protection Officer is our Data Protection Officer”.
    const isOffice = String(readable.label ?? '').endsWith(office.replace(/^its /, ''));
    const name = (isOffice ? undefined : readable.label) ?? readable.name;
    if (name === undefined) return `${office} can be reached ${ways}`;
    return `${office} is ${String(name)}${ways ? `, who can be reached ${ways}` : ''}`;
  },
  /** The ways of a contact that is being told itself. */
  contactWays(_telling, readable) {
    return joined(contactWays(readable), 'or');
  },
  /** A postal address, line by line. */
  post(telling, _readable, post: Readable, hash: Hash) {
    const lines = all(post.lines as string[] | undefined);
    const before = hash.name ? [String(hash.name)] : [];
    const country = post.country ? [countryName(String(post.country)).replace(/^the /, '')] : [];
    return inset(telling, linesOf([...before, ...lines, ...country]));
  },
  /** What becomes of data, step by step: “will delete it and may keep …”, or a list of steps. */
  steps(telling, _readable, field: string, steps: readonly Readable[], object: string) {
    const each = Array.from({ length: steps.length }, (_, index) => steps[index] ?? {});
    if (telling.current.list === field && each.length > 1) {
      const verbs = each.map((step) => verbOf(telling, step));
      const [verb = ''] = verbs;
      const alike = verbs.every((one) => one === verb);
      const items = each.map((step) => stepInList(telling, step, object));
      const told = items.map((item, index) => (alike ? item : `${verbs[index]} ${item}`));
      return `${alike ? verb : ''}${flowing(telling, field, told, alike && verb.endsWith(' not') ? 'or' : 'and')}`;
    }
    const objects = each.map((step) => (step.what ? String(step.what) : object));
    return joined(
      each.map((step, index) => {
        const what = objects[index] ?? object;
        const will = verbOf(telling, step);
        const phrase = stepOf(telling, step, what === objects[index - 1] ? pronounOf(what) : what);
        return `${will} ${phrase}${step.when ? ` ${clause(String(step.when))}` : ''}`;
      }),
      'and',
    );
  },
  /** The time allowed for an answer, with its hedge: “within 30 days wherever possible”. */
  deadline(_telling, _readable, deadline: Readable) {
    const from = deadline.from as string | undefined;
    const business = deadline.businessDays === true;
    const within = deadline.within
      ? period(String(deadline.within), { ...(from ? { from } : {}), business })
      : deadline.period;
    const asides = [deadline.within && deadline.period ? String(deadline.period) : ''];
    if (business && !/business/.test(String(within ?? ''))) asides.push('counted in business days');
    if (deadline.start && !within) asides.push(`counted from ${String(deadline.start)}`);
    if (from && !deadline.within) asides.push(`not before ${period(from)}`);
    const named = asides.some((aside) => aside !== '') ? `(${asides.filter((aside) => aside !== '').join(', ')})` : '';
    const hedge = String(deadline.qualifier ?? '');
    // “Promptly” goes before the time, “wherever possible” after it.
    const early = /^\w+ly$/.test(hedge);
    return [
      early ? `${hedge},` : '',
      within ? `within ${String(within)}${deadline.start ? ` of ${String(deadline.start)}` : ''}` : '',
      named,
      early ? '' : hedge,
    ]
      .filter((text) => text !== '')
      .join(' ');
  },
};

/** Data as a sentence names it. */
export function dataOf(telling: Telling, ids: readonly string[], field = 'data'): string {
  const { current } = telling;
  const spelled = current.form === 'inline' || current.list === field;
  if (!spelled) return joined(namesOf(telling, ids), 'and');
  const items: string[] = [];
  const labels: string[] = [];
  let open = false;
  for (const id of ids) {
    const fact = telling.model.facts.get(`categories.${id}`);
    if (!fact) continue;
    telling.explained.add(fact.address);
    const readable = telling.read(fact);
    const label = categoryName(telling, readable);
    const held = itemLabels(readable.items, 'dataItems');
    labels.push(label);
    // A category without items of its own stands in the list by its name.
    items.push(...(held.length > 0 || readable.includes || ids.length === 1 ? held : [label]));
    for (const included of (readable.includes as string[] | undefined) ?? [])
      items.push(mention(telling, 'categories', included));
    open ||= readable.openEnded === true;
  }
  if (items.length === 0) return joined(labels, 'and');
  if (current.list === field && items.length > 1) {
    return `${joined(labels, 'and')}${flowing(telling, field, items, 'and', { before: open ? ', including, among other things' : '' })}`;
  }
  const owned = items.map((item, index) => (index === 0 ? ownedBy(current.person.owner, item) : item));
  return open ? `information such as ${joined(owned, 'and')}` : joined(owned, 'and');
}

/** “your account details and usage data”: the owner is said once, and so is a name that two of them share. */
function namesOf(telling: Telling, ids: readonly string[]): string[] {
  const names = new Set(ids.map((id) => mention(telling, 'categories', id)));
  return [...names].map((name, index) => (index === 0 ? name : withoutOwner(telling, name)));
}

/** One step as an item of a list: its condition comes first. */
function stepInList(telling: Telling, step: Readable, object: string): string {
  const phrase = stepOf(telling, step, step.what ? String(step.what) : object);
  return step.when ? `${clause(String(step.when))}, ${phrase}` : phrase;
}

/** The verb before a step: its own modality, or that of the fact. */
function verbOf(telling: Telling, step: Readable): string {
  const own = step.modality ?? telling.read(telling.current.fact).modality;
  return listVerb(telling, (own ?? 'does') as Modality);
}

function pronounOf(noun: string): string {
  return noun === 'them' || isPlural(noun) ? 'them' : 'it';
}

/** One step of disposal as a verb phrase: “shred paper documents through an approved company”, “securely destroy it”. */
function stepOf(telling: Telling, step: Readable, what: string): string {
  const methods = [String(step.method), ...((step.or as string[] | undefined) ?? [])];
  const patterns = methods.map((method) => telling.words.disposal?.[method] ?? `${method} ~`);
  const plain = patterns.filter((pattern) => pattern.endsWith(' ~')).map((pattern) => pattern.slice(0, -2));
  const around = patterns.filter((pattern) => !pattern.endsWith(' ~'));
  const phrases = plain.length > 0 ? [`${joined(plain, 'or')} ${what}`] : [];
  for (const pattern of around) phrases.push(pattern.replace('~', phrases.length > 0 ? pronounOf(what) : what));
  const marked = step.as ? ` as “${String(step.as)}”` : '';
  const how = step.how ? String(step.how) : '';
  const later = step.after ? ` another ${period(String(step.after))} later` : '';
  const phrase = `${joined(phrases, 'or')}${marked}${later}`;
  if (how === '') return phrase;
  return /^\w+ly$/.test(how) ? `${how} ${phrase}` : `${phrase} ${how}`;
}
