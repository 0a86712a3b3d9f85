import type { Data, Fact, Model } from '../model/model';
import { texts } from '../model/shown';

/** The data of a fact as the page tells it, without what was inferred; undefined for one that the page does not show. */
export function toldOf({ data }: Pick<Fact, 'data'>): Data | undefined {
  if (data.hidden === true) return undefined;
  if (data.inferred === undefined) return data;
  const inferred = new Set(texts(data.inferred));
  return inferred.size === 0 ? data : Object.fromEntries(Object.entries(data).filter(([key]) => !inferred.has(key)));
}

/** The facts under a key as the page tells them, by id. */
export function toldUnder(model: Model, kind: string): ReadonlyMap<string, Data> {
  const told = new Map<string, Data>();
  for (const fact of model.facts.values()) {
    const data = fact.kind === kind ? toldOf(fact) : undefined;
    if (data) told.set(fact.id, data);
  }
  return told;
}

/** A value where it is a text. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What the controllers are called, as the page tells it: the name of each, else its legal name. */
export function namesOfControllers(model: Model): readonly string[] {
  return [...toldUnder(model, 'controllers').values()].flatMap(
    ({ name, legalName }) => text(name) ?? text(legalName) ?? [],
  );
}
