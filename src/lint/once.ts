import { once, oncePer } from '../core/once';
import type { Fact } from '../model/model';
import type { Reading } from './reading';

/** The same function, which works its answer out once for a fact of a policy. */
export function oncePerFact<T>(work: (policy: Reading, fact: Fact) => T): (policy: Reading, fact: Fact) => T {
  const answersFor = oncePer((policy: Reading) => once((fact: Fact) => work(policy, fact)));
  return (policy, fact) => answersFor(policy)(fact);
}
