import type { Fact } from '../model/model';
import type { Reading } from './reading';

/** The same function, which works its answer out once for a policy. */
export function oncePerPolicy<T>(work: (policy: Reading) => T): (policy: Reading) => T {
  const known = new WeakMap<Reading, { readonly answer: T }>();
  return (policy) => {
    let found = known.get(policy);
    if (!found) {
      found = { answer: work(policy) };
      known.set(policy, found);
    }
    return found.answer;
  };
}

/** The same function, which works its answer out once for a fact of a policy. */
export function oncePerFact<T>(work: (policy: Reading, fact: Fact) => T): (policy: Reading, fact: Fact) => T {
  const factsOf = oncePerPolicy(() => new Map<Fact, T>());
  return (policy, fact) => {
    const known = factsOf(policy);
    const found = known.get(fact);
    if (found !== undefined) return found;
    const answer = work(policy, fact);
    known.set(fact, answer);
    return answer;
  };
}
