import { periodFromPosting } from '../../model/effective-from';
import { texts } from '../../model/shown';
import type { Side, SideFact } from '../side';
import { type Reach, reachOf } from './reach';

/** What each part of the promise says beside what it is about. */
export interface Pledge {
  readonly fact: SideFact;
  /** The ids of the audiences it is made to; absent, to everybody. */
  readonly audience?: readonly string[];
  readonly reach: Reach;
  /** In the author's own words, where they limit it: scope, condition, exceptions, hedge. */
  readonly limits: readonly string[];
  /** It is what may be done, or the right to it; nobody can hold the author to it. */
  readonly isHedged: boolean;
}

/** How people are told of changes. */
export interface Notice extends Pledge {
  readonly via: readonly string[];
}

/** How long a change waits before it applies. */
export interface Wait extends Pledge {
  /** An ISO 8601 duration, as written; `P0D` for a change that applies at once. */
  readonly period: string;
  /** From which day it counts, where that is said. */
  readonly counts: 'posting' | 'notice' | 'unstated';
  readonly field: 'after' | 'advance' | 'from';
}

/** What a policy promises of its own changes: nothing that no fact of it says. */
export interface NoticePromise {
  readonly notices: readonly Notice[];
  readonly waits: readonly Wait[];
  /** Statements that consent is asked before data is used for a new purpose, those about changes first. */
  readonly consents: readonly Pledge[];
  /** The right to change the policy, where one is stated. */
  readonly reservations: readonly Pledge[];
}

/** What a policy promises about its changes: how people are told, how long before, and whether they are asked. */
export function promiseOf(side: Side): NoticePromise {
  const facts = [...side.facts.values()];
  const changes = facts.filter(({ kind }) => kind === 'changes');
  const consent = facts.filter(({ kind }) => kind === 'consent');
  return {
    notices: changes.flatMap(noticesIn),
    waits: changes.flatMap(waitsIn),
    consents: [...changes, ...consent].filter(asksFirst).map(pledge),
    reservations: changes.filter(({ data }) => data.kind === 'reservation' && data.modality !== 'never').map(pledge),
  };
}

function noticesIn(fact: SideFact): readonly Notice[] {
  const { kind, modality, via } = fact.data;
  const tells = kind === 'notice' ? modality !== 'never' : kind === 'purposes' && isRefused(modality);
  return tells && (kind === 'notice' || via !== undefined) ? [{ ...pledge(fact), via: texts(via) }] : [];
}

function waitsIn(fact: SideFact): readonly Wait[] {
  const { kind, modality, after, from, advance } = fact.data;
  if (modality === 'never') return [];
  const atPosting = periodFromPosting(fact.data);
  const waits: Wait[] = [];
  if (kind === 'notice' && typeof advance === 'string') {
    waits.push({ ...pledge(fact), period: advance, counts: 'notice', field: 'advance' });
  }
  if (kind === 'effective' && from === 'notice') {
    const period = typeof after === 'string' ? after : 'P0D';
    waits.push({ ...pledge(fact), period, counts: 'notice', field: after === undefined ? 'from' : 'after' });
  } else if (atPosting !== undefined) {
    const counts = from === 'posting' ? 'posting' : 'unstated';
    waits.push({ ...pledge(fact), period: atPosting, counts, field: after === undefined ? 'from' : 'after' });
  }
  return waits;
}

/**
 * Whether a fact says that consent is asked before data is used for a new purpose. That consent is asked to what is named is no
 * such promise; that it is required before any use is one.
 */
function asksFirst({ kind, data }: SideFact): boolean {
  if (kind === 'changes') {
    if (data.consent !== true) return false;
    return data.kind === 'purposes' ? isRefused(data.modality) : data.modality !== 'never';
  }
  if (kind !== 'consent' || data.modality === 'never') return false;
  if (data.kind === 'new-purpose') return true;
  const isNarrow = ['covers', 'purposes', 'data', 'when'].some((key) => data[key] !== undefined);
  return data.kind === 'required' && !isNarrow;
}

/** `purposes` says what never happens without telling or asking, unless it says otherwise. */
function isRefused(modality: unknown): boolean {
  return modality === undefined || modality === 'never';
}

function pledge(fact: SideFact): Pledge {
  const { audience, scope, when, except, qualifier, modality, timing } = fact.data;
  const isConsent = fact.kind === 'consent';
  const reach = reachOf(fact.data);
  return {
    fact,
    ...(Array.isArray(audience) ? { audience: texts(audience) } : {}),
    reach,
    limits: [reachOf({ scope }) === 'all' ? undefined : scope, when, qualifier]
      .filter((one) => typeof one === 'string')
      .concat(exceptions(except)),
    // “We may ask for your consent before it is used” leaves open how consent is asked, not whether it comes first.
    isHedged: ['may', 'reserves', 'would'].includes(String(modality)) && !(isConsent && timing !== undefined),
  };
}

function exceptions(except: unknown): readonly string[] {
  const all = texts(except);
  return all.length === 0 ? [] : [`except ${all.join(', ')}`];
}
