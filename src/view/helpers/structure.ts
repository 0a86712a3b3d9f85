import { joined, withArticle } from '../english/nouns';
import { clause, led, sentence } from '../english/sentences';
import { mention } from '../mentions';
import type { Telling } from '../telling';

/** The options that Handlebars gives a helper, as far as ours use them. */
export interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  fn?(context: unknown): string;
  inverse?(context: unknown): string;
}

/** A helper of the templates: arguments of its own, then the options. */
export type Helper = (this: unknown, ...parameters: never[]) => unknown;

/** `part` and `sentence`: what a template is made of. */
export function structureHelpers(telling: Telling): Readonly<Record<string, Helper>> {
  return {
    /** A part of a fact that an outline can show apart: `{{#part "then"}}…{{/part}}`; the first is `main`. */
    part(this: unknown, name: string, options: HelperOptions): string {
      const { current } = telling;
      current.parts.add(name);
      const address = `${current.fact.address}.${name}`;
      const wanted = current.part === undefined ? !telling.parted.has(address) : current.part === name;
      if (!wanted || (current.fragment && name === 'main')) return '';
      // A fact whose main part has nothing to say begins with another: its hedge and condition stand there.
      const whole = current.part === undefined && !telling.parted.has(`${current.fact.address}.main`);
      current.inMain = name === 'main' || (whole && !current.fragment);
      const text = options.fn?.(this) ?? '';
      current.inMain = false;
      return `${text} `;
    },
    /** One sentence: a capital first, a full stop last; the first of a fact begins with its hedge and condition. */
    sentence(this: unknown, options: HelperOptions): string {
      const body = options.fn?.(this) ?? '';
      if (body.trim() === '') return '';
      if (!telling.current.inMain || telling.current.leadSaid) return `${sentence(body)} `;
      telling.current.leadSaid = true;
      const fact = this as Readonly<Record<string, unknown>>;
      const leads = leadsOf(telling, fact);
      const except = fact.except as string[] | undefined;
      const exception = except ? `, except ${joined([...except], 'or')}` : '';
      const held = /(\u0001\d+\u0002)\s*$/.exec(body);
      const full =
        held && exception
          ? `${body.slice(0, held.index).replace(/:\s*$/, '')}${exception}:${held[1]}`
          : `${body.trimEnd()}${exception}`;
      return `${sentence(led(leads, full.trimStart()))} `;
    },
  };
}

/** What stands before the first sentence of a fact: its hedge, whom it is about, its condition. */
export function leadsOf(telling: Telling, fact: Readonly<Record<string, unknown>>): string[] {
  const leads: string[] = [];
  if (fact.qualifier) leads.push(String(fact.qualifier));
  const audience = audienceLead(telling, fact);
  if (audience) leads.push(audience);
  if (fact.when) leads.push(clause(String(fact.when)));
  return leads;
}

function audienceLead(telling: Telling, fact: Readonly<Record<string, unknown>>): string | undefined {
  const ids = fact.audience as string[] | undefined;
  if (!ids || telling.current.fact.kind === 'audiences') return undefined;
  const audiences = [...ids];
  if (audiences.every((id) => telling.current.audience.includes(id))) return undefined;
  const singulars = audiences.map((id) => singularOf(telling, id));
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
