import { joined } from '../english/nouns';
import { clause, sentence } from '../english/sentences';
import { period } from '../english/time';
import { mention, termText } from '../mentions';
import { all, has, saysNo } from '../read';
import type { Telling } from '../telling';
import { sharedForm } from '../ways';
import { dataOf } from './facts';
import { personal } from './flows';
import type { Helper } from './structure';

type Readable = Record<string, unknown>;

/** Helpers for what people can do and agree to: rights, choices, consent, and the legal bases beside it. */
export const rightHelpers: Readonly<Record<string, Helper>> = {
  /** What a right lets people do. */
  rightVerb(telling, readable) {
    const verbs = [
      readable.to ? String(readable.to) : theirs(telling, termText('rights', String(readable.kind), 'verb')),
    ];
    for (const kind of (readable.also as string[] | undefined) ?? [])
      verbs.push(theirs(telling, termText('rights', kind, 'verb')));
    return joined(verbs, 'and');
  },
  choiceVerb(telling, readable) {
    return readable.to ? String(readable.to) : theirs(telling, telling.words.choice?.[String(readable.kind)] ?? '');
  },
  /** The form in which something must be done, where it is one for all ways: “in writing”. */
  forms(telling, _readable, how: readonly Readable[]) {
    const form = sharedForm(how);
    return form === undefined ? '' : (telling.words.form?.[form] ?? form);
  },
  /** What may lengthen a deadline. */
  extension(telling, _readable, deadline: Readable) {
    if (!['extendable', 'extendBy', 'extendWhen', 'notifyExtension'].some((field) => has(deadline, field))) return '';
    const by = deadline.extendBy ? ` by ${period(String(deadline.extendBy))}` : '';
    const told =
      deadline.notifyExtension === true
        ? `; ${telling.we.word} will tell ${telling.current.person.object} if ${telling.we.word} ${telling.we.singular ? 'does' : 'do'}`
        : '';
    const untold = saysNo(deadline, 'notifyExtension') ? `, without telling ${telling.current.person.object}` : '';
    const when = deadline.extendWhen ? `${clause(String(deadline.extendWhen))}, ` : '';
    const may = `${when}${telling.we.word} may extend this time`;
    return `${sentence(`${saysNo(deadline, 'extendable') ? `${when}this time cannot be extended` : may}${by}${told}${untold}`)} `;
  },
  /** The clashes of a choice with others: told at both of them. */
  clashes(telling, readable) {
    const own = telling.current.fact;
    const told: string[] = [];
    for (const id of (readable.defeats as string[] | undefined) ?? []) {
      told.push(
        `please note that if ${telling.current.person.subject} ${ableTo(telling, own.address)}, ${telling.current.person.subject} may no longer be able to ${ableTo(telling, `choices.${id}`)}`,
      );
    }
    for (const id of (readable.requires as string[] | undefined) ?? []) {
      told.push(
        `this depends on another choice: ${telling.current.person.subject} must ${ableTo(telling, `choices.${id}`)}`,
      );
    }
    for (const fact of telling.model.facts.values()) {
      const defeats = fact.kind === 'choices' ? (fact.data.defeats as readonly string[] | undefined) : undefined;
      if (defeats?.includes(own.id))
        told.push(
          `please note that this may not work if ${telling.current.person.subject} ${ableTo(telling, fact.address)}`,
        );
    }
    return told.map((text) => `${sentence(text)} `).join('');
  },
  /** The ways in which people are reached: “by e-mail and by telephone”. */
  channelList(telling, readable, channels: readonly string[]) {
    const words = all(channels).map((channel) => telling.words.channel?.[channel] ?? channel);
    return joined(words, readable.modality === 'may' ? 'or' : 'and');
  },
  /** The legal bases of a purpose, each with its article, its interest and the data it covers. */
  legalBases(telling, _readable, bases: readonly Readable[]) {
    const isSplit = Array.from({ length: bases.length }, (_, index) => bases[index]?.data).every((data) => data);
    return Array.from({ length: bases.length }, (_, index) => {
      const { data, lead, words } = basisOf(telling, bases[index] ?? {}, index, isSplit);
      return `${sentence(`${data}${lead} is ${words}`)} `;
    }).join('');
  },
};

/** A text of a vocabulary after its subject: readers who have a name are “them” once they have been named. */
function theirs(telling: Telling, text: string): string {
  const { person } = telling.current;
  const named = person.subject !== 'you' && person.subject !== 'they';
  return personal(telling, named ? text.replace(/\byour\b/g, 'their').replace(/\byou\b/g, 'them') : text);
}

function ableTo(telling: Telling, address: string): string {
  const fact = telling.model.facts.get(address);
  if (!fact) return '';
  const readable = telling.read(fact);
  return readable.to ? String(readable.to) : personal(telling, telling.words.choice?.[String(readable.kind)] ?? '');
}

/** A legal basis in the pieces of its sentence: the data it covers, what it is called, and the basis itself. */
export function basisOf(telling: Telling, basis: Readable, index: number, isSplit = false) {
  const own = basis.basis === 'legitimate-interests' ? `${telling.we.owner} ` : '';
  const label = `${own}${termText('legalBases', String(basis.basis))}`;
  const article = basis.article
    ? basis.law
      ? ` under ${String(basis.article)} of `
      : ` (${String(basis.article)})`
    : '';
  const interest = basis.interest ? `, namely ${String(basis.interest)}` : '';
  const law = basis.law ? `${basis.article ? '' : ' under '}${mention(telling, 'references', String(basis.law))}` : '';
  const condition = basis.condition ? sensitiveToo(String(basis.basis), String(basis.condition)) : '';
  const data = basis.data ? `for ${dataOf(telling, all(basis.data as string[]))}, ` : '';
  const lead = index === 0 ? `${telling.we.owner} legal basis` : isSplit ? 'it' : 'a further legal basis';
  const when = basis.when ? `, ${clause(String(basis.when))}` : '';
  return { data, lead, words: `${label}${article}${law}${interest}${when}${condition}` };
}

/** What allows the use of sensitive data, after the legal basis: the same consent is said once. */
function sensitiveToo(basis: string, condition: string): string {
  if (basis === condition) return ', for sensitive data too';
  return `; for sensitive data, ${termText('specialConditions', condition)}`;
}
