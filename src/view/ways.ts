import { joined } from './english/nouns';
import { clause } from './english/sentences';
import { countryName } from './helpers/words';
import { contactName, contactWays } from './mentions';
import { all } from './read';
import type { Telling } from './telling';

type Readable = Record<string, unknown>;

/** The form that all ways have in common; another stands beside the way that has it. */
export function sharedForm(how: readonly Readable[]): string | undefined {
  const forms = Array.from({ length: how.length }, (_, index) => how[index]?.form);
  const [first] = forms;
  return typeof first === 'string' && forms.every((form) => form === first) ? first : undefined;
}

/** One way to do something: “by e-mailing our Privacy Officer at …”; with its form where the ways differ in it. */
export function wayOf(telling: Telling, way: Readable, withForm: boolean): string {
  const parts: string[] = [];
  if (way.by) parts.push(`by ${String(way.by)}`);
  if (way.via) {
    const fact = telling.model.facts.get(`contacts.${String(way.via)}`);
    const see = way.see as string[] | undefined;
    if (fact && see)
      parts.push(
        `by contacting ${contactName(telling, telling.read(fact))} as set out in ${joined(
          all(see).map((address) => telling.refer(address)),
          'and',
        )}`,
      );
    else if (fact) parts.push(`by ${contacting(telling, telling.read(fact))}`);
  }
  if (way.at) parts.push(`at ${String(way.at)}`);
  const elsewhere = way.via ? undefined : (way.see as string[] | undefined);
  if (elsewhere) {
    const places = all(elsewhere).map((address) => telling.refer(address));
    parts.push(`as set out in ${joined(places, 'and')}`);
  }
  if (withForm && way.form) parts.push(telling.words.form?.[String(way.form)] ?? '');
  const text = parts.join(' ');
  return way.when ? `${text} ${clause(String(way.when))}` : text;
}

/** The ways to reach a contact; a letter only where there is no other. */
export function reachingWays(readable: Readable): string[] {
  const ways = contactWays(readable);
  const post = readable.post as Readable | undefined;
  if (ways.length > 0 || !post) return ways;
  const country = post.country ? [countryName(String(post.country)).replace(/^the /, '')] : [];
  return [`by post at ${[...(post.lines as string[]), ...country].join(', ')}`];
}

/** A contact inside a sentence: whom, and by which way. */
export function reachOf(telling: Telling, readable: Readable): string {
  const ways = reachingWays(readable);
  const name = contactName(telling, readable);
  return ways.length > 0 ? `${name} ${joined(ways, 'or')}` : name;
}

/** Turning to a contact: “e-mailing us at …” where that is the only way, else “contacting us by … or …”. */
function contacting(telling: Telling, readable: Readable): string {
  const [way = '', ...others] = reachingWays(readable);
  const byEmail = /^by e-mail (at .*)$/.exec(way)?.[1];
  if (byEmail && others.length === 0) return `e-mailing ${contactName(telling, readable)} ${byEmail}`;
  return `contacting ${reachOf(telling, readable)}`;
}
