import type { Fact } from '../../model/model';
import type { Reading } from '../reading';
import type { Finding, Rule } from '../rule';

type Check = Rule['check'];

/** What a policy says of a matter: that it is so, that it is not, or nothing. */
export type State = 'yes' | 'no' | 'unstated';

/** What facts say together: that something is so, if one of them does. */
export function stateOf(stated: readonly Fact[], denied: readonly Fact[]): State {
  return stated.length > 0 ? 'yes' : denied.length > 0 ? 'no' : 'unstated';
}

/** Something must be stated, where a condition holds. */
export interface Required {
  /** The key under which it is written, and where its absence is told. */
  readonly key: string;
  /** Which facts under the key say it; absent, any that does not deny. */
  readonly is?: (fact: Fact, policy: Reading) => boolean;
  /** When it must be; absent, always. */
  readonly when?: (policy: Reading) => boolean;
  /** True where a fact elsewhere says it. */
  readonly or?: (policy: Reading) => boolean;
  /** The finding where nothing says it. */
  readonly message: string;
}

/** Where this holds, that must be stated. */
export function required({ key, is = () => true, when = () => true, or = () => false, message }: Required): Check {
  return (policy) => {
    if (!when(policy) || policy.stated(key).some((fact) => is(fact, policy)) || or(policy)) return [];
    return [{ message, at: [key] }];
  };
}

/** Each fact under a key must say something. */
export interface Every {
  readonly key: string;
  /** Which facts; absent, all that do not deny. */
  readonly when?: (fact: Fact, policy: Reading) => boolean;
  readonly holds: (fact: Fact, policy: Reading) => boolean;
  readonly message: (fact: Fact, policy: Reading) => string;
  /** The field that is at fault, below the fact; absent, the whole of it. */
  readonly field?: string;
}

/** What must hold for each fact of a kind. */
export function every({ key, when = () => true, holds, message, field }: Every): Check {
  return (policy) =>
    policy
      .stated(key)
      .filter((fact) => when(fact, policy) && !holds(fact, policy))
      .map((fact) => ({ message: message(fact, policy), ...placed(fact, field) }));
}

/** The place of a fact, or of a field of it. */
export function placed(fact: Fact, ...fields: readonly (string | number | undefined)[]): Pick<Finding, 'at' | 'fact'> {
  const below = fields.filter((field): field is string | number => field !== undefined);
  return { at: [...fact.path, ...below], fact: fact.address };
}

/** A question to which yes, no, or either is an answer, and silence is none. */
export interface Answered {
  /** What the policy says: `stateOf` of the facts that speak of it. */
  readonly state: (policy: Reading) => State;
  /** When it must be answered; absent, always. */
  readonly when?: (policy: Reading) => boolean;
  /** Where silence is told. */
  readonly key: string;
  /** Which answers will do; absent, yes and no. */
  readonly wants?: readonly State[];
  /** The finding for silence, and for an answer that will not do. */
  readonly unstated: string;
  readonly wrong?: string;
}

/** A law asks for a yes, for a no, or for either: silence is a finding of its own. */
export function answered({ state, when = () => true, key, wants = ['yes', 'no'], unstated, wrong }: Answered): Check {
  return (policy) => {
    if (!when(policy)) return [];
    const said = state(policy);
    if (wants.includes(said)) return [];
    return [{ message: said === 'unstated' ? unstated : (wrong ?? unstated), at: [key] }];
  };
}

/** The findings of several checks. */
export function all(...checks: readonly Check[]): Check {
  return (policy) => checks.flatMap((check) => check(policy));
}
