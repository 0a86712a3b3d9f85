import type { Path } from '../core/source';
import type { Finding } from '../lint/rule';
import { listed, quoted } from '../model/fact-words';
import type { Fact } from '../model/model';
import type { Match } from './config';
import { kindField } from './lexicon';
import type { Answer } from './match';

/** No more of the words that break a rule are named for one aspect. */
const maximumNamed = 4;

/** The finding for a fact that says what a rule forbids. */
export function brokenBy(fact: Fact, title: string, answers: readonly Answer[]): Finding {
  return {
    message: `${quoted(fact.address)} breaks the house rule ${titled(title)}${after(answers.flatMap(detailOf))}`,
    at: placeOf(fact, answers),
    fact: fact.address,
  };
}

/** The finding for a fact that does not say what a rule asks of it. */
export function lackedBy(fact: Fact, title: string, failed: readonly Answer[]): Finding {
  const details = failed.map((answer) => detailOf(answer)[0] ?? `no fitting ${quoted(answer.asked)}`);
  return {
    message: `${quoted(fact.address)} breaks the house rule ${titled(title)}${after(details)}`,
    at: placeOf(fact, failed),
    fact: fact.address,
  };
}

/** The finding for a policy that does not say what a rule asks of it; `subject` is a fact on account of which it does. */
export function lackedByAll(title: string, { key, ...asked }: Match, keys: readonly string[], subject?: Fact): Finding {
  const aspects = Object.keys(asked);
  const fitting = aspects.length > 0 ? ` with fitting ${listed(aspects)}` : '';
  return {
    message: `the policy breaks the house rule ${titled(title)}: no ${key ? listed(key, 'or') : 'fact'}${fitting}`,
    at: subject ? subject.path : [keys[0] ?? 'policy'],
    ...(subject && { fact: subject.address }),
  };
}

function titled(title: string): string {
  return `“${title.replace(/\s+/g, ' ').trim()}”`;
}

function after(details: readonly string[]): string {
  const all = [...new Set(details)];
  return all.length > 0 ? `: ${all.join(', ')}` : '';
}

function detailOf({ asked, items }: Answer): readonly string[] {
  if (items.length === 0 || asked === 'modality') return [];
  const said = [...new Set(items.map((item) => item.said))];
  const more = said.length > maximumNamed ? ' and more' : '';
  return [`${said.slice(0, maximumNamed).map(quoted).join(', ')}${more} in ${quoted(asked)}`];
}

/** The first thing in the fact itself on account of which it is told; else the field that would say it. */
function placeOf(fact: Fact, answers: readonly Answer[]): Path {
  const own = answers.flatMap(({ items }) => items).find(({ at }) => isBelow(at, fact.path));
  if (own) return own.at;
  const [first] = answers;
  return first ? [...fact.path, fieldOf(first.asked, fact.kind)] : fact.path;
}

function isBelow(path: Path, above: Path): boolean {
  return above.every((step, index) => path[index] === step);
}

function fieldOf(asked: string, kind: string): string {
  if (asked === 'kind') return kindField(kind) ?? asked;
  if (asked === 'period') return kind === 'retention' ? 'keep' : 'lifetime';
  if (asked === 'safeguards') return kind === 'processors' ? 'safeguard' : 'mechanism';
  if (asked === 'countries') return kind === 'transfers' ? 'to' : 'country';
  return fields[asked] ?? asked;
}

const fields: Readonly<Record<string, string>> = {
  legalBases: 'legalBasis',
  recipients: 'to',
  audiences: 'audience',
  sources: 'source',
  sensitive: 'data',
};
