import { joined, withArticle } from '../english/nouns';
import { clause, led, sentence } from '../english/sentences';
import { mention } from '../mentions';
import { all } from '../read';
import type { Telling } from '../telling';

/** What a template gives a helper by name, as in `join="or"`. */
export type Hash = Readonly<Record<string, unknown>>;

/**
 * A helper of the templates: who tells, the fact or the part of one that is spoken of, arguments of its own; then what is given
 * by name or, for a block, what stands inside it. It keeps nothing, so one table of helpers serves all policies.
 */
export type Helper = (telling: Telling, readable: Readable, ...parameters: never[]) => unknown;

/** What stands inside a block of a template. */
export type Body = (telling: Telling, readable: Readable) => string;

type Readable = Record<string, unknown>;

/** `part` and `sentence`: what a template is made of. */
export const structureHelpers: Readonly<Record<string, Helper>> = {
  /** A part of a fact that an outline can show apart: `{{#part "then"}}…{{/part}}`; the first is `main`. */
  part(telling, readable, name: string, body: Body): string {
    const { current } = telling;
    current.parts.add(name);
    const wanted = current.part === undefined ? !isApart(telling, name) : current.part === name;
    if (!wanted || (current.fragment && name === 'main')) return '';
    // A fact whose main part has nothing to say begins with another: its hedge and condition stand there.
    const whole = current.part === undefined && !isApart(telling, 'main');
    current.inMain = name === 'main' || (whole && !current.fragment);
    const text = body(telling, readable);
    current.inMain = false;
    return `${text} `;
  },
  /** True when the fact tells how data is kept; nothing is read, for it may be told elsewhere or not at all. */
  isKept(telling) {
    const { data } = telling.current.fact;
    const inferred = (data.inferred as readonly string[] | undefined) ?? [];
    const fields = ['keep', 'storedIn', 'purposes', 'reasons', 'ground', 'why'];
    return fields.some((field) => field in data && !inferred.includes(field));
  },
  /** One sentence: a capital first, a full stop last; the first of a fact begins with its hedge and condition. */
  sentence(telling, fact, body: Body): string {
    let words = body(telling, fact);
    if (words.trim() === '') return '';
    if (!telling.current.inMain || telling.current.leadSaid) return `${sentence(words)} `;
    telling.current.leadSaid = true;
    const audience = audienceLead(telling, fact);
    // “For Members, they can” is “Members can”.
    const isNamed = audience?.startsWith('for ') && /^\s*they /.test(words);
    if (isNamed) words = words.replace(/^\s*they/, audience?.slice('for '.length) ?? '');
    const leads = leadsOf(fact, isNamed ? undefined : audience, regionLead(telling, fact));
    const exception = exceptionOf(fact);
    const held = words.includes('\u0002') ? /(\u0001\d+\u0002)\s*$/.exec(words) : undefined;
    const full =
      held && exception
        ? `${words.slice(0, held.index).replace(/:\s*$/, '')}${exception}:${held[1]}`
        : `${words.trimEnd()}${exception}`;
    // The author's own text begins as it was typed.
    if (leads.length > 0 && fact.text === words) return `${sentence(`${leads.join(', ')}: ${sentence(full)}`)} `;
    return `${sentence(led(leads, full.trimStart()))} `;
  },
};

/** What stands before the first sentence of a fact: its hedge, whom it is about, its condition. */
function leadsOf(
  fact: Readonly<Record<string, unknown>>,
  audience: string | undefined,
  region: string | undefined,
): string[] {
  const leads: string[] = [];
  if (fact.qualifier) leads.push(String(fact.qualifier));
  if (audience) leads.push(audience);
  if (region) leads.push(region);
  if (fact.when) leads.push(clause(String(fact.when)));
  return leads;
}

function exceptionOf(fact: Readonly<Record<string, unknown>>): string {
  const except = fact.except as string[] | undefined;
  return except ? `, except ${joined(all(except), 'or')}` : '';
}

/** The words of an item with the condition, the hedge and the exceptions of its fact after them, if the lead does not say the hedge. */
export function withConditions(
  telling: Telling,
  fact: Readonly<Record<string, unknown>>,
  words: string,
  lead = '',
): string {
  const audience = audienceLead(telling, fact);
  const region = regionLead(telling, fact, lead);
  const when = fact.when ? ` ${clause(String(fact.when))}` : '';
  const qualifier = fact.qualifier ? String(fact.qualifier) : '';
  const hedge = qualifier && !lead.toLowerCase().includes(qualifier.toLowerCase()) ? `, ${qualifier}` : '';
  return `${words.trim()}${audience ? ` ${audience}` : ''}${region ? ` ${region}` : ''}${when}${hedge}${exceptionOf(fact)}`;
}

/** The regions that a fact is about, where neither the section nor the words before a list say so: “if you live in California”. */
function regionLead(telling: Telling, fact: Readonly<Record<string, unknown>>, lead = ''): string | undefined {
  const applies = fact.applies as { readonly regions?: string[] } | undefined;
  if (!applies?.regions) return undefined;
  const regions = [...applies.regions];
  if (regions.every((region) => telling.regions?.includes(region) || lead.includes(region))) return undefined;
  return `if ${telling.current.person.subject} live in ${joined(regions, 'or')}`;
}

function audienceLead(telling: Telling, fact: Readonly<Record<string, unknown>>): string | undefined {
  const ids = fact.audience as string[] | undefined;
  if (!ids || telling.current.fact.kind === 'audiences') return undefined;
  const audiences = all(ids);
  if (audiences.every((id) => telling.current.audience.includes(id))) return undefined;
  const singulars = audiences.map((id) => singularOf(telling, id));
  // “If you register with us as a Member” needs no “if you are a Member” before it.
  const occasion = String(fact.when ?? '');
  if (singulars.every((noun) => noun !== undefined && occasion.includes(withArticle(noun)))) return undefined;
  if (singulars.every((noun) => noun !== undefined)) {
    return `if ${telling.current.person.subject} are ${joined(
      singulars.map((noun) => withArticle(noun ?? '')),
      'or',
    )}`;
  }
  return `for ${joined(
    audiences.map((id) => mention(telling, 'audiences', id)),
    'and',
  )}`;
}

/** One of an audience, where the author names it: “visitor to our website”. */
export function singularOf(telling: Telling, id: string): string | undefined {
  const fact = telling.model.facts.get(`audiences.${id}`);
  if (!fact) return undefined;
  // One of them names the group as well: its label is another form of the same words.
  const { singular, label: _ } = telling.read(fact);
  return typeof singular === 'string' ? singular : undefined;
}

/** True for a part of the fact being told that has a place of its own in the outline. */
export function isApart({ current }: Telling, part: string): boolean {
  return current.apart?.has(part) ?? false;
}
