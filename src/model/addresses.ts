import { listed, nounOf, nounsOf, quoted } from './fact-words';
import type { LinkContext } from './link-context';
import { type Fact, keysOf } from './model';
import { factKeys } from './walk';

/** Why an address leads nowhere, and what to write instead. */
export interface Astray {
  readonly message: string;
  readonly help?: string;
}

/** Where an address leads; `part` is what follows the address of a fact. */
export type Destination =
  | { readonly to: 'fact'; readonly fact: Fact; readonly part: readonly string[] }
  | { readonly to: 'section'; readonly id: string }
  | { readonly to: 'title' }
  | { readonly to: 'key'; readonly key: string }
  /** To what may be there, and was taken out because something is wrong with it. */
  | { readonly to: 'gap' }
  | { readonly to: 'nowhere'; readonly astray: Astray };

const groups: readonly string[] = ['policy', 'policy.laws', 'policy.relations', 'sections', ...factKeys];

const isGroup: ReadonlySet<string> = new Set(groups);

/** Where an address such as `rights.access`, `sections.contact` or `purposes` leads. */
export function destinationOf(context: LinkContext, address: string): Destination {
  if (address === 'policy.title') return { to: 'title' };
  if (isGroup.has(address)) return { to: 'key', key: address };
  const whole = context.facts.get(address);
  // A wrong id may have dots in it, which belong to no part of an address.
  if (whole && !whole.id.includes('.')) return { to: 'fact', fact: whole, part: [] };
  const steps = address.split('.');
  for (let length = Math.min(steps.length, 3); length >= 2; length--) {
    const fact = context.facts.get(steps.slice(0, length).join('.'));
    if (fact) return { to: 'fact', fact, part: steps.slice(length) };
  }
  const id = steps[1] ?? '';
  if (steps[0] === 'sections' && steps.length === 2 && context.sectionIds.has(id)) {
    return { to: 'section', id };
  }
  if (isInGap(context, steps)) return { to: 'gap' };
  return { to: 'nowhere', astray: astray(context, address, steps) };
}

function isInGap({ gaps }: LinkContext, [head = '', id, third]: readonly string[]): boolean {
  if (id === undefined) return false;
  return gaps.mayHold(head, id) || (third !== undefined && gaps.mayHold(`${head}.${id}`, third));
}

/** Why an address cannot be referred to; undefined where it leads to a whole fact, a section or the title. */
export function astrayReference(context: LinkContext, address: string): Astray | undefined {
  const destination = destinationOf(context, address);
  if (destination.to === 'nowhere') return destination.astray;
  if (destination.to === 'key') {
    const [first] = context.idsOf(destination.key);
    const help = first === undefined ? undefined : `name one of them, such as ${quoted(`${destination.key}.${first}`)}`;
    return { message: `${quoted(address)} is a whole key and not one of its facts`, ...(help ? { help } : {}) };
  }
  if (destination.to === 'fact' && destination.part.length > 0) {
    return {
      message: `only a whole fact can be referred to, not ${quoted(address)}`,
      help: `refer to ${quoted(destination.fact.address)}`,
    };
  }
  return undefined;
}

/** What to say of an id that leads nowhere; `prefix` is put before the ids that are offered. */
export function astrayId(context: LinkContext, target: string, id: string, prefix = ''): Astray {
  const ids = context.idsOf(target);
  const message = `no ${nounOf(target)} is called ${quoted(id)}`;
  const near = context.guessId(target, id);
  if (near !== undefined) return { message, help: `did you mean ${quoted(prefix + near)}?` };
  if (ids.length === 0) return { message, help: emptyHelp(target) };
  if (ids.length > 8) return { message, help: `choose one of the ${ids.length} ${nounsOf(target)} of this policy` };
  return { message, help: `there ${ids.length === 1 ? 'is' : 'are'} ${listed(ids.map((one) => prefix + one))}` };
}

function emptyHelp(target: string): string {
  if (target === 'sections') return 'the policy has no `sections` of its own: refer to a fact, or write the outline';
  const keys = keysOf(target);
  return `the policy has no ${nounsOf(target)} yet: write one under ${listed(keys, 'or')}`;
}

function astray(context: LinkContext, address: string, steps: readonly string[]): Astray {
  const [head = '', id, third] = steps;
  if (head === 'policy' && (id === 'laws' || id === 'relations') && third !== undefined) {
    return astrayId(context, `policy.${id}`, third, `policy.${id}.`);
  }
  if (groups.includes(head) && id !== undefined) {
    if (head === 'policy') return astrayPart(context, address, id);
    return astrayId(context, head, steps.slice(1).join('.'), `${head}.`);
  }
  return { message: `nothing is called ${quoted(address)}`, ...helpFor(context, head, id) };
}

function astrayPart(context: LinkContext, address: string, part: string): Astray {
  const parts = ['title', ...context.idsOf('policy')];
  const near = context.guess(part, parts);
  return {
    message: `the policy says nothing under ${quoted(address)}`,
    ...(near === undefined ? {} : { help: `did you mean ${quoted(`policy.${near}`)}?` }),
  };
}

/** A bare id may stand for a fact or a section of that id; a misspelt key for the right one. */
function helpFor(context: LinkContext, head: string, id: string | undefined): { readonly help?: string } {
  if (id === undefined) {
    const same = context.addressesOf(head);
    if (same.length > 0) return { help: `did you mean ${listed(same.slice(0, 3), 'or')}?` };
  }
  const key = groups.find((one) => nounOf(one) === head) ?? context.guess(head, groups);
  if (key === undefined) return { help: 'write a key and an id with a dot between, such as `contacts.privacy`' };
  if (id === undefined) return { help: `did you mean ${quoted(key)}?` };
  const ids = context.idsOf(key);
  const near = ids.includes(id) ? id : context.guess(id, ids);
  return {
    help: near === undefined ? `the key is called ${quoted(key)}` : `did you mean ${quoted(`${key}.${near}`)}?`,
  };
}
