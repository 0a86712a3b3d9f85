import { type Diagnostic, inOrder } from '../core/diagnostic';
import type { Model } from '../model/model';
import { type Waived, type Waiving, waive } from '../model/waive';
import { type Chosen, choosePacks, type NotInForce } from './choose';
import { claimFindings, claimUnfounded } from './claims';
import { fold, parentsOf } from './fold';
import { lint, writtenOn } from './lint';
import { packs, rulesOf } from './packs';
import type { Printed } from './reading';
import { codeOf, type Rule } from './rule';
import { rulesDate } from './rules-date';
import { factStale, staleFindings } from './stale';

/** How a policy is to be looked at. */
export interface Examining {
  /** The day as of which the law is taken; absent, the day from which the policy applies. */
  readonly asOf?: string | undefined;
  /** Packs that run whatever the policy says. */
  readonly packs?: readonly string[] | undefined;
  /** Rules of the house. */
  readonly house?: readonly Rule[] | undefined;
  /** Facts that were last verified longer ago than this ISO 8601 duration are told. */
  readonly stale?: string | undefined;
  /** What the page says. */
  readonly printed: readonly Printed[];
  readonly waiving: Waiving;
}

/** What the rules say of a policy. */
export interface Examined {
  readonly asOf: string;
  readonly packs: readonly Chosen[];
  readonly notInForce: readonly NotInForce[];
  readonly findings: readonly Diagnostic[];
  readonly waived: readonly Waived[];
}

/**
 * Looks at a policy by the rules of all packs that it is subject to and of the house. What the author accepts is told apart;
 * what remains decides whether a claim to follow a law stands.
 */
export function examine(
  model: Model,
  { packs: wanted, house = [], stale, printed, waiving, ...given }: Examining,
): Examined {
  const asOf = given.asOf ?? writtenOn(model) ?? rulesDate;
  const { chosen, notInForce } = choosePacks(model, packs, asOf, wanted);
  const rules = [...chosen.flatMap(({ pack }) => rulesOf(pack)), ...house];
  const found = [
    ...lint(model, rules, { asOf, printed }),
    ...(stale === undefined ? [] : staleFindings(model, asOf, stale)),
  ];
  const codes = new Map(rules.map((rule) => [codeOf(rule), true]));
  if (stale !== undefined) codes.set(codeOf(factStale), true);
  const folded = fold(found, parentsOf(rules));
  const heirs = new Map(folded.map((one) => [one.finding, one.heirs]));
  const first = waive(
    folded.map(({ finding }) => finding),
    waiving,
    codes,
  );
  // An error stands under each of the laws that ask for the same.
  const standing = first.kept.flatMap((one) => [one, ...(heirs.get(one) ?? [])]);
  const claims = waive(
    claimFindings(
      model,
      standing,
      chosen.map(({ pack }) => pack),
    ),
    waiving,
    new Map([[codeOf(claimUnfounded), true]]),
  );
  return {
    asOf,
    packs: [...chosen, ...ofHouse(house)],
    notInForce,
    findings: inOrder([...first.kept, ...claims.kept]),
    waived: [...first.waived, ...claims.waived],
  };
}

/** The packs of the rules of the house, which run for every policy. */
function ofHouse(house: readonly Rule[]): readonly Chosen[] {
  return [...new Set(house.map(({ pack }) => pack))].map((pack) => ({ pack, why: ["the organisation's own rules"] }));
}
