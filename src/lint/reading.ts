import { once, oncePer } from '../core/once';
import { asData } from '../model/facts';
import { type Data, type Fact, keyed, type Model } from '../model/model';
import { texts } from '../model/shown';
import { overlaps, regionsIn } from './territory';

/** A piece of the page, with the facts that it says. */
export interface Printed {
  readonly facts: readonly string[];
  /** Plain text without markup. */
  readonly text: string;
  /** The id of its section; absent before the first. */
  readonly section?: string;
}

/** The dates by which a policy is judged, each year-month-day. */
export interface Dates {
  /** The day as of which the law is taken. */
  readonly asOf: string;
  /** The day from which the policy applies, or the nearest to it that it states. */
  readonly written?: string;
}

/** What the rules look at: the facts of a policy that concern one territory. */
export interface Reading extends Dates {
  readonly model: Model;
  /** What the page says, in order. */
  readonly printed: readonly Printed[];
  /**
   * The facts under a key, in the order in which they were written; those limited to other regions are left out, and so
   * are fields that the author inferred and the page does not say: `model.facts` has them.
   */
  all(key: string): readonly Fact[];
  /** Those on the page that say that something is so; and those on the page that say that it is not. */
  stated(key: string): readonly Fact[];
  denied(key: string): readonly Fact[];
  /** The fact at an address such as `categories.account`. */
  fact(address: string): Fact | undefined;
  /** The facts that the ids in a field lead to: `refer(purpose, 'data', 'categories')`. */
  refer(fact: Fact, field: string, ...keys: readonly string[]): readonly Fact[];
  /** The territory that is looked at; empty for everywhere. */
  readonly territory: readonly string[];
}

/** Reads a policy for a territory; without one, for everywhere. */
export function readingOf(
  model: Model,
  dates: Dates,
  printed: readonly Printed[],
  territory: readonly string[] = [],
): Reading {
  const { said, byKey } = saidBy(model);
  const all = once((key: string) => {
    const facts = byKey.get(key) ?? [];
    return territory.length === 0 ? facts : facts.filter((fact) => concerns(model, fact, territory));
  });
  return {
    ...dates,
    model,
    printed,
    territory,
    all,
    stated: once((key: string) => all(key).filter((fact) => isShown(fact) && !isDenied(fact))),
    denied: once((key: string) => all(key).filter((fact) => isShown(fact) && isDenied(fact))),
    fact: (address) => said.get(address),
    refer: (fact, field, ...keys) => {
      const found: Fact[] = [];
      for (const id of texts(fact.data[field])) {
        const holder = keys.find((key) => said.has(`${key}.${id}`));
        const one = holder === undefined ? undefined : said.get(`${holder}.${id}`);
        if (one) found.push(one);
      }
      return found;
    },
  };
}

/** The facts of a policy without what the author inferred, by address and by key. */
interface Said {
  readonly said: ReadonlyMap<string, Fact>;
  readonly byKey: ReadonlyMap<string, readonly Fact[]>;
}

const saidBy = oncePer(({ facts }: Model): Said => {
  const said = new Map<string, Fact>();
  for (const [address, fact] of facts) said.set(address, withoutInferred(fact));
  return { said, byKey: keyed(said) };
});

/** The facts of a policy by address, without what the author inferred. */
export function factsSaid(model: Model): ReadonlyMap<string, Fact> {
  return saidBy(model).said;
}

function isShown({ data }: Fact): boolean {
  return data.hidden !== true;
}

function withoutInferred(fact: Fact): Fact {
  if (fact.data.inferred === undefined) return fact;
  const inferred = texts(fact.data.inferred);
  if (inferred.length === 0) return fact;
  return {
    ...fact,
    data: Object.fromEntries(Object.entries(fact.data).filter(([field]) => !inferred.includes(field))),
  };
}

/** True for a fact that says that something is not so. */
export function isDenied({ data, kind }: Fact): boolean {
  if (kind === 'children') return data.collects === 'never' || data.collects === 'never-knowingly';
  if (kind === 'consent' && data.kind === 'none') return true;
  return data.modality === 'never';
}

/** The regions of the people that a fact is about, by code; empty where it does not say, or in words nobody knows. */
export function regionsOf(model: Model, fact: Fact): readonly string[] {
  // Most do not say, and need not be remembered.
  const { applies, audience } = fact.data;
  if (applies === undefined && audience === undefined && fact.kind !== 'audiences') return [];
  return placed(model)(fact);
}

const placed = oncePer((model: Model) => once((fact: Fact) => regionsIfStated(model, fact)));

function regionsIfStated(model: Model, { data, kind }: Fact): readonly string[] {
  if (kind === 'audiences') return texts(data.regions);
  const applies = asData(data.applies);
  const named = texts(applies.regions).map(regionsIn);
  if (named.length > 0) return named.some((codes) => codes.length === 0) ? [] : named.flat();
  const audiences = [...texts(data.audience), ...texts(applies.audiences)];
  const each = audiences.map((id) => texts(model.facts.get(`audiences.${id}`)?.data.regions));
  return each.some((codes) => codes.length === 0) ? [] : each.flat();
}

function concerns(model: Model, fact: Fact, territory: readonly string[]): boolean {
  if (territory.length === 0) return true;
  const regions = regionsOf(model, fact);
  return regions.length === 0 || overlaps(regions, territory);
}

/** A field of a fact as a map. */
export function part(fact: Fact, field: string): Data {
  return asData(fact.data[field]);
}

/** A field of a fact as text; undefined where it is none. */
export function textOf(fact: Fact, field: string): string | undefined {
  const value = fact.data[field];
  return typeof value === 'string' ? value : undefined;
}
