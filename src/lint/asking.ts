import type { Diagnostic } from '../core/diagnostic';
import type { Path } from '../core/source';
import { asData } from '../model/facts';
import type { Data, Fact, Model } from '../model/model';
import { type Examined, type Examining, examine } from './examine';

/**
 * What the rules would find if a fact were taken out of a policy, and do not find as it is: the findings of the rules that
 * ask for it. The same packs are looked at, on the same day; what is only told of waivers is left out.
 */
export function askingFor(model: Model, fact: Fact, examining: Examining, now: Examined): readonly Diagnostic[] {
  const { address } = fact;
  const packs = [...new Set([...(examining.packs ?? []), ...now.packs.map(({ pack }) => pack.id)])];
  const printed = examining.printed.filter(({ facts }) => facts[0] !== address);
  const then = examine(withoutFact(model, fact), { ...examining, asOf: now.asOf, packs, printed });
  const told = leftOf(foundIn(then), foundIn(now), ({ code, fact: about, message }) => `${code} ${about} ${message}`);
  // A finding says another sentence when a fact goes, and is the same finding still.
  const found = leftOf(told.left, told.unmatched, ({ code, fact: about }) => `${code} ${about}`).left;
  return found.filter((one) => one.fact !== address);
}

/** What of some findings has no like among others, each of which counts for one; and those that were like none. */
function leftOf(found: readonly Diagnostic[], others: readonly Diagnostic[], keyOf: (one: Diagnostic) => string) {
  const known = new Map<string, Diagnostic[]>();
  for (const one of others) known.set(keyOf(one), [...(known.get(keyOf(one)) ?? []), one]);
  const left = found.filter((one) => known.get(keyOf(one))?.shift() === undefined);
  return { left, unmatched: [...known.values()].flat() };
}

/** A policy that does not state a fact; all else in it stays, what refers to the fact too. */
export function withoutFact(model: Model, { address, kind, id, path }: Fact): Model {
  const facts = new Map([...model.facts].filter(([one]) => one !== address));
  const own = kind.startsWith('policy.') && path.at(-1) !== id ? [...path, id] : path;
  return { ...model, facts, data: without(model.data, own) };
}

function without(data: Data, [step = '', ...rest]: Path): Data {
  const entries = Object.entries(data).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (key !== step) return [[key, value]];
    return rest.length === 0 ? [] : [[key, without(asData(value), rest)]];
  });
  return Object.fromEntries(entries);
}

function foundIn({ findings, waived }: Examined): readonly Diagnostic[] {
  const all = [...findings, ...waived.map(({ diagnostic }) => diagnostic)];
  return all.filter(({ code }) => !code.startsWith('core/waiver-'));
}
