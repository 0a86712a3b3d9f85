import { isPlural, joined, ownedBy, possessive, withArticle } from '../english/nouns';
import { sentence } from '../english/sentences';
import { predicate } from '../english/verbs';
import { listOf } from '../lists';
import {
  categoryDetail,
  categoryName,
  contactName,
  itemLabels,
  mention,
  referenceName,
  termText,
  withoutOwner,
} from '../mentions';
import { all, readAll } from '../read';
import type { Telling } from '../telling';
import { flowing, inset, listForm } from './flow';
import { type Hash, type Helper, isApart } from './structure';

/** Helpers for those who act and what they are called: controllers, contacts, references, processors, audiences. */
export const partyHelpers: Readonly<Record<string, Helper>> = {
  /** True for a technology that we set ourselves, unless that has a place of its own in the outline. */
  isOurs(telling, readable) {
    const { party, company } = readable;
    return party === 'first' && !company && !isApart(telling, 'party');
  },
  /** “A”, “B” and “C”. */
  quoted: (_telling, _readable, names: readonly string[]) =>
    joined(
      all(names).map((name) => `“${name}”`),
      'and',
    ),
  quotedOr: (_telling, _readable, names: readonly string[]) =>
    joined(
      all(names).map((name) => `“${name}”`),
      'or',
    ),
  /** “are” after “we”, “is” after a name. */
  areWe: (telling) => (telling.we.singular ? 'is' : 'are'),
  takeWe: (telling) => (telling.we.singular ? 'takes' : 'take'),
  learnWe: (telling) => (telling.we.singular ? 'learns' : 'learn'),
  /** Whom a contact reaches. */
  whom(telling, readable) {
    return contactName(telling, readable);
  },
  /** The name over a postal address. */
  postName(_telling, readable) {
    return readable.name ?? '';
  },
  /** The laws of a claim, by name. */
  laws(telling, readable) {
    const { reference, also } = readable;
    return joined(
      [reference, ...((also as string[] | undefined) ?? [])].map((id) => mention(telling, 'references', String(id))),
      'and',
    );
  },
  /** A law or document by its full name; its other names and citation are told around it. */
  fullName(_telling, readable) {
    return referenceName(
      { kind: readable.kind, title: readable.title, article: readable.article, url: readable.url },
      false,
    );
  },
  /** A law or document by the name the text uses. */
  shortName(_telling, readable) {
    return referenceName(
      { kind: readable.kind, title: readable.title, article: readable.article, aka: readable.aka },
      false,
    );
  },
  /** What a law does: “protects … and gives …”. */
  does: (_telling, _readable, phrases: readonly string[]) =>
    joined(
      all(phrases).map((phrase) => predicate({ word: 'it', singular: true }, phrase)),
      'and',
    ),
  /** “to keep it secure and not to share it”. */
  toEach: (telling, _readable, phrases: readonly string[]) =>
    flowing(telling, 'obligations', all(phrases).map(withTo), 'and'),
  /** What is done with data for a purpose: “collect, use and disclose”. */
  uses(_telling, readable, also: readonly string[] | undefined) {
    const done = ['collect', 'use', 'keep', 'disclose', 'share'];
    const verbs = done.filter((verb) => verb === 'use' || (also && all(also).includes(verb)));
    return joined(verbs, readable.modality === 'never' ? 'or' : 'and');
  },
  /** The name of a purpose, and of those that are said in the same sentence. */
  labels(telling, readable) {
    const others = telling.current.together.map((fact) => telling.read(fact));
    for (const other of others) readAll(other);
    const word = telling.current.join ?? 'and';
    const labels = [readable, ...others].map(({ label }) => String(label));
    return joined(labels, word === 'none' ? '' : word);
  },
  /** What a processor or a cookie is for. */
  doesOrPurposes(telling, readable) {
    const phrases = all(readable.does as string[] | undefined);
    for (const id of (readable.purposes as string[] | undefined) ?? []) phrases.push(mention(telling, 'purposes', id));
    return flowing(telling, 'does', phrases, 'and');
  },
  /** A name, pronoun or verb for a processor: a service is called by its company or “it”, others are “they”. */
  party(_telling, readable, role: string, verb?: unknown, hash: Hash = {}) {
    const { singular: one, company } = readable;
    const singular = one === true;
    const name = singular && company ? String(company) : undefined;
    if (role === 'subject') return name ?? (singular ? 'it' : 'they');
    if (role === 'object') return name ?? (singular ? 'it' : 'them');
    if (role === 'owner') return name ? possessive(name) : singular ? 'its' : 'their';
    if (role === 'are') return singular ? 'is' : 'are';
    return predicate({ word: '', singular }, String(verb), hash.modality === 'may' ? 'may' : 'does');
  },
  /** What a controller is to the data, in the policy's own term where it has one: “is a Data Controller of”. */
  controllerRole(telling, readable) {
    const { role, roleName } = readable;
    const word = telling.words.controllerRole?.[String(role ?? 'none')] ?? '';
    if (!roleName) return word;
    // “a Data Controller” says “controller” itself.
    const other = role && !String(roleName).toLowerCase().includes(String(role));
    return `is ${withArticle(String(roleName))}${other ? ` and ${word.replace(/^is /, '').replace(/ (of|for)$/, '')}` : ''} of`;
  },
  /** What binds processors that no section tells of, where data goes to them: “they are obliged to keep it secure”. */
  obligationsOf(telling, _readable, ids: readonly string[]) {
    return all(ids)
      .map((id) => obligationOf(telling, id))
      .join('');
  },
  terms: (_telling, _readable, vocabulary: 'transferMechanisms', ids: readonly string[]) =>
    joined(
      all(ids).map((id) => withDeterminer(termText(vocabulary, id))),
      'and',
    ),
  words: (telling, _readable, group: string, keys: readonly string[], hash: Hash) =>
    joined(
      all(keys).map((key) => telling.words[group]?.[key] ?? key),
      (hash.join as 'and' | 'or' | undefined) ?? 'and',
    ),
  categoryName(telling, readable) {
    return categoryName(telling, readable);
  },
  /** What a category holds: its items and the categories it includes. */
  contents(telling, readable) {
    if (telling.current.list !== 'data') {
      const detail = categoryDetail(telling, { items: readable.items, includes: readable.includes });
      return telling.current.fragment ? detail : ownedBy(telling.current.person.owner, detail);
    }
    const items = itemLabels(readable.items, 'dataItems');
    for (const id of (readable.includes as string[] | undefined) ?? [])
      items.push(withoutOwner(telling, mention(telling, 'categories', id)));
    return `: ${inset(telling, listOf(items, listForm(telling), telling.current.join ?? 'and'))}`;
  },
  /** The company behind a service, unless the words about the service name it: “ of Acme”. */
  ofCompany(_telling, readable) {
    const { label, service, company } = readable;
    const named = `${String(label)} ${String(service ?? '')}`.includes(String(company));
    if (!company || named) return '';
    // “Acme” and “Acme Ltd” are said as one: “Acme Ltd”.
    const rest = String(company).startsWith(`${String(label)} `) ? String(company).slice(String(label).length) : '';
    return rest === '' ? ` of ${String(company)}` : rest;
  },
  /** The fact that an id leads to, for a template to read. */
  record(telling, _readable, target: string, id: string) {
    const fact = telling.model.facts.get(`${target}.${id}`);
    return fact ? telling.read(fact) : undefined;
  },
  /** Addresses as places: “section 4”, “our Terms of Use”. */
  refer: (telling, _readable, addresses: readonly string[]) =>
    joined(
      all(addresses).map((address) => telling.refer(address)),
      'and',
    ),
  /** The choices that stop something, by what people can do. */
  referChoices: (telling, _readable, ids: readonly string[]) =>
    placesOf(
      telling,
      all(ids).map((id) => `choices.${id}`),
    ),
  /** True when the section tells a fact itself, so that nobody needs to be sent there. */
  isToldHere: (telling, _readable, target: string, id: string) => telling.isHere(`${target}.${id}`),
  referRight: (telling, _readable, id: string) => placesOf(telling, [`rights.${id}`]),
  polite: (_telling, _readable, phrase: string) =>
    /^not to\b/.test(phrase) ? `do ${phrase.replace(/^not to/, 'not')}` : phrase,
};

