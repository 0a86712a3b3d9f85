import { asData } from '../../model/facts';
import { type Data, keysOf } from '../../model/model';
import { readReference, referencesIn } from '../../model/prose';
import { findRegion, findTerm } from '../../model/vocabulary';
import { schemaOf } from '../../model/walk';
import { joined, ownedBy } from '../../view/english/nouns';
import { flatSections } from '../flat-sections';
import { plainWords } from '../plain-words';
import type { Side, SideFact } from '../side';

/** Fields that hold what a fact is called, the best first. */
const names: Readonly<Record<string, readonly string[]>> = {
  controllers: ['name', 'legalName'],
  contacts: ['label', 'name', 'page'],
  references: ['title'],
  definitions: ['term'],
  technologies: ['label', 'name'],
  authorities: ['name'],
};

/** What the fact with an id is called where another one names it; the id in plain letters where nothing tells. */
export function nameOf(side: Side, target: string, id: string): string {
  for (const key of keysOf(target)) {
    const fact = side.facts.get(`${key}.${id}`);
    if (fact) return nameOfFact(fact, side);
  }
  return id;
}

/** The facts of a list of ids with their “and”. */
export function namesOf(side: Side, target: string, ids: unknown): string {
  return joined(
    asList(ids).map((id) => nameOf(side, target, String(id))),
    'and',
  );
}

/** What a fact is called in the midst of a sentence: “your account details”, “provide our services”, “the GDPR”. */
export function nameOfFact({ kind, id, data }: SideFact, side: Side, depth = 0): string {
  if (kind === 'rights') return rightName(data);
  const given = (names[kind] ?? ['label', 'to']).map((field) => data[field]).find((name) => typeof name === 'string');
  const name = given === undefined ? undefined : sayText(String(given), side, depth);
  if (kind === 'categories' && name !== undefined) return data.owned === false ? name : ownedBy('your', name);
  return name ?? id;
}

/** “access your data”: what follows “the right to”. */
export function rightName({ to, kind }: Data): string {
  if (typeof to === 'string') return plainWords(to);
  const term = findTerm('rights', String(kind));
  return term?.verb ?? term?.label ?? String(kind);
}

/** A country, state or province with its article: the United States, Belgium, California. */
export function countryName(code: string): string {
  const { label = code, article } = findRegion(code) ?? {};
  return article ? `the ${label}` : label;
}

/** An author's text without Markdown, each reference as the name of what it leads to. */
export function sayText(text: string, side: Side, depth = 0): string {
  let said = '';
  let from = 0;
  for (const { reference, start, end } of referencesIn(text)) {
    const { address } = readReference(reference);
    // Names that name each other in a ring are not followed round it.
    said += text.slice(from, start) + (depth < 2 ? sayAddress(address, side, depth + 1) : address);
    from = end;
  }
  return plainWords(said + text.slice(from));
}

/** What is at an address: the name of a fact or a section, or what a whole key is called. */
export function sayAddress(address: string, side: Side, depth = 0): string {
  const [key = '', id = ''] = address.split('.');
  if (key === 'sections') {
    return sectionName(side, id, depth);
  }
  const fact = side.facts.get(address) ?? side.facts.get(`${key}.${id}`);
  if (!fact) return id === '' ? titleOf(key) : address;
  return fact.kind.startsWith('policy.')
    ? titleOf(fact.kind.slice('policy.'.length))
    : namedForLinks(fact, side, depth);
}

/** A section by its heading: the section “Your rights”. */
export function sectionName(side: Side, id: string, depth = 0): string {
  const heading = flatSections(side).get(id)?.section.heading;
  return heading === undefined ? `the section ${id}` : `the section “${sayText(heading, side, depth)}”`;
}

/** A fact without a name of its own is called by its kind. */
function namedForLinks(fact: SideFact, side: Side, depth: number): string {
  const name = nameOfFact(fact, side, depth);
  if (fact.kind === 'rights') return `the right to ${name}`;
  if (fact.kind === 'choices' && name !== fact.id) return `the choice to ${name}`;
  return name === fact.id ? `${titleOf(fact.kind)} (${name})` : name;
}

/** What a key of the policy, or a part of `policy`, is called: “retention”, “controlling language”. */
export function titleOf(key: string): string {
  const { title } = asData(schemaOf('policy').properties?.[key]);
  return smallFirst(typeof title === 'string' ? title : spaced(key));
}

/** A title in the midst of a sentence: “legal basis”; “Data Protection Officer” stays. */
export function smallFirst(title: string): string {
  return /[A-Z]/.test(title.slice(1)) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** A key as words: `automatedDecisions` is “automated decisions”. */
export function spaced(key: string): string {
  return key.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}

/** The value as a list; one that is no list as an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