function withTo(phrase: string): string {
  return /^not to\b/.test(phrase) ? phrase : `to ${phrase}`;
}

function obligationOf(telling: Telling, id: string): string {
  const fact = telling.model.facts.get(`processors.${id}`);
  if (!fact || telling.shown.has(fact.address)) return '';
  const { obligations, singular } = telling.read(fact);
  if (!Array.isArray(obligations)) return '';
  const bound = joined(all(obligations as string[]).map(withTo), 'and');
  return `${sentence(`${singular === true ? 'it is' : 'they are'} obliged ${bound}`)} `;
}

function withDeterminer(label: string): string {
  if (/^[A-Z]/.test(label)) return `the ${label}`;
  return isPlural(label) || /^(the|a|an|your)\b/.test(label)
    ? label
    : /(consent|necessity)$/.test(label)
      ? label
      : `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`;
}

/** Where facts are told: “: see section 4”, or “ as this section says” where that is here. */
function placesOf(telling: Telling, addresses: readonly string[]): string {
  const elsewhere = new Set(
    addresses.filter((address) => !telling.isHere(address)).map((address) => telling.refer(address)),
  );
  const here = addresses.some((address) => telling.isHere(address)) ? ' as this section says' : '';
  return elsewhere.size > 0
    ? `${here}${here ? ', and' : ''}: see ${joined([...elsewhere], 'and')}`.replace(', and:', ':')
    : here;
}
